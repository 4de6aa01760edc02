// The samples of the first page: said in both languages, nobody else's, and read by the engine as a careful person reads
// them (samples/ID.txt, in the notation of expected.txt). Their strips are src/app/samples.test.ts' work.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { engineFromDisk } from '../src/cli/engine';
import { readAll } from '../src/core/pipeline';
import { lettingPass, matchBlocks, outOfDate, parseExpected } from './cases';

interface Sample {
  readonly id: string;
  readonly file: string;
  readonly title: Readonly<Record<'en' | 'de', string>>;
  readonly about: Readonly<Record<'en' | 'de', string>>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const trained = existsSync(here('../src/core/label/weights.bin'));
const samples = JSON.parse(readFileSync(here('../public/samples/index.json'), 'utf8')) as readonly Sample[];

describe.each(samples.map((sample) => [sample.id, sample] as const))('sample %s', (id, { file, title, about }) => {
  const bytes = new Uint8Array(readFileSync(here(`../public/samples/${file}`)));
  it('is said in both languages', () => {
    for (const words of [title, about]) expect([words.en.length, words.de.length].every((length) => length > 10)).toBe(true);
  });
  it('names no address but its own paths and reserved names', () => {
    const addresses = new TextDecoder().decode(bytes).match(/https?:\/\/[^\s"'<>]+/g) ?? [];
    expect(addresses.filter((address) => !/^https:\/\/(?:[\w-]+\.example\/|schema\.org$)/.test(address))).toEqual([]);
  });
  it.skipIf(!trained)('is read as a careful person reads it', async () => {
    const [read] = await readAll({ from: 'file', name: file, bytes }, await engineFromDisk());
    const blocks = read!.page.blocks.map((block, i) => ({ label: read!.labels[i]!.name, text: block.text }));
    const known = parseExpected(existsSync(here(`samples/${id}.known.txt`)) ? readFileSync(here(`samples/${id}.known.txt`), 'utf8') : '');
    expect(outOfDate(known, blocks), 'These lines are right by now: take them out.').toEqual([]);
    const difference = matchBlocks(lettingPass(parseExpected(readFileSync(here(`samples/${id}.txt`), 'utf8')), known), blocks);
    if (difference !== null) expect.fail(`\n${difference}\n`);
  });
});
