// A verdict on one block, with the evidence for it.
import type { LabelName } from './labels';

/**
 * One piece of evidence. `code` names it (the catalogue and its sentences are in label/reasons.ts);
 * `params` fill the sentence. Reasons are listed strongest first.
 */
export interface Reason {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Exactly one Label per Block. The side follows from the name: see `sideOf`. */
export interface Label {
  /** Index of the block in `Page.blocks`. */
  readonly block: number;
  readonly name: LabelName;
  /** Probability in 0…1 that the block lies on the side (article or noise) the label puts it on. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Who decided: the engine, or a reader's Decision. */
  readonly by: 'engine' | 'reader';
}
