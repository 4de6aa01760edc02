// The command line's words → what is asked for. Reads nothing; a mistake becomes a UsageError.
import { parseArgs } from 'node:util';

export const FORMATS = ['jsonl', 'json', 'markdown', 'text', 'html'] as const;
export type Format = (typeof FORMATS)[number];
export type Language = 'en' | 'de';

export interface Order {
  readonly to: Format;
  /** Folder to write into; standard output without it. */
  readonly out?: string;
  readonly lang: Language;
  /** Files, folders, or "-" for standard input; empty means standard input. */
  readonly paths: readonly string[];
}

/** The command was not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `usage: klartext clean [--to jsonl|json|markdown|text|html] [--out DIR] [--lang en|de] [PATH ... | -]

Reads scraped pages (bare text or HTML), labels every block, and writes the clean article.

  PATH        a file, or a folder whose files are all read; "-" or nothing: standard input
  --to        what to write: jsonl (one object a capture, with every block, label and reason), json (the whole
              reading), markdown (the default), text, html
  --out DIR   write one file a capture into DIR (jsonl: one file for all)
  --lang      language of reasons and of the words that a file adds: en (the default) or de

Exit code: 0 all read, 1 some could not be read, 2 the command was not understood.
`;

/** Parses the words after the program's name. Returns 'help' when help is asked for. Throws UsageError. */
export function orderFrom(words: readonly string[]): Order | 'help' {
  const parsed = parse(words);
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [command, ...paths] = positionals;
  if (command !== 'clean') throw new UsageError(command === undefined ? 'A command is missing: "clean".' : `The command is "clean", not "${command}".`);
  const to = FORMATS.find((format) => format === values.to);
  if (!to) throw new UsageError(`--to is one of ${FORMATS.join(', ')}, not "${values.to}".`);
  if (values.lang !== 'en' && values.lang !== 'de') throw new UsageError(`--lang is "en" or "de", not "${values.lang}".`);
  if (values.out === '') throw new UsageError('--out needs the name of a folder.');
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('Standard input ("-") can be read only once.');
  return { to, lang: values.lang, paths, ...(values.out !== undefined && { out: values.out }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        to: { type: 'string', default: 'markdown' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
