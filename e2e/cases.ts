// Cases: a capture, what a careful person says each of its blocks is, and a note. Reads and writes the notation of
// expected.txt and compares it with labelled blocks; runs no engine and no browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLabel, isRole, type LabelName } from '../src/core/model/labels';

/** A labelled block as a case sees it. */
export interface LabelledText {
  readonly label: LabelName;
  readonly text: string;
}

/** One line of expected.txt. */
export interface ExpectedBlock {
  /** One, or several where a careful person would accept each of them; the best comes first. */
  readonly labels: readonly LabelName[];
  readonly text: string;
  /** False where the text ends in " …" and gives only the block's beginning. */
  readonly whole: boolean;
}

/** `...` in expected.txt: any number of blocks, also none. */
export const ANY = '...';

export interface Expected {
  /** The first line says DRAFT: no person has checked it yet. */
  readonly draft: boolean;
  readonly lines: readonly (ExpectedBlock | typeof ANY)[];
}

export interface Case {
  readonly name: string;
  /** Path of capture.txt or capture.html. */
  readonly capture: string;
  readonly expected: Expected;
  /** Blocks that the engine is known to get wrong: known.txt, in the notation of expected.txt. Empty without that file. */
  readonly known: Expected;
  readonly note: string;
}

const LINE = /^(article|noise) ([a-z|-]+) {2}(\S.*)$/;
const MORE = ' …';
/** Characters of a block's text that a draft and a difference show. */
const SHOWN = 72;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Reads expected.txt. A block a line: side, label, two spaces, then its whole text, or its beginning followed by " …".
 * Where the vocabulary leaves a choice, the labels stand side by side, the best first: "article credit|legal  (dpa)". Empty lines do not count. Throws an Error that names the line where the notation or the vocabulary is broken.
 */
export function parseExpected(text: string): Expected {
  const rows = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const draft = rows[0]?.trim() === 'DRAFT';
  const lines: (ExpectedBlock | typeof ANY)[] = [];
  rows.forEach((row, index) => {
    if (row.trim() === '' || (draft && index === 0)) return;
    if (row.trim() === ANY) {
      lines.push(ANY);
      return;
    }
    const match = LINE.exec(row.trimEnd());
    if (!match) throw new Error(`Line ${index + 1} of expected.txt is not "side label  text": "${row}".`);
    const [, side, names, words] = match as unknown as [string, string, string, string];
    const labels = names.split('|').map((label) => {
      if (!isLabel(label)) throw new Error(`Line ${index + 1} of expected.txt has the label "${label}", which does not exist.`);
      return label;
    });
    if ((side === 'article') !== isRole(labels[0]!)) throw new Error(`Line ${index + 1} of expected.txt puts "${labels[0]}" on the side "${side}".`);
    const whole = !words.endsWith(MORE);
    lines.push({ labels, text: fold(whole ? words : words.slice(0, -MORE.length)), whole });
  });
  return { draft, lines };
}

const row = (labels: readonly LabelName[], text: string): string => `${isRole(labels[0]!) ? 'article' : 'noise'} ${labels.join('|')}  ${text}`;

const expectedLine = ({ labels, text, whole }: ExpectedBlock): string => row(labels, whole ? text : text + MORE);

/** One block in the notation of expected.txt, its text cut at a word. */
export function blockLine({ label, text }: LabelledText): string {
  const words = fold(text);
  if (words.length <= SHOWN) return row([label], words);
  const cut = words.lastIndexOf(' ', SHOWN);
  return row([label], words.slice(0, cut > SHOWN / 2 ? cut : SHOWN) + MORE);
}

/** Blocks in the notation of expected.txt, one a line. */
export const blockLines = (blocks: readonly LabelledText[]): string => blocks.map(blockLine).join('\n');

const fits = (wanted: ExpectedBlock, { label, text }: LabelledText): boolean =>
  wanted.labels.includes(label) && (wanted.whole ? fold(text) === wanted.text : fold(text).startsWith(wanted.text));

/** Same beginning: most likely the block that was meant, with another label or cut elsewhere. */
const akin = (wanted: ExpectedBlock, { text }: LabelledText): boolean => {
  const words = fold(text);
  return words.startsWith(wanted.text.slice(0, 16)) || wanted.text.startsWith(words.slice(0, 16));
};

/** A line and a block akin to it, one for the other: cheaper than a missing line, so that a difference shows them together. */
const EXCHANGE = 0.9;

