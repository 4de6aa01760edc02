// Builds pages with known labels for tests of assemble and export: a line "name text" a block.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import { EMPTY_HEAD, type PageHead } from '../model/head';
import type { Label } from '../model/label';
import { isLabel } from '../model/labels';
import type { Reading } from '../model/reading';
import type { Decision } from '../model/decision';
import { assemble } from './index';

/** What a test says of a block beyond label and text. */
export type Extra = Partial<Omit<Block, 'text' | 'index' | 'span'>> & { readonly confidence?: number; readonly href?: string };
export type Row = readonly [label: Label['name'], text: string, extra?: Extra];

export interface Sample {
  readonly capture: Capture;
  readonly page: Page;
  readonly labels: readonly Label[];
  readonly labeller: string;
}

/** A page of `rows`; the source is their texts, a line each. */
export function sampleOf(rows: readonly Row[], head: Partial<PageHead> = {}, capture: Partial<Capture> = {}): Sample {
  const blocks: Block[] = [];
  const labels: Label[] = [];
  let source = '';
  for (const [index, [name, text, extra = {}]] of rows.entries()) {
    const { confidence = 0.9, href, ...rest } = extra;
    source += '\n'.repeat((rest.gap ?? 0) + (index > 0 && !rest.glued ? 1 : 0));
    const span = { start: source.length, end: source.length + text.length };
    source += text;
    blocks.push({
      index, kind: 'text', level: 0, depth: 0, text, span, gap: 0, glued: false, group: 0, place: { path: '', hints: [], hidden: false },
      runs: [{ text, span, marks: href ? [{ type: 'link', href }] : [] }], ...rest,
    });
    labels.push({ block: index, name, confidence, reasons: [{ code: 'model' }], by: 'engine' });
  }
  return {
    capture: { id: 'c'.repeat(64), name: 'sample.txt', format: 'text', syntax: 'text', source, encoding: 'utf-8', size: source.length, notes: [], ...capture },
    page: { blocks, head: { ...EMPTY_HEAD, ...head } },
    labels,
    labeller: 'test',
  };
}

/** Lines "label text" (blank lines become gaps) → a page, as the case files are written. */
export function sampleFrom(lines: string, head: Partial<PageHead> = {}, capture: Partial<Capture> = {}): Sample {
  const rows: Row[] = [];
  let gap = 0;
  for (const line of lines.split('\n')) {
    const match = /^\s*([a-z-]+) (.+)$/.exec(line);
    if (!match) {
      if (rows.length > 0) gap++;
      continue;
    }
    const [, name, text] = match;
    if (!isLabel(name!)) throw new Error(`No label: ${name}`);
    rows.push([name, text!.trim(), { gap }]);
    gap = 0;
  }
  return sampleOf(rows, head, capture);
}

export const readingOf = ({ capture, page, labels, labeller }: Sample, decisions: readonly Decision[] = []): Reading =>
  assemble(capture, page, labels, labeller, decisions);

/** Freezes a value and all it holds, so that a stage that changes its input throws. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
