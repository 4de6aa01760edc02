// Decisions: undo is the exact way back, redo the exact way forth, and the last word on a block stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../core/assemble';
import type { Block, Page } from '../core/model/block';
import type { Capture } from '../core/model/capture';
import { EMPTY_HEAD } from '../core/model/head';
import type { Label } from '../core/model/label';
import { LABELS, type LabelName } from '../core/model/labels';
import { decide, EMPTY_LOG, operationFor, redo, roleWhenPutBack, standing, undo, type DecisionLog } from './decisions';

const TEXTS = [
  'The ferry stops for the winter', 'By our own reporter', 'The last crossing of the year leaves the quay on Sunday at noon, the company said.',
  'Read also: Where the gulls sleep', 'Passengers with a season ticket get back what they have paid for the months without a boat.', 'Share this page',
] as const;
const GIVEN: readonly LabelName[] = ['title', 'byline', 'paragraph', 'teaser', 'paragraph', 'share'];

function pageOf(texts: readonly string[]): Page {
  let at = 0;
  const blocks = texts.map((text, index): Block => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { index, kind: 'text', level: 0, depth: 0, runs: [{ text, span, marks: [] }], text, span, place: { path: '', hints: [], hidden: false }, gap: 0, glued: false, group: 0 };
  });
  return { blocks, head: EMPTY_HEAD };
}

const page = pageOf(TEXTS);
const capture: Capture = { id: 'c', name: 'ferry.txt', format: 'text', syntax: 'text', source: TEXTS.join('\n'), encoding: 'utf-8', size: 300, notes: [] };
const labels = GIVEN.map((name, block): Label => ({ block, name, confidence: 0.9, reasons: [], by: 'engine' }));
const namesAfter = (log: DecisionLog): LabelName[] => assemble(capture, page, labels, 'test', standing(log)).labels.map(({ name }) => name);
const give = (log: DecisionLog, blocks: readonly number[], label: LabelName): DecisionLog =>
  decide(log, operationFor('c', page, blocks, label, (index) => namesAfter(log)[index]!, '2026-01-01T00:00:00Z'));

const steps = fc.array(fc.record({
  blocks: fc.uniqueArray(fc.nat({ max: TEXTS.length - 1 }), { minLength: 1, maxLength: 3 }),
  label: fc.constantFrom(...LABELS),
}), { maxLength: 12 });

test('after any decisions, undoing them all gives back the engine’s labels, redoing them all the reader’s', () => {
  fc.assert(fc.property(steps, (all) => {
    let log = EMPTY_LOG;
    const states = [namesAfter(log)];
    for (const { blocks, label } of all) {
      log = give(log, blocks, label);
      states.push(namesAfter(log));
    }
    for (const state of states.toReversed().slice(1)) {
      log = undo(log);
      expect(namesAfter(log)).toEqual(state);
    }
    expect(undo(log)).toBe(log);
    for (const state of states.slice(1)) {
      log = redo(log);
      expect(namesAfter(log)).toEqual(state);
    }
    expect(redo(log)).toBe(log);
  }), { seed: 7, numRuns: 40 });
});

test('a new decision ends what could be redone', () => {
  const log = give(undo(give(EMPTY_LOG, [3], 'paragraph')), [5], 'ad');
  expect(log.undone).toEqual([]);
  expect(namesAfter(log)).toEqual(['title', 'byline', 'paragraph', 'teaser', 'paragraph', 'ad']);
});

test('of several decisions on one block the last stands alone', () => {
  const log = give(give(EMPTY_LOG, [3], 'paragraph'), [3], 'promo');
  expect(standing(log).map(({ label }) => label)).toEqual(['promo']);
});

test('an operation is named by the side it leads to', () => {
  const kind = (block: number, label: LabelName) => give(EMPTY_LOG, [block], label).done[0]!.kind;
  expect(kind(3, 'paragraph')).toBe('put-back');
  expect(kind(2, 'other')).toBe('strip');
  expect(kind(3, 'ad')).toBe('relabel');
  expect(kind(2, 'quote')).toBe('relabel');
});

test('a block put back takes the role of its form', () => {
  const as = (kind: Block['kind']) => roleWhenPutBack({ ...page.blocks[0]!, kind });
  expect(['text', 'heading', 'list-item', 'quote', 'table-cell', 'code', 'caption', 'image'].map((kind) => as(kind as Block['kind'])))
    .toEqual(['paragraph', 'heading', 'list', 'quote', 'table', 'code', 'caption', 'caption']);
});
