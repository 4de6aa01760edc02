// How far confidences can be believed: the expected calibration error over equal bins (Guo et al. 2017).
import type { Judged } from './answer';

const BINS = 10;

/** What was said between two confidences, and how often it was right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over what fell into the bin; 0 where nothing did. */
  readonly confidence: number;
  readonly right: number;
}

const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, x) => sum + x, 0) / list.length);

/** Sorts judged confidences into ten bins of equal width; 1 belongs to the last. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  const bins: Judged[][] = Array.from({ length: BINS }, () => []);
  for (const item of judged) bins[Math.min(BINS - 1, Math.max(0, Math.floor(item.confidence * BINS)))]!.push(item);
  return bins.map((bin, i) => ({
    from: i / BINS, to: (i + 1) / BINS, count: bin.length, confidence: mean(bin.map((item) => item.confidence)), right: mean(bin.map((item) => item.right)),
  }));
}

/** Mean distance between what was said and what was right, weighted by how often it was said; undefined where nothing was judged. */
export function calibrationError(judged: readonly Judged[]): number | undefined {
  if (judged.length === 0) return undefined;
  return binsOf(judged).reduce((sum, bin) => sum + (bin.count / judged.length) * Math.abs(bin.confidence - bin.right), 0);
}

/** A page as one judged confidence: the mean over its blocks, against the share of them that is right. */
export function pageJudged(blocks: readonly Judged[]): Judged | undefined {
  return blocks.length === 0 ? undefined : { confidence: mean(blocks.map((block) => block.confidence)), right: mean(blocks.map((block) => block.right)) };
}
