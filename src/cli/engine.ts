// Loads the engine with its weights from the disk: beside the built program, or from the source tree.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine, type Engine } from '../core/pipeline';

const PLACES = ['weights.bin', '../core/label/weights.bin'];

/** The engine. Throws an Error when there is no weights file, or a damaged one. */
export async function engineFromDisk(): Promise<Engine> {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const place of PLACES) {
    const bytes = await readFile(join(here, place)).catch(() => undefined);
    if (bytes) return loadEngine(new Uint8Array(bytes));
  }
  throw new Error(`There is no weights file (${PLACES[0]}) beside the program: build it again.`);
}
