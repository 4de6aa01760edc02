// Which labels deserve a second look, and how the page's characters are shared out.
import type { Block } from '../model/block';
import type { Label } from '../model/label';
import { NOISE_KINDS, isRole, type NoiseKind } from '../model/labels';
import type { Reading } from '../model/reading';

/** Below this probability for the side a block was put on, the reader is asked. */
export const DOUBT = 0.7;

/** Blocks whose side is unsure, most doubtful first; among equals the longer one, since it matters more. */
export function doubtfulOf(blocks: readonly Block[], labels: readonly Label[]): number[] {
  return labels
    .filter((label) => label.by === 'engine' && label.confidence < DOUBT)
    .sort((a, b) => a.confidence - b.confidence || blocks[b.block]!.text.length - blocks[a.block]!.text.length || a.block - b.block)
    .map((label) => label.block);
}

/**
 * How well the article is found, 0…1: the F1 over words that the labels' confidences let expect. Near one where nothing is in doubt;
 * 1 where the reader has decided everything.
 */
export function certaintyOf(blocks: readonly Block[], labels: readonly Label[]): number {
  let kept = 0, right = 0, total = 0;
  for (const [i, { text }] of blocks.entries()) {
    const { name, confidence } = labels[i]!;
    const belongs = isRole(name) ? confidence : 1 - confidence;
    total += belongs * text.length;
    if (!isRole(name)) continue;
    kept += text.length;
    right += belongs * text.length;
  }
  return kept + total > 0 ? (2 * right) / (kept + total) : 1;
}

/** Share of the page's characters for the article and for each kind of noise that occurs, largest first. */
export function sharesOf(blocks: readonly Block[], labels: readonly Label[]): Reading['shares'] {
  let total = 0;
  let article = 0;
  const kinds = new Map<NoiseKind, number>();
  for (const [i, { text }] of blocks.entries()) {
    const { name } = labels[i]!;
    total += text.length;
    if (isRole(name)) article += text.length;
    else kinds.set(name, (kinds.get(name) ?? 0) + text.length);
  }
  if (total === 0) return { article: 0, noise: [] };
  const noise = NOISE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, share: kinds.get(kind)! / total }));
  return { article: article / total, noise: noise.sort((a, b) => b.share - a.share) };
}
