// A reader's own verdict on a stretch of a capture. Never changed, never derived.
import type { LabelName } from './labels';

/** W3C Web Annotation selectors: position, and quote with context, so that a decision survives a better segmenter. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** The exact text of the block when decided. */
  readonly exact: string;
  /** Up to 32 characters of block text before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface Decision {
  /** Capture id. */
  readonly capture: string;
  readonly anchor: Anchor;
  readonly label: LabelName;
  /** ISO 8601. */
  readonly madeAt: string;
}
