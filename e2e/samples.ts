// The samples of the first page as a careful person labels them (e2e/samples/ID.txt, in the notation of expected.txt).
// Run by itself it writes their strips into public/samples/index.json, so that the page need not read them to draw them.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSource } from '../src/core/read';
import { segment } from '../src/core/segment';
import type { Capture } from '../src/core/model/capture';
import type { LabelName } from '../src/core/model/labels';
import { parseExpected, type Expected } from './cases';

/** An entry of public/samples/index.json. */
export interface Sample {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly title: Readonly<Record<'en' | 'de', string>>;
  readonly about: Readonly<Record<'en' | 'de', string>>;
  /** Label and length in characters of each stretch, in capture order. */
  readonly strip: readonly (readonly [label: LabelName, characters: number])[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const INDEX = here('../public/samples/index.json');

export const samplePath = (sample: Pick<Sample, 'file'>): string => here(`../public/samples/${sample.file}`);
export const listSamples = (): Sample[] => JSON.parse(readFileSync(INDEX, 'utf8')) as Sample[];
export const expectedOf = (sample: Pick<Sample, 'id'>): Expected => parseExpected(readFileSync(here(`samples/${sample.id}.txt`), 'utf8'));

export function captureOf(sample: Pick<Sample, 'file'>): Capture {
  const path = samplePath(sample);
  const [capture] = openSource({ from: 'file', name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  return capture!;
}

/** The stretches of one label, from what is expected. Throws an Error where that is not one line a block. */
export async function stripOf(sample: Pick<Sample, 'id' | 'file'>): Promise<[LabelName, number][]> {
  const { blocks } = await segment(captureOf(sample));
  const { lines } = expectedOf(sample);
  if (lines.length !== blocks.length) throw new Error(`The sample "${sample.id}" has ${blocks.length} blocks and ${lines.length} expected lines.`);
  const strip: [LabelName, number][] = [];
  blocks.forEach((block, i) => {
    const line = lines[i]!;
    if (line === '...') throw new Error(`The sample "${sample.id}" must say every block; line ${i + 1} is "...".`);
    const last = strip.at(-1);
    if (last && last[0] === line.labels[0]) last[1] += block.text.length;
    else strip.push([line.labels[0]!, block.text.length]);
  });
  return strip;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const samples = await Promise.all(listSamples().map(async (sample) => ({ ...sample, strip: await stripOf(sample) })));
  const entries = samples.map((sample) => {
    const text = JSON.stringify({ ...sample, strip: 0 }, null, 2);
    return text.replace('"strip": 0', `"strip": ${JSON.stringify(sample.strip)}`).replace(/^/gm, '  ');
  });
  writeFileSync(INDEX, `[\n${entries.join(',\n')}\n]\n`);
}
