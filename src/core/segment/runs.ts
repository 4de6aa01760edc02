// Atoms (bits of text as the walk meets them) → Runs: white space folded as CSS does, equal marks joined, ends trimmed.
import type { Mark, Run } from '../model/block';
import type { TextNode } from './html-tree';

/** A bit of text from one place in the source. */
export interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the text without its trailing white space ends, and where it begins without leading. */
  readonly tightStart: number;
  readonly tightEnd: number;
  readonly marks: readonly Mark[];
  /** Which draft block it was met in. */
  draft: number;
}

/** White space that HTML folds; no-break spaces are not among it. */
const FOLDED = /[ \t\n\f\r]+/g;
const VISIBLE = /[^\s\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0]/u;

/** Whether a reader would see anything of this text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);
export const isFoldable = (text: string): boolean => !/[^ \t\n\f\r]/.test(text);

/** Source offset of the character at `index` in a text node's piece, or of its end when `after`. */
function offsetAt(node: TextNode, index: number, after: boolean): number {
  const { pieces, value } = node;
  let low = 0;
  let high = pieces.length / 3 - 1;
  const probe = after ? index - 1 : index;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle * 3]! <= probe) low = middle;
    else high = middle - 1;
  }
  const from = pieces[low * 3]!;
  const start = pieces[low * 3 + 1]!;
  const end = pieces[low * 3 + 2]!;
  const length = (low * 3 + 3 < pieces.length ? pieces[low * 3 + 3]! : value.length) - from;
  if (length === end - start) return start + index - from;
  return after ? end : start;
}

/** Offset in the node's value of what stands at a source offset: 0 before all of it, its length after. Within an entity, its beginning. */
export function valueIndexAt(node: TextNode, offset: number): number {
  const { pieces, value } = node;
  for (let at = 0; at < pieces.length; at += 3) {
    const from = pieces[at]!;
    const to = at + 3 < pieces.length ? pieces[at + 3]! : value.length;
    if (offset <= pieces[at + 1]!) return from;
    if (offset < pieces[at + 2]!) return to - from === pieces[at + 2]! - pieces[at + 1]! ? from + offset - pieces[at + 1]! : from;
  }
  return value.length;
}

/** One atom for each stretch of the node that is unbroken in the source: a stray tag, or text of other nodes in between, divides. */
export function atomsOf(node: TextNode, marks: readonly Mark[], draft: number): Atom[] {
  const { value, pieces } = node;
  const atoms: Atom[] = [];
  let from = 0;
  for (let at = 3; at <= pieces.length; at += 3) {
    const ends = at === pieces.length;
    if (!ends && pieces[at + 1] === pieces[at - 1]) continue;
    const to = ends ? value.length : pieces[at]!;
    if (to > from) atoms.push(atom(node, from, to, marks, draft));
    from = to;
  }
  return atoms;
}

function atom(node: TextNode, from: number, to: number, marks: readonly Mark[], draft: number): Atom {
  const text = node.value.slice(from, to);
  const tight = text.trimEnd().length;
  const lead = tight === 0 ? 0 : text.length - text.trimStart().length;
  const start = offsetAt(node, from, false);
  const end = offsetAt(node, to, true);
  return {
    text, start, end, marks, draft,
    tightStart: lead === 0 ? start : offsetAt(node, from + lead, false),
    tightEnd: tight === text.length ? end : tight === 0 ? start : offsetAt(node, from + tight, true),
  };
}

interface OpenRun { text: string; start: number; end: number; tightEnd: number; marks: readonly Mark[] }

/** Folds and joins; the result's texts joined are trimmed. Empty when nothing visible is left. */
export function runsOf(atoms: readonly Atom[], preformatted: boolean): Run[] {
  const runs: OpenRun[] = [];
  let lineStart = true;
  for (const { text: raw, start: looseStart, end, tightStart, tightEnd, marks } of atoms) {
    const isBreak = raw === '\n' && !preformatted && looseStart === tightStart && tightEnd === end && marks === BREAK;
    if (isBreak) {
      trimEnd(runs);
      if (runs.length > 0) runs.push({ text: '\n', start: looseStart, end, tightEnd: end, marks: [] });
      lineStart = true;
      continue;
    }
    let text = preformatted ? raw.replaceAll('\r\n', '\n') : raw.replace(FOLDED, ' ');
    let start = looseStart;
    if (lineStart && !preformatted && text.startsWith(' ')) {
      text = text.slice(1);
      start = tightStart;
    }
    if (runs.length === 0 && text.trimStart() !== text) {
      text = text.trimStart();
      start = tightStart;
    }
    if (text === '') continue;
    lineStart = text.endsWith(' ');
    const last = runs.at(-1);
    // Only what is unbroken in the source joins, so that every run's span decodes to its text.
    if (last && last.text !== '\n' && last.end === looseStart && sameMarks(last.marks, marks)) {
      last.text += text;
      last.tightEnd = tightEnd > start ? tightEnd : last.tightEnd;
      last.end = end;
    } else runs.push({ text, start, end, tightEnd: Math.max(tightEnd, start), marks });
  }
  trimEnd(runs);
  while (runs.at(-1)?.text === '\n') {
    runs.pop();
    trimEnd(runs);
  }
  return runs.map(({ text, start, end, marks }) => ({ text, span: { start, end }, marks }));
}

function trimEnd(runs: OpenRun[]): void {
  for (let last = runs.at(-1); last && last.text !== '\n'; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) return;
    if (text !== '') {
      last.text = text;
      last.end = last.tightEnd;
      return;
    }
    runs.pop();
  }
}

/** The marks of a line break: none, but told apart by identity from text that happens to be a line feed. */
export const BREAK: readonly Mark[] = [];

export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, i) => mark === b[i]));
}
