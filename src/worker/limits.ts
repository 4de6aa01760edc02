// The worker border's figures, in one place.

/** A job that has run this long (milliseconds) is stopped: no page of the corpus needs a tenth of it. */
export const TIME_LIMIT_MS = 20_000;

/** A worker without a job for this long (milliseconds) is stopped, which frees its memory. */
export const IDLE_AFTER_MS = 60_000;

/** Blocks in one message. 500 blocks are rebuilt in the window in about 5 ms, a tenth of a long task. */
export const BATCH_BLOCKS = 500;

/** Characters of block text in one message, so that a few very long blocks do not make one long task. */
export const BATCH_CHARS = 250_000;

/** Elements nested deeper than this are flattened in the original shown in the frame: browsers limit their own tree to 512. */
export const ORIGINAL_DEPTH = 400;
