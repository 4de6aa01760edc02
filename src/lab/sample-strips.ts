// Writes each sample's strip into public/samples/index.json: run `npx tsx src/lab/sample-strips.ts` after new weights or samples.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadEngine, readAll } from '../core/pipeline';

const FOLDER = new URL('../../public/samples/', import.meta.url);
const WEIGHTS = new URL('../core/label/weights.bin', import.meta.url);

interface Entry { file: string; strip?: [label: string, characters: number][] }

const engine = loadEngine(new Uint8Array(readFileSync(WEIGHTS)));
const list = JSON.parse(readFileSync(new URL('index.json', FOLDER), 'utf8')) as Entry[];
for (const entry of list) {
  const [read] = await readAll({ from: 'file', name: entry.file, bytes: new Uint8Array(readFileSync(new URL(entry.file, FOLDER))) }, engine);
  entry.strip = read!.page.blocks.map(({ text }, index) => [read!.reading.labels[index]!.name, text.length]);
}
// One strip a line: a new strip is then one changed line.
const json = JSON.stringify(list, (key, value: unknown) => (key === 'strip' ? JSON.stringify(value) : value), 2)
  .replace(/"strip": "(.*)"/g, (_whole, strip: string) => `"strip": ${strip.replaceAll('\\"', '"')}`);
writeFileSync(new URL('index.json', FOLDER), `${json}\n`);
