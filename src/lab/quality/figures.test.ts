// Figures from invented answers, scored by the corpus's own scorer.
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusFolder, type CorpusPage, type Gold, type SetName } from '../corpus';
import { scorerOf, type Scorer } from '../scorer';
import { TOOLS, type Answer, type Tool } from './answer';
import { emptyTable, heldTable, languageTables, mainTable, metadataTable, typeTable } from './figures';
import { renderReport } from './report';
import { Results } from './results';
import type { Table } from './rows';

const corpus = corpusFolder();
const present = corpus !== undefined && existsSync(`${corpus}/../score/score.mjs`);
if (!present) process.stderr.write('Skipped: the scorer (../shared/score) is not beside the project.\n');

const WAITS = 'the ferry waits in the harbour for the wind to die down';
const page = (set: SetName, gold: Partial<Gold>, i: number): CorpusPage => ({ set, lines: undefined, gold: { id: `p${i}`, url: null, ...gold }, site: `s${i}`, bytes: () => new Uint8Array() });
const PAGES: CorpusPage[] = [
  ...['article', 'article', 'forum'].map((type, i) => page('wcxb-dev', { type, text: WAITS, title: 'Waiting', date: '2024-03-05' }, i)),
  page('press-dev', { with: ['the ferry waits'], without: ['imprint'], textWith: ['the ferry waits'], textWithout: [], title: 'Waiting' }, 3),
  page('lines-dev', { lines: [{ start: 0, end: 7, label: 'nav' }, { start: 8, end: 23, label: 'paragraph' }] }, 4),
];

/** Klartext finds everything, Readability keeps the imprint, Defuddle finds nothing and fails on the last page. */
function results(): Results {
  const all = new Results(PAGES, [...PAGES.keys()]);
  const spans = (first: string) => [{ start: 0, end: 7, label: first }, { start: 8, end: 23, label: 'paragraph' }];
  const answers: Record<Tool, Answer> = {
    klartext: { text: WAITS, meta: { title: 'WAITING', date: '2024-03-05T10:00Z' }, spans: spans('nav'), judged: [{ confidence: 0.9, right: 1 }], declaredLanguage: 'en' },
    readability: { text: `${WAITS} imprint`, meta: { title: 'Waiting – Post' }, spans: spans('paragraph') },
    defuddle: { text: '', meta: {}, spans: [] },
  };
  for (const job of all.jobs()) all.take(job, job.tool === 'defuddle' && job.page === 4 ? { failed: 'time' } : { answer: answers[job.tool] });
  return all;
}

const cell = (table: Table, name: string, tool: Tool, syntax: 'html' | 'text' = 'html'): number | undefined => table.rows.find((row) => row.name.startsWith(name))!.values[syntax]?.[tool];

describe.skipIf(!present)('figures', () => {
  let scorer: Scorer;
  beforeAll(async () => {
    scorer = await scorerOf(corpus!);
  });

  it('are those of the scorer', () => {
    const main = mainTable(scorer, results().all());
    expect(main.rows.map(({ count }) => count)).toEqual([3, 2, 2, 1, 1, 1, 1]);
    expect(TOOLS.map((tool) => cell(main, 'WCXB, all', tool))).toEqual([1, expect.closeTo(24 / 25), 0]);
    // Twelve words are nine shingles; ten with the imprint.
    expect(TOOLS.map((tool) => cell(main, 'WCXB, articles: 4-word', tool))).toEqual([1, expect.closeTo(18 / 19, 3), 0]);
    expect(cell(main, 'Press', 'readability', 'html')).toBeCloseTo(2 / 3, 3);
    expect(cell(main, 'Press', 'readability', 'text')).toBe(1);
    expect(TOOLS.map((tool) => cell(main, 'Labelled lines: kept', tool, 'text'))).toEqual([1, expect.closeTo(30 / 37, 3), 0]);
    expect(TOOLS.map((tool) => cell(main, 'Labelled lines: right kind', tool, 'text'))).toEqual([1, undefined, undefined]);
  });

  it('are told by type and language', () => {
    expect(typeTable(scorer, results().all()).rows.map(({ name, count }) => [name, count])).toEqual([['article', 2], ['forum', 1]]);
    expect(languageTables(scorer, results().all())[0]!.rows.map(({ name, count }) => [name, count])).toEqual([['other', 3]]);
  });

  it('count metadata of the pages whose gold answer has it', () => {
    const table = metadataTable(results().all());
    expect(table.rows.map(({ name, count }) => [name, count])).toEqual([['Press pages: title', 1], ['WCXB: title', 3], ['WCXB: date', 3]]);
    expect(TOOLS.map((tool) => cell(table, 'WCXB: title', tool))).toEqual([3, 0, 0]);
    expect(TOOLS.map((tool) => cell(table, 'WCXB: date', tool))).toEqual([3, 0, 0]);
    expect(TOOLS.map((tool) => cell(heldTable(results().all()), 'WCXB: title', tool))).toEqual([3, 3, 0]);
  });

  it('count a failure as nothing, and name it', () => {
    const all = results();
    expect(cell(emptyTable(all.all()), 'All', 'defuddle')).toBe(5);
    const versions = { klartext: '1', network: 'net-a', readability: '2', defuddle: '3', linkedom: '4', node: '20' };
    const setting = { versions, folds: 0, corpus: 9, patience: 30 };
    const { markdown, svg } = renderReport(scorer, all.all(), all.failures, setting);
    expect(markdown).toContain('- Defuddle, bare text, lines-dev p4: not done in 30 seconds');
    expect(markdown).toContain('net-a) were trained on these very pages');
    expect(markdown).toContain('the corpus has 9 pages');
    expect(svg).toContain('trained on these pages');
    const crossed = renderReport(scorer, all.all(), [], { ...setting, folds: 5, corpus: 5 });
    expect(crossed.markdown).toContain('labelled by one of 5 networks');
    expect(crossed.markdown).not.toContain('trained on these very pages');
    expect(crossed.markdown).not.toContain('sample');
  });
});
