// Which weights label which page: the shipped ones all of them, or the networks of a cross-validation the folds they were not trained on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../core/pipeline';
import { foldName } from '../folds';
import { UsageError } from './options';

const SHIPPED = fileURLToPath(new URL('../../core/label/weights.bin', import.meta.url));

export interface Networks {
  /** Files in order of the folds; the shipped weights alone when not cross-validated. */
  readonly files: readonly string[];
  readonly crossValidated: boolean;
  /** Name of the shipped weights, or of all networks. */
  readonly version: string;
}

/** Finds the networks and loads each once, so that a damaged file is known before anything is measured. Throws UsageError. */
export function networksIn(folder: string | undefined): Networks {
  if (folder === undefined) return { files: [SHIPPED], crossValidated: false, version: versionOf(SHIPPED) };
  const files = foldFiles(folder, namesIn(folder)).map((name) => join(folder, name));
  const versions = files.map(versionOf);
  // A fold too few or too many would put pages before a network that has learnt from them.
  versions.forEach((version, fold) => {
    const wanted = foldName(fold, files.length);
    if (version !== wanted) throw new UsageError(`${files[fold]} calls itself ${version}, not ${wanted}: the folder must hold all folds of one training run.`);
  });
  return { files, crossValidated: true, version: versions.join(', ') };
}

/** fold0.bin … fold{N-1}.bin out of the names in a folder. Throws UsageError where one is missing or there are fewer than two. */
export function foldFiles(folder: string, names: readonly string[]): string[] {
  const folds = names.filter((name) => /^fold\d{1,3}\.bin$/.test(name)).length;
  if (folds < 2) throw new UsageError(`${folder} holds ${folds === 0 ? 'no networks' : 'one network only'}: fold0.bin, fold1.bin, … are needed.`);
  return Array.from({ length: folds }, (_, fold) => {
    const name = `fold${fold}.bin`;
    if (!names.includes(name)) throw new UsageError(`${folder} holds ${folds} networks, but no ${name}.`);
    return name;
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new UsageError(`There is no folder ${folder}.`);
  }
}

function versionOf(file: string): string {
  try {
    return loadEngine(new Uint8Array(readFileSync(file))).version;
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
