// The marks an element adds to the text inside it. The allow-list itself stands in html-elements.ts.
import type { Mark } from '../model/block';
import { MARK_OF } from './html-elements';
import { attributeOf, type ElementNode } from './html-tree';

/** Longer addresses are inlined files, not links. */
const MAX_HREF = 2000;

export function marksFor(element: ElementNode, inherited: readonly Mark[]): readonly Mark[] {
  const mark = MARK_OF[element.tagName];
  if (mark) return inherited.includes(mark) ? inherited : [...inherited, mark];
  if (element.tagName !== 'a') return inherited;
  const href = attributeOf(element, 'href');
  return href === undefined || href.length > MAX_HREF ? inherited : [...inherited.filter(({ type }) => type !== 'link'), { type: 'link', href }];
}
