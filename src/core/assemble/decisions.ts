// Reader's decisions → labels: finds the block a decision was made on, by place and quote, also after a better segmenter.
import type { Block, Page } from '../model/block';
import type { Anchor, Decision } from '../model/decision';
import type { Label } from '../model/label';

const CONTEXT = 32;

/** Block text around a block, up to 32 characters to each side; blocks are joined by a space. */
function contextOf(blocks: readonly Block[], from: number, to: number): { prefix: string; suffix: string } {
  let prefix = '';
  for (let i = from - 1; i >= 0 && prefix.length < CONTEXT; i--) prefix = `${blocks[i]!.text} ${prefix}`;
  let suffix = '';
  for (let i = to + 1; i < blocks.length && suffix.length < CONTEXT; i++) suffix += ` ${blocks[i]!.text}`;
  return { prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT) };
}

/** The anchor of a block: W3C position and quote selectors. */
export function anchorOf(page: Page, block: number): Anchor {
  const { span, text } = page.blocks[block]!;
  return { start: span.start, end: span.end, exact: text, ...contextOf(page.blocks, block, block) };
}

/** Where a decision lands on this page: the blocks it speaks of, none if its words are gone. */
export interface Resolved {
  readonly decision: Decision;
  readonly blocks: readonly number[];
}

const commonEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};
const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};
const bare = (text: string): string => text.replace(/\s+/g, '');

/** Finds each decision's blocks: by position and exact quote, else by quote with the nearest context, else as the pieces it has since been split into. */
export function resolveDecisions(page: Page, decisions: readonly Decision[]): Resolved[] {
  if (decisions.length === 0) return [];
  const { blocks } = page;
  const byStart = new Map<number, number>();
  const byText = new Map<string, number[]>();
  for (const { index, span, text } of blocks) {
    byStart.set(span.start, index);
    const same = byText.get(text);
    if (same) same.push(index);
    else byText.set(text, [index]);
  }
  return decisions.map((decision) => ({ decision, blocks: locate(decision.anchor) }));

  function locate(anchor: Anchor): number[] {
    const there = byStart.get(anchor.start);
    if (there !== undefined && blocks[there]!.text === anchor.exact) return [there];
    const same = byText.get(anchor.exact);
    if (same) return [nearest(same, anchor)];
    // A better segmenter may have split the block: take the pieces if together they still say the same.
    if (there === undefined) return [];
    const pieces: number[] = [];
    for (let i = there; i < blocks.length && blocks[i]!.span.end <= anchor.end; i++) pieces.push(i);
    return pieces.length > 0 && bare(pieces.map((i) => blocks[i]!.text).join('')) === bare(anchor.exact) ? pieces : [];
  }

  function nearest(candidates: readonly number[], anchor: Anchor): number {
    let best = candidates[0]!;
    let bestScore = -1;
    let bestDistance = Infinity;
    for (const index of candidates) {
      const { prefix, suffix } = contextOf(blocks, index, index);
      const score = commonEnd(prefix, anchor.prefix) + commonStart(suffix, anchor.suffix);
      const distance = Math.abs(blocks[index]!.span.start - anchor.start);
      if (score > bestScore || (score === bestScore && distance < bestDistance)) {
        best = index;
        bestScore = score;
        bestDistance = distance;
      }
    }
    return best;
  }
}

/** The decisions whose words no longer stand on the page: they change nothing, and the reader should be told. */
export const lostDecisions = (page: Page, decisions: readonly Decision[]): Decision[] =>
  resolveDecisions(page, decisions).filter(({ blocks }) => blocks.length === 0).map(({ decision }) => decision);

/** The labels with the decisions laid over them, in order: the later decision on a block wins. */
export function applyDecisions(page: Page, labels: readonly Label[], decisions: readonly Decision[]): Label[] {
  const out = [...labels];
  for (const { decision, blocks } of resolveDecisions(page, decisions)) {
    for (const block of blocks) {
      out[block] = { block, name: decision.label, confidence: 1, reasons: [{ code: 'reader-decided' }], by: 'reader' };
    }
  }
  return out;
}
