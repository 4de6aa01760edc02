// Evidence from an element's place: its path of names and the tokens of its attributes. Does not weigh them.
import type { ElementNode } from './html-tree';

const HINT_ATTRIBUTES = new Set(['class', 'id', 'role', 'itemprop', 'itemtype', 'aria-label', 'data-testid']);
/** Characters of one attribute that are read; longer ones are data. */
const ATTRIBUTE_WINDOW = 400;
/** Tokens a block carries at most. */
export const MAX_HINTS = 40;

/** Lower-case tokens of one element; a schema.org type counts by its name alone. */
export function ownHints(element: ElementNode): readonly string[] {
  let found: string[] | undefined;
  for (const { name, value } of element.attrs) {
    if (!HINT_ATTRIBUTES.has(name) || value === '') continue;
    for (const token of value.slice(0, ATTRIBUTE_WINDOW).toLowerCase().split(/\s+/)) {
      if (token === '') continue;
      (found ??= []).push(name === 'itemtype' ? token.slice(token.lastIndexOf('/') + 1) : token);
    }
  }
  return found ?? NONE;
}

const NONE: readonly string[] = [];

/** Own tokens before the ancestors', each once, at most MAX_HINTS. */
export function withInherited(own: readonly string[], inherited: readonly string[]): readonly string[] {
  if (own.length === 0) return inherited;
  if (inherited.length === 0 && own.length < 2) return own;
  return [...new Set([...own, ...inherited])].slice(0, MAX_HINTS);
}
