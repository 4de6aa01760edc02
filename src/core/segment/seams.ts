// Where inline elements stand side by side with nothing between them, are they one text or several? Sizes and names as data.
import type { Mark } from '../model/block';
import { attributeOf, type ElementNode } from './html-tree';
import type { Atom } from './runs';

/** Elements whose inline content is one running text: parts get a space, never a block of their own. */
export const KEEPS_TOGETHER = new Set(['p', 'td', 'th', 'dd', 'dt', 'blockquote', 'figcaption', 'caption', 'button', 'select', 'pre', 'address']);
/** Elements whose links may stand in running text: only capitals part them, never the mere meeting of two links. */
export const MAY_RUN_ON = new Set(['li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Characters from which a part is a line of its own (a headline, a lead) and no label beside another. */
export const LONG_PART = 25;

/** Letters or stops, then a capital or digit, with no space: two texts, not one word. Single letters are initials. */
const ENDS = /[\p{Ll}\p{N}.!?:;%€$£”"»)…]$/u;
const BEGINS = /^[\p{Lu}\p{N}„“"«(]/u;

/** Whether two texts would run into each other though they are plainly not one word. */
export function touches(last: Atom, next: string, marks: readonly Mark[]): boolean {
  if (last.text.length < 2 || next.length < 2 || !ENDS.test(last.text.slice(-2)) || !BEGINS.test(next.slice(0, 2))) return false;
  return !marks.some(isTight) && !last.marks.some(isTight);
}

/** Letters or digits that meet with nothing between them. */
const MEETS_END = /[\p{L}\p{M}\p{N}.!?؟)]$/u;
const MEETS_START = /^[\p{L}\p{N}„“"«(]/u;

/**
 * Whether two links meet that lead to different places, in what is no running text: entries of a menu, whatever their
 * letters, for many scripts have no capitals to tell by.
 */
export function linksMeet(last: Atom, next: string, marks: readonly Mark[]): boolean {
  if (last.text.length < 2 || next.length < 2 || !MEETS_END.test(last.text.slice(-2)) || !MEETS_START.test(next.slice(0, 2))) return false;
  if (!differentLinks(last.marks, marks) || marks.some(isTight) || last.marks.some(isTight)) return false;
  const hrefOf = (list: readonly Mark[]): string => list.find((mark) => mark.type === 'link')?.href ?? '';
  // Links of scripts all lead to "#": each is a button of its own.
  return hrefOf(marks) !== hrefOf(last.marks) || /^(?:#|javascript:|$)/i.test(hrefOf(marks));
}

/** Code and raised or lowered signs belong to what they touch. */
const isTight = ({ type }: Mark): boolean => type === 'code' || type === 'sub' || type === 'sup';

export function differentLinks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const first = a.find(({ type }) => type === 'link');
  const second = b.find(({ type }) => type === 'link');
  return first !== undefined && second !== undefined && first !== second;
}

/** Inline styles that make a block of an element that is none by itself. */
const BLOCK_STYLE = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(?:block|flex|grid|table|list-item)\b/i;

export function showsAsBlock(element: ElementNode): boolean {
  const style = attributeOf(element, 'style');
  return style !== undefined && style.length < 2000 && BLOCK_STYLE.test(style);
}

/** What style sheets of many houses call the short line over a headline. */
const KICKER = /kicker|eyebrow|overline|over-line|topline|top-line|roofline|dachzeile|spitzmarke|pre-?headline|pre-?title|supertitle|antetitulo|surtitre|occhiello/i;

/** Whether an element inside a heading is the kicker: a line of its own. */
export function namesKicker(element: ElementNode): boolean {
  const name = attributeOf(element, 'class');
  return name !== undefined && KICKER.test(name.slice(0, 400));
}
