// The strips on the first page show what the engine finds in the samples.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLabel, sideOf } from '../core/model/labels';
import { loadEngine, readAll } from '../core/pipeline';
import type { Sample } from './samples';

const FOLDER = 'public/samples';
const list = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as Sample[];
const engine = loadEngine(new Uint8Array(readFileSync('src/core/label/weights.bin')));

test('there are three, each with its file and a title in both languages', () => {
  expect(list.map(({ file, title }) => existsSync(`${FOLDER}/${file}`) && Boolean(title.en && title.de))).toEqual([true, true, true]);
});

for (const { id, file, strip } of list) {
  test(`${id}: drawn within ten points of its share of article (else run src/lab/sample-strips.ts)`, async () => {
    const [read] = await readAll({ from: 'file', name: file, bytes: new Uint8Array(readFileSync(`${FOLDER}/${file}`)) }, engine);
    expect(strip!.every(([label]) => isLabel(label))).toBe(true);
    const total = strip!.reduce((sum, [, length]) => sum + length, 0);
    const article = strip!.reduce((sum, [label, length]) => sum + (sideOf(label) === 'article' ? length : 0), 0);
    expect(Math.abs(article / total - read!.reading.shares.article)).toBeLessThan(0.1);
  });
}
