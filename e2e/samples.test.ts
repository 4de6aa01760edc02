// The samples of the first page: their strips are true, and the engine reads them as a careful person does.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { engineFromDisk } from '../src/cli/engine';
import { digest } from '../src/core/pipeline';
import { matchBlocks } from './cases';
import { captureOf, expectedOf, listSamples, samplePath, stripOf } from './samples';

const trained = existsSync(fileURLToPath(new URL('../src/core/label/weights.bin', import.meta.url)));

describe.each(listSamples().map((sample) => [sample.id, sample] as const))('sample %s', (_id, sample) => {
  it('is said in both languages and has its file', () => {
    expect(existsSync(samplePath(sample))).toBe(true);
    for (const words of [sample.title, sample.about]) expect([words.en.length, words.de.length].every((length) => length > 10)).toBe(true);
  });
  it('loads nothing from elsewhere: its addresses are on reserved names or its own paths', () => {
    const addresses = readFileSync(samplePath(sample), 'utf8').match(/https?:\/\/[^\s"'<>]+/g) ?? [];
    expect(addresses.filter((address) => !/^https:\/\/(?:[\w-]+\.example\/|schema\.org$)/.test(address))).toEqual([]);
  });
  it('has the strip of its labels', async () => {
    expect(sample.strip).toEqual(await stripOf(sample));
  });
  it.skipIf(!trained)('is read as a careful person reads it', async () => {
    const { page, labels } = await digest(captureOf(sample), await engineFromDisk());
    const difference = matchBlocks(expectedOf(sample), page.blocks.map((block, i) => ({ label: labels[i]!.name, text: block.text })));
    if (difference !== null) expect.fail(`\n${difference}\n`);
  });
});
