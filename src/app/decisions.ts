// The reader's decisions on a capture as a list of operations: decide, undo, redo. Pure; applies nothing itself.
import { anchorOf } from '../core/assemble/decisions';
import type { Block, Page } from '../core/model/block';
import type { Decision } from '../core/model/decision';
import { sideOf, type LabelName } from '../core/model/labels';

export type OperationKind = 'put-back' | 'strip' | 'relabel';

/** One thing the reader did: undone and redone as a whole. */
export interface Operation {
  readonly kind: OperationKind;
  /** Indices of the blocks concerned, for showing what changed. */
  readonly blocks: readonly number[];
  readonly decisions: readonly Decision[];
}

export interface DecisionLog {
  readonly done: readonly Operation[];
  /** Last undone at the end. */
  readonly undone: readonly Operation[];
}

export const EMPTY_LOG: DecisionLog = { done: [], undone: [] };

/** Adds an operation; what was undone before can then no longer be redone. */
export function decide(log: DecisionLog, operation: Operation): DecisionLog {
  return { done: [...log.done, operation], undone: [] };
}

/** Takes the last operation back; the same log when there is none. */
export function undo(log: DecisionLog): DecisionLog {
  const last = log.done.at(-1);
  return last ? { done: log.done.slice(0, -1), undone: [...log.undone, last] } : log;
}

/** Does the last undone operation again; the same log when there is none. */
export function redo(log: DecisionLog): DecisionLog {
  const last = log.undone.at(-1);
  return last ? { done: [...log.done, last], undone: log.undone.slice(0, -1) } : log;
}

/** The decisions that stand: the last one for each stretch of the capture, in the order they were made. */
export function standing(log: DecisionLog): Decision[] {
  const latest = new Map<string, Decision>();
  for (const { decisions } of log.done) {
    for (const decision of decisions) {
      const key = `${decision.anchor.start}-${decision.anchor.end}`;
      latest.delete(key);
      latest.set(key, decision);
    }
  }
  return [...latest.values()];
}

const ROLE_OF_KIND: Readonly<Partial<Record<Block['kind'], LabelName>>> = {
  heading: 'heading', 'list-item': 'list', quote: 'quote', 'table-cell': 'table', code: 'code', caption: 'caption', image: 'caption',
};

/** The role a block takes when it is put back without a word on what it is: by its form on the page. */
export const roleWhenPutBack = (block: Block): LabelName => ROLE_OF_KIND[block.kind] ?? 'paragraph';

/** The operation that gives `label` to `indices`; `label` may differ block by block. */
export function operationFor(
  capture: string,
  page: Page,
  indices: readonly number[],
  label: LabelName | ((block: Block) => LabelName),
  before: (index: number) => LabelName,
  madeAt: string,
): Operation {
  const decisions = indices.map((index): Decision => ({
    capture,
    anchor: anchorOf(page, index),
    label: typeof label === 'function' ? label(page.blocks[index]!) : label,
    madeAt,
  }));
  const from = sideOf(before(indices[0]!));
  const to = sideOf(decisions[0]!.label);
  return { kind: from === to ? 'relabel' : to === 'article' ? 'put-back' : 'strip', blocks: indices, decisions };
}
