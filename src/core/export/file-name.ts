// A capture's title or name → a file name that is safe on every system. Says nothing of folders: it never holds one.

import { wellFormed } from './clean-text';

/** Names that Windows gives to devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A file name of at most 80 characters plus extension, from the first of `wishes` that leaves something. No path separators, control or
 * direction characters, leading or trailing dots, device names; "capture" if nothing is left.
 */
export function fileName(wishes: readonly (string | undefined)[], extension: string): string {
  for (const wish of wishes) {
    const stem = wellFormed(wish ?? '').normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]/gu, '')
      .replace(/[\\/:*?"<>|\u2028\u2029]+/gu, ' ').replace(/\s+/gu, ' ').trim();
    const short = [...stem].slice(0, 80).join('').replace(/^[.\s~-]+|[.\s]+$/gu, '');
    if (short === '') continue;
    return `${DEVICE.test(short.split('.')[0]!.trim()) ? `_${short}` : short}.${extension}`;
  }
  return `capture.${extension}`;
}

/** Makes `name` unlike all names in `taken` (compared without case) by a number before the extension, and adds it to them. */
export function uniqueName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let out = name;
  for (let n = 2; taken.has(out.toLowerCase()); n++) out = `${stem} ${n}${extension}`;
  taken.add(out.toLowerCase());
  return out;
}
