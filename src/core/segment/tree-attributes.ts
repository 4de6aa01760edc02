// The attributes that the tree for Readability keeps: those that it, or a rule, may ask about. Nothing that loads or runs.
import type { ElementNode } from './html-tree';

const KEPT = new Set([
  'class', 'id', 'role', 'rel', 'href', 'src', 'alt', 'lang', 'dir', 'type', 'itemprop', 'itemtype', 'itemscope',
  'colspan', 'rowspan', 'summary', 'datatable', 'aria-roledescription', 'datetime',
]);
/** Longer values are inlined files or attacks on a pattern. */
const LONGEST = 2048;

export function treeAttributes(element: ElementNode): (readonly [string, string])[] {
  const kept: (readonly [string, string])[] = [];
  for (const { name, value } of element.attrs) if (KEPT.has(name) && value.length <= LONGEST) kept.push([name, value]);
  return kept;
}
