// What the product promised first, scored by the corpus’s own scorer: the five founding captures read clean, and lines of other press pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, readAll, type Engine, type ReadCapture } from '../core/pipeline';
import { wordsOf } from '../core/phrases';

const SHARED = resolve('../shared');
const present = existsSync(join(SHARED, 'seeds'));
if (!present) process.stderr.write('Skipped: the founding captures (../shared/seeds) are not beside the project.\n');

interface LineScores {
  readonly keep: { readonly f1: number };
  readonly kindAccuracy: number;
  readonly roleAccuracy: number;
}
interface Scorer {
  scoreSet(folder: string, predictions: object[]): LineScores;
}

let engine: Engine;
let scorer: Scorer;

async function readSet(folder: string): Promise<{ scores: LineScores; reads: Map<string, ReadCapture> }> {
  const reads = new Map<string, ReadCapture>();
  const predictions: object[] = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const id = file.replace(/\.txt$/, '');
    const [read] = await readAll({ from: 'file', name: file, bytes: readFileSync(join(folder, 'text', file)), contentType: 'text/plain; charset=utf-8' }, engine);
    reads.set(id, read!);
    predictions.push({ id, spans: read!.reading.labels.map((label, i) => ({ ...read!.page.blocks[i]!.span, label: label.name })) });
  }
  return { scores: scorer.scoreSet(folder, predictions), reads };
}

describe.skipIf(!present)('the founding captures', () => {
  beforeAll(async () => {
    engine = loadEngine(readFileSync('src/core/label/weights.bin'));
    scorer = (await import(pathToFileURL(join(SHARED, 'score/score.mjs')).href)) as Scorer;
  });

  it('are read clean', async () => {
    const { scores, reads } = await readSet(join(SHARED, 'seeds'));
    expect(scores.keep.f1).toBeGreaterThanOrEqual(0.995);
    expect(scores.kindAccuracy).toBeGreaterThanOrEqual(0.95);
    expect(scores.roleAccuracy).toBeGreaterThanOrEqual(0.95);
    const teasers = [...reads.values()].map(({ reading }) => reading.noise.flatMap((group) => group.items).flatMap((item) => item.teaser ?? []));
    expect(teasers.map((list) => list.length)).toEqual([6, 0, 4, 0, 0]);
    const media = [...reads.values()].map(({ reading }) => reading.labels.filter((label) => label.name === 'media').length);
    expect(media[2]).toBe(5);
  });

  it('give teaser titles that are whole lines of the capture, or what stands behind a kicker’s colon', async () => {
    const { reads } = await readSet(join(SHARED, 'seeds'));
    for (const { capture, reading } of reads.values()) {
      for (const { teaser } of reading.noise.flatMap((group) => group.items)) {
        if (!teaser) continue;
        expect(capture.source.split('\n').some((line) => line.trim() === teaser.title || line.trim().endsWith(`:${teaser.title}`)), teaser.title).toBe(true);
      }
    }
  });

  it('are nowhere quoted in the project', () => {
    const shingles = new Set<string>();
    for (const file of readdirSync(join(SHARED, 'seeds/text'))) {
      const words = wordsOf(readFileSync(join(SHARED, 'seeds/text', file), 'utf8'));
      for (let i = 0; i + 12 <= words.length; i++) shingles.add(words.slice(i, i + 12).join(' '));
    }
    const found: string[] = [];
    for (const entry of ['src', 'e2e', 'public', 'docs'].flatMap((folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []))) {
      if (!entry.isFile() || !['.ts', '.tsx', '.md', '.txt', '.html', '.json', '.css'].includes(extname(entry.name))) continue;
      const words = wordsOf(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      for (let i = 0; i + 12 <= words.length; i++) if (shingles.has(words.slice(i, i + 12).join(' '))) found.push(`${entry.name}: ${words.slice(i, i + 12).join(' ')}`);
    }
    expect(found).toEqual([]);
  });

  it('are not the only ones: lines of other press pages, bare text', async () => {
    const { scores } = await readSet(join(SHARED, 'corpus/lines-dev'));
    expect(scores.keep.f1).toBeGreaterThanOrEqual(0.9);
    expect(scores.kindAccuracy).toBeGreaterThanOrEqual(0.6);
  }, 60_000);
});
