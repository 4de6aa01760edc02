// Real scraped pages, where they are at hand: the laws hold on them, and nothing a person copies out of the page is missing from its blocks.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSource } from './read';
import { segmentHtml } from './segment/html-page';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const SETS: readonly [folder: string, every: number][] = [['lines-dev', 2], ['press-dev', 20], ['wcxb-dev', 50]];
const here = existsSync(CORPUS);

function pagesOf(folder: string, every: number): string[] {
  return readdirSync(new URL(`${folder}/html/`, CORPUS)).filter((_, i) => i % every === 0).map((name) => name.replace('.html.gz', ''));
}

/** Share of the reference's letter triples that the text has too: indifferent to where either puts spaces. */
function covered(text: string, reference: string): number {
  const triples = (of: string): string[] => {
    const letters = of.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
    return Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3));
  };
  const have = new Map<string, number>();
  for (const triple of triples(text)) have.set(triple, (have.get(triple) ?? 0) + 1);
  const wanted = triples(reference);
  let found = 0;
  for (const triple of wanted) {
    const left = have.get(triple) ?? 0;
    if (left > 0) found++;
    have.set(triple, left - 1);
  }
  return wanted.length === 0 ? 1 : found / wanted.length;
}

describe.skipIf(!here)('the corpus (skipped where ../shared/corpus is absent)', () => {
  test.each(SETS)('%s: laws, and at least 99 %% of the copied text in the blocks', (folder, every) => {
    const shares: number[] = [];
    for (const id of pagesOf(folder, every)) {
      const [capture] = openSource({ from: 'file', name: id, bytes: new Uint8Array(gunzipSync(readFileSync(new URL(`${folder}/html/${id}.html.gz`, CORPUS)))) });
      expect(capture!.syntax).toBe('html');
      const { blocks } = segmentHtml(capture!);
      let end = 0;
      for (const { text, runs, span } of blocks) {
        expect(text).toBe(runs.map((run) => run.text).join(''));
        expect(span.start).toBeGreaterThanOrEqual(end);
        ({ end } = span);
      }
      // The reference texts keep double encoding as it is; where it was undone, they are no measure.
      const reference = readFileSync(new URL(`${folder}/text/${id}.txt`, CORPUS), 'utf8');
      if (/Ã[\u0080-\u00bf]|â€|Ã¼/.test(reference)) continue;
      shares.push(covered(blocks.map(({ text }) => text).join('\n'), reference));
    }
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.99);
  }, 120_000);
});
