// Where results go: standard output with back pressure, or files in a folder under safe, unique names that spare the inputs.
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { fileName, uniqueName } from '../core/export';
import type { Format } from './arguments';

export const EXTENSION: Readonly<Record<Format, string>> = { jsonl: 'jsonl', json: 'json', markdown: 'md', text: 'txt', html: 'html' };

/** Writes to standard output and waits while its reader is busy. */
export function print(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done();
    else process.stdout.once('drain', done);
  });
}

/** A folder for results, made if it is not there. */
export class Folder {
  readonly #path: string;
  readonly #taken = new Set<string>();
  readonly #spared: ReadonlySet<string>;

  private constructor(path: string, spared: ReadonlySet<string>) {
    this.#path = path;
    this.#spared = spared;
  }

  /** `inputs` are never written over, wherever the folder lies. */
  static async open(path: string, inputs: readonly string[]): Promise<Folder> {
    await mkdir(path, { recursive: true });
    const spared = new Set<string>();
    for (const input of inputs) spared.add(await realpath(input).catch(() => resolve(input)));
    return new Folder(await realpath(path), spared);
  }

  /** Writes one result, named after where it came from; gives the path written. */
  async write(source: string, format: Format, text: string): Promise<string> {
    const stem = source === '-' ? 'stdin' : basename(source, extname(source));
    let path: string;
    do path = join(this.#path, uniqueName(fileName([stem], EXTENSION[format]), this.#taken));
    while (this.#spared.has(path));
    await writeFile(path, text);
    return path;
  }
}
