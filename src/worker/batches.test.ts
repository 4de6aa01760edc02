// Batches put together again are the page, and none is too large for the window.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../core/model/block';
import type { Label } from '../core/model/label';
import { batches } from './batches';
import { BATCH_BLOCKS, BATCH_CHARS } from './limits';

function pageOf(lengths: readonly number[]): { blocks: Block[]; labels: Label[] } {
  const blocks = lengths.map((length, index): Block => ({
    index, kind: 'text', level: 0, depth: 0, runs: [], text: 'x'.repeat(length), span: { start: index, end: index + 1 },
    place: { path: '', hints: [], hidden: false }, gap: 0, glued: false, group: 0,
  }));
  return { blocks, labels: blocks.map(({ index }) => ({ block: index, name: 'paragraph', confidence: 1, reasons: [], by: 'engine' })) };
}

test('whatever the page, its batches hold every block and label once and in order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 1500 }), (lengths) => {
    const { blocks, labels } = pageOf(lengths);
    const parts = [...batches(blocks, labels)];
    expect(parts.flatMap((part) => part.blocks)).toEqual(blocks);
    expect(parts.flatMap((part) => part.labels)).toEqual(labels);
    expect(parts.every((part) => part.blocks.length === part.labels.length && part.blocks.length > 0)).toBe(true);
  }), { seed: 41, numRuns: 60 });
});

test('a batch is bounded by its blocks and by its characters', () => {
  const many = pageOf(Array.from({ length: BATCH_BLOCKS * 2 + 1 }, () => 1));
  expect([...batches(many.blocks, many.labels)].map((part) => part.blocks.length)).toEqual([BATCH_BLOCKS, BATCH_BLOCKS, 1]);
  const long = pageOf([BATCH_CHARS, BATCH_CHARS - 1, 1, 5]);
  expect([...batches(long.blocks, long.labels)].map((part) => part.blocks.length)).toEqual([1, 2, 1]);
});
