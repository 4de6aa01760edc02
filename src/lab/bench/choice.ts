// Chooses the corpus pages of the benchmark: always the same, spread evenly over every set. Times nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { evenly } from '../evenly';

export interface BenchPage {
  /** Set and id, for naming a page in the output. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sets of the corpus that lie in `folder`; empty where there is no corpus. */
export function corpusSets(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'html')))
    .map((entry) => entry.name)
    .toSorted();
}

/** `count` pages: all sets' pages in order of set and id, taken at even steps. */
export function choosePages(folder: string, count: number): BenchPage[] {
  const all = corpusSets(folder).flatMap((set) =>
    readdirSync(join(folder, set, 'html')).filter((file) => file.endsWith('.html.gz')).toSorted().map((file) => ({ set, file })));
  return evenly(all, count).map(({ set, file }) => ({
    name: `${set}/${file.replace('.html.gz', '')}`, bytes: gunzipSync(readFileSync(join(folder, set, 'html', file))),
  }));
}
