// Labels that we gave to pages of the corpus by hand: a page a line in lines.jsonl, by offsets, without a word of the page. Not shipped.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GoldLine } from '../corpus';

/** From start to end, UTF-16 units of the page's bare text, every line has this label; further ones behind it would do, too. */
export type LabelledRange = readonly [start: number, end: number, label: string, ...also: string[]];

const FILE = fileURLToPath(new URL('./lines.jsonl', import.meta.url));

/** Ranges by page: "press-dev/0123". */
export function handLabels(): ReadonlyMap<string, readonly LabelledRange[]> {
  return new Map(readFileSync(FILE, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { page, ranges } = JSON.parse(line) as { page: string; ranges: LabelledRange[] };
    return [page, ranges];
  }));
}

/** The lines of the text within the ranges, without the white space around them. */
export function linesOf(ranges: readonly LabelledRange[], text: string): GoldLine[] {
  return ranges.flatMap(([start, end, label, ...also]) => [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => {
    const from = start + line.index;
    return { start: from, end: from + line[0].length, label, ...(also.length > 0 && { also }) };
  }));
}
