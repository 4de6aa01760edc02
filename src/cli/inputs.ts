// Paths → files to read, folders walked in name order. Reads no contents.
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Input {
  /** As given, or the folder as given plus the way below it; "-" for standard input. */
  readonly path: string;
  /** Why it cannot be read, if that is known already. */
  readonly problem?: { readonly code: string; readonly message: string };
}

/** All files of `paths`. Hidden files of a folder are passed over; links to folders are not followed, so that no circle can arise. */
export async function inputsOf(paths: readonly string[]): Promise<Input[]> {
  if (paths.length === 0) return [{ path: '-' }];
  const out: Input[] = [];
  for (const path of paths) {
    if (path === '-') {
      out.push({ path });
      continue;
    }
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) out.push({ path, problem: problemOf(found) });
    else if (found.isDirectory()) out.push(...await below(path));
    else out.push({ path });
  }
  return out;
}

async function below(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) return [{ path: folder, problem: problemOf(entries) }];
  const out: Input[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) out.push(...await below(path));
    else if (entry.isFile()) out.push({ path });
    else if (entry.isSymbolicLink()) {
      const target = await stat(path).catch(() => lstat(path));
      if (target.isFile() || target.isSymbolicLink()) out.push({ path });
    }
  }
  return out;
}

/** What the file system said, in words. */
export function problemOf(error: NodeJS.ErrnoException): { code: string; message: string } {
  switch (error.code) {
    case 'ENOENT': return { code: 'not-found', message: 'There is no such file.' };
    case 'EACCES': case 'EPERM': return { code: 'no-permission', message: 'The file may not be read.' };
    default: return { code: 'unreadable', message: `The file cannot be read (${error.code ?? error.message}).` };
  }
}
