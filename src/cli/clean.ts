// The command "clean": reads every input, writes every result, goes on after what cannot be read.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { toHtml, toJson, toMarkdown, toText } from '../core/export';
import { CaptureError } from '../core/model/problem';
import { readAll, type Engine, type ReadCapture } from '../core/pipeline';
import { UsageError, type Format, type Language, type Order } from './arguments';
import { inputsOf, problemOf, type Input } from './inputs';
import { Folder, print } from './outputs';
import { jsonLine, recordOf, type Failure } from './record';

type Result = { readonly path: string; readonly read: ReadCapture } | Failure;

/** Does the order; resolves to the exit code, 0 or 1. Throws UsageError when the order cannot be done at all. */
export async function clean(order: Order, engine: Engine): Promise<0 | 1> {
  const inputs = await inputsOf(order.paths);
  if (order.to === 'html' && order.out === undefined && inputs.length > 1) throw new UsageError('Several HTML files need a folder: --out DIR.');
  const folder = order.out === undefined ? undefined : await Folder.open(order.out, inputs.map(({ path }) => path));
  const sheaf: string[] = [];
  let failed = false;
  let count = 0;
  if (order.to === 'json' && !folder) await print('[');
  for (const input of inputs) {
    for (const result of await resultsOf(input, engine)) {
      if ('error' in result) failed = true;
      await deliver(result, count++);
    }
  }
  if (order.to === 'json' && !folder) await print(count > 0 ? '\n]\n' : ']\n');
  if (folder && order.to === 'jsonl') await folder.write('klartext.jsonl', 'jsonl', sheaf.join(''));
  return failed ? 1 : 0;

  async function deliver(result: Result, nth: number): Promise<void> {
    if (order.to === 'jsonl') {
      const line = `${jsonLine('error' in result ? result : recordOf(result.path, result.read, order.lang))}\n`;
      if (folder) sheaf.push(line);
      else await print(line);
    } else if ('error' in result) {
      if (order.to === 'json' && !folder) await print(`${nth > 0 ? ',' : ''}\n${jsonLine(result)}`);
      else complain(result);
    } else {
      const text = written(result.read, order.to, order.lang);
      if (folder) await folder.write(result.path, order.to, text);
      else if (order.to === 'json') await print(`${nth > 0 ? ',' : ''}\n${text.trimEnd()}`);
      else await print(`${nth > 0 ? '\n' : ''}${text}`);
    }
  }
}

function written(read: ReadCapture, to: Exclude<Format, 'jsonl'>, lang: Language): string {
  switch (to) {
    case 'json': return toJson(read);
    case 'markdown': return toMarkdown(read, { lang });
    case 'text': return toText(read);
    case 'html': return toHtml(read, { lang });
  }
}

/** Reads one input; whatever goes wrong with it becomes a Failure, so that the others are still done. */
async function resultsOf({ path, problem }: Input, engine: Engine): Promise<Result[]> {
  if (problem) return [{ path, error: problem }];
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    return [{ path, error: problemOf(error as NodeJS.ErrnoException) }];
  }
  try {
    const reads = await readAll({ from: 'file', name: path === '-' ? 'stdin' : basename(path), bytes: new Uint8Array(bytes) }, engine);
    return reads.map((read) => ({ path, read }));
  } catch (error) {
    if (error instanceof CaptureError) return [{ path, error: { code: error.code, message: error.message } }];
    // Our own fault: say where, and do the rest.
    process.stderr.write(`${printable(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return [{ path, error: { code: 'internal', message: 'Klartext itself failed on this file; this is a fault of the program.' } }];
  }
}

/** Text for a terminal: names of files and pieces of captures must not steer it. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`));

function complain({ path, error }: Failure): void {
  process.stderr.write(`klartext: ${printable(path)}: ${printable(error.message)} (${error.code})\n`);
}
