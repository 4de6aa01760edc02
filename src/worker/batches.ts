// Cuts a labelled page into messages that the window can rebuild without a long task. Changes nothing, loses nothing.
import type { Block } from '../core/model/block';
import type { Label } from '../core/model/label';
import { BATCH_BLOCKS, BATCH_CHARS } from './limits';

export interface Batch {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
}

/** Blocks and their labels (one each, same order), in order, at most BATCH_BLOCKS and about BATCH_CHARS characters at a time. */
export function* batches(blocks: readonly Block[], labels: readonly Label[]): Generator<Batch> {
  let from = 0;
  let chars = 0;
  for (let at = 0; at < blocks.length; at++) {
    chars += blocks[at]!.text.length;
    const full = at + 1 - from >= BATCH_BLOCKS || chars >= BATCH_CHARS;
    if (!full && at + 1 < blocks.length) continue;
    yield { blocks: blocks.slice(from, at + 1), labels: labels.slice(from, at + 1) };
    from = at + 1;
    chars = 0;
  }
}
