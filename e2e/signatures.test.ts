// Who signs the captures in other letters, and when: read with the labels that a careful person gives, so it needs no engine.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { assemble } from '../src/core/assemble';
import type { Label } from '../src/core/model/label';
import { openSource } from '../src/core/read';
import { segment } from '../src/core/segment';
import { listCases, type ExpectedBlock } from './cases';

const CASES = new Map(listCases(fileURLToPath(new URL('captures', import.meta.url))).map((each) => [each.name, each]));

it.each([
  ['press-zh', '2026-03-12T08:30', undefined, ['林书远']],
  ['press-ja', '2026-02-18T06:30', undefined, ['高瀬 結衣']],
  ['press-he', '2026-02-04T07:15', undefined, ['נועה ברקאי']],
  ['html-press-ar', '2026-03-02T09:20+03:00', undefined, ['ليلى الحداد']],
  ['html-press-ru', '2026-01-22T10:00', undefined, ['Анна Корсакова']],
  ['html-press-pt', '2026-03-14T06:00', '2026-03-14T09:12', ['Teresa Alvim']],
  ['paywall-teasers-pt', '2026-04-03T07:00', undefined, ['Inês Robalo']],
] as const)('%s was published %s', async (name, published, updated, authors) => {
  const { capture: path, expected } = CASES.get(name)!;
  const [capture] = openSource({ from: 'file', name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  const page = await segment(capture!);
  const lines = expected.lines.filter((line): line is ExpectedBlock => line !== '...');
  expect(lines, 'A line a block, without gaps.').toHaveLength(page.blocks.length);
  const labels = lines.map(({ labels: [label] }, block): Label => ({ block, name: label!, confidence: 0.9, reasons: [{ code: 'model' }], by: 'engine' }));
  const { meta } = assemble(capture!, page, labels, 'test', []);
  expect({ published: meta.published?.value, updated: meta.updated?.value, authors: meta.authors.map(({ value }) => value) }).toEqual({ published, updated, authors });
});
