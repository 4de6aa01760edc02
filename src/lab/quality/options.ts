// The words after `npm run bench:quality --` → what is asked for. A mistake becomes a UsageError; nothing is measured then.
import { parseArgs } from 'node:util';

export interface Options {
  /** Folder of networks that cross-validation left behind; the shipped weights without it. */
  readonly nets?: string;
  /** So many pages, evenly spread; all without it. */
  readonly pages?: number;
  /** Folder that the report is written to. */
  readonly out: string;
}

/** The command was not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `usage: npm run bench:quality -- [--nets DIR] [--pages N] [--out DIR]

Measures Klartext, Readability and Defuddle side by side on the corpus (KLARTEXT_CORPUS, else ../shared/corpus).

  --nets DIR  fold0.bin, fold1.bin, ... of \`npm run train -- --folds N --keep-nets DIR/fold\`: each page is then
              labelled by the network that has not seen its site; without it by the shipped weights
  --pages N   a quick look at N pages, evenly spread over the corpus
  --out DIR   where quality.md and quality.svg are written: docs without it
`;

/** Parses the words. Throws UsageError. */
export function optionsFrom(words: readonly string[]): Options {
  const { nets, pages, out } = parse(words);
  if (pages !== undefined && !/^[1-9]\d{0,5}$/.test(pages)) throw new UsageError(`--pages is a number from 1, not "${pages}".`);
  if (nets === '' || out === '') throw new UsageError(`${nets === '' ? '--nets' : '--out'} needs the name of a folder.`);
  return { out, ...(nets !== undefined && { nets }), ...(pages !== undefined && { pages: Number(pages) }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { nets: { type: 'string' }, pages: { type: 'string' }, out: { type: 'string', default: 'docs' } } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
