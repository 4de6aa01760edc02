// Scores → verdicts: how likely each block belongs to the article, then the side (all roles against all kinds) that serves the whole
// page best, then the likeliest label of that side.
import { LABELS, ROLES } from '../model/labels';
import { OUTPUTS } from './network';

/** A block's log-odds for the article are multiplied and shifted by these, so that of blocks called 80 % sure 80 % are right (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

export const UNCALIBRATED: Calibration = { slope: 1, shift: 0 };

/** The line between the sides is STRICT × F1², not below LEAST; see `articleFrom`. */
const STRICT = 0.62;
const LEAST = 0.15;

/** Probability that block `i` belongs to the article: `sides` are scores, blocks × OUTPUTS, log-odds. */
export function articleShare(sides: Float32Array, i: number, { slope, shift }: Calibration): number {
  const at = i * OUTPUTS;
  let top = -Infinity;
  for (let l = 0; l < OUTPUTS; l++) top = Math.max(top, sides[at + l]!);
  let article = 0, noise = 0;
  for (let l = 0; l < OUTPUTS; l++) {
    const p = Math.exp(sides[at + l]! - top);
    if (l < ROLES.length) article += p;
    else noise += p;
  }
  return 1 / (1 + Math.exp(-(slope * Math.log(Math.max(article, 1e-12) / Math.max(noise, 1e-12)) + shift)));
}

/**
 * The probability from which on blocks go to the article, for this page. Were every doubt a doubt of its own, half of the F1 to be
 * expected would serve best (Lipton, Elkan, Naryanaswamy 2014). But on a page whose text is plain, what is in doubt stands beside the
 * text: there the line is higher. And where the whole page is in doubt, its doubts go together, a shop's tiles being all the text or
 * none: there it is lower. Its form and factor were measured on pages of sites left out of training. `words`: how many each block has.
 */
export function articleFrom(article: Float32Array, words: readonly number[]): number {
  const order = [...article.keys()].sort((a, b) => article[b]! - article[a]!);
  let total = 0;
  for (const i of order) total += article[i]! * words[i]!;
  let kept = 0, right = 0, best = 0;
  for (const i of order) {
    kept += words[i]!;
    right += article[i]! * words[i]!;
    best = Math.max(best, (2 * right) / (kept + total || 1));
  }
  return Math.max(LEAST, STRICT * best ** 2);
}

/** The likeliest label of block `i` on a side; `labels` are scores, blocks × OUTPUTS. An index into LABELS. */
export function labelOn(labels: Float32Array, i: number, isArticle: boolean): number {
  const at = i * OUTPUTS;
  const [from, to] = isArticle ? [0, ROLES.length] : [ROLES.length, LABELS.length];
  let best = from;
  for (let l = from + 1; l < to; l++) if (labels[at + l]! > labels[at + best]!) best = l;
  return best;
}
