// `npm run case -- FILE [NAME]`: drafts a case in e2e/captures from a capture. The draft is what the engine says, so it
// begins with DRAFT and fails until a person has checked every line and taken that line out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFromDisk } from '../src/cli/engine';
import { readAll } from '../src/core/pipeline';
import { blockLines } from './cases';

const HOME = fileURLToPath(new URL('captures', import.meta.url));

/** Writes the draft's folder and gives its path. Throws an Error that says what is wrong with the arguments. */
export async function draftCase(file: string, name: string, home = HOME): Promise<string> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new Error(`A case's name has lower-case letters, digits and single hyphens; "${name}" has others.`);
  const folder = join(home, name);
  if (existsSync(folder)) throw new Error(`There is a case "${name}" already.`);
  const bytes = new Uint8Array(readFileSync(file));
  const read = await readAll({ from: 'file', name: basename(file), bytes }, await engineFromDisk());
  if (read.length !== 1) throw new Error(`"${file}" holds ${read.length} captures; a case has one.`);
  const { capture, page, labels } = read[0]!;
  const blocks = page.blocks.map((block, i) => ({ label: labels[i]!.name, text: block.text }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, capture.syntax === 'html' ? 'capture.html' : 'capture.txt'), bytes);
  writeFileSync(join(folder, 'expected.txt'), `DRAFT\n${blockLines(blocks)}\n`);
  writeFileSync(join(folder, 'note.md'), 'What this case shows, and what must not happen to it.\n');
  return folder;
}

async function main(args: readonly string[]): Promise<number> {
  const [file, name] = args;
  if (!file) {
    console.error('Usage: npm run case -- FILE [NAME]');
    return 2;
  }
  try {
    const folder = await draftCase(file, name ?? basename(file, extname(file)).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
    console.log(`Drafted ${folder}. Check every line of expected.txt by what the page is, write note.md, then take out the line DRAFT.`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