/**
 * Compares blocks with what is expected. `null` when they agree, else the whole list as a difference with the fewest
 * changes: "- " stands before what is missing, "+ " before what came instead, two spaces before what agrees.
 */
export function matchBlocks(expected: Expected, actual: readonly LabelledText[]): string | null {
  const { lines } = expected;
  const width = actual.length + 1;
  // costs[i * width + j]: changes needed to bring lines from i and blocks from j on to agreement.
  const costs = new Float64Array((lines.length + 1) * width);
  const cost = (i: number, j: number): number => costs[i * width + j]!;
  for (let i = lines.length; i >= 0; i--) {
    for (let j = actual.length; j >= 0; j--) {
      const line = lines[i];
      const block = actual[j];
      let best = i === lines.length && j === actual.length ? 0 : Infinity;
      if (line === ANY) best = Math.min(cost(i + 1, j), block ? cost(i, j + 1) : Infinity);
      else {
        if (line) best = cost(i + 1, j) + 1;
        if (block) best = Math.min(best, cost(i, j + 1) + 1);
        if (line && block && fits(line, block)) best = Math.min(best, cost(i + 1, j + 1));
        else if (line && block && akin(line, block)) best = Math.min(best, cost(i + 1, j + 1) + EXCHANGE);
      }
      costs[i * width + j] = best;
    }
  }
  if (cost(0, 0) === 0) return null;
  const out: string[] = [];
  for (let i = 0, j = 0; i < lines.length || j < actual.length;) {
    const line = lines[i];
    const block = actual[j];
    if (line === ANY) {
      if (block && cost(i, j) === cost(i, j + 1)) out.push(`  ${blockLine(actual[j++]!)}`);
      else i++;
    } else if (line && block && fits(line, block) && cost(i, j) === cost(i + 1, j + 1)) {
      out.push(`  ${blockLine(block)}`);
      i++;
      j++;
    } else if (line && block && akin(line, block) && cost(i, j) === cost(i + 1, j + 1) + EXCHANGE) {
      out.push(`- ${expectedLine(line)}`, `+ ${blockLine(block)}`);
      i++;
      j++;
    } else if (line && cost(i, j) === cost(i + 1, j) + 1) {
      out.push(`- ${expectedLine(line)}`);
      i++;
    } else {
      out.push(`+ ${blockLine(block!)}`);
      j++;
    }
  }
  return out.join('\n');
}

/** What a person expects, with the wrong labels of `known` let pass where they stand on the same block. */
export function lettingPass(expected: Expected, known: Expected): Expected {
  const wrong = known.lines.filter((line) => line !== ANY);
  const lines = expected.lines.map((line) => {
    if (line === ANY) return line;
    const also = wrong.filter((other) => akin(line, { label: other.labels[0]!, text: other.text })).flatMap(({ labels }) => labels);
    return also.length === 0 ? line : { ...line, labels: [...line.labels, ...also] };
  });
  return { ...expected, lines };
}

/** Lines of `known` that no block bears out any more: the engine has learnt better, and known.txt must say so. */
export function outOfDate(known: Expected, actual: readonly LabelledText[]): string[] {
  return known.lines.flatMap((line) => (line === ANY || actual.some((block) => fits(line, block)) ? [] : [expectedLine(line)]));
}

/** All cases in `dir`, by name. Throws an Error naming the case where a file is missing, doubled or cannot be understood. */
export function listCases(dir: string): Case[] {
  const names = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return names.map((name) => {
    const at = (file: string): string => join(dir, name, file);
    const captures = ['capture.txt', 'capture.html'].map(at).filter((path) => existsSync(path));
    if (captures.length !== 1) throw new Error(`The case "${name}" has ${captures.length} captures; it needs one capture.txt or capture.html.`);
    for (const file of ['expected.txt', 'note.md']) if (!existsSync(at(file))) throw new Error(`The case "${name}" has no ${file}.`);
    try {
      const known = parseExpected(existsSync(at('known.txt')) ? readFileSync(at('known.txt'), 'utf8') : '');
      return { name, capture: captures[0]!, expected: parseExpected(readFileSync(at('expected.txt'), 'utf8')), known, note: readFileSync(at('note.md'), 'utf8').trim() };
    } catch (error) {
      throw new Error(`The case "${name}" cannot be read. ${(error as Error).message}`, { cause: error });
    }
  });
}
