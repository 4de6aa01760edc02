// Bytes → text: finds the character encoding and decodes by the WHATWG encodings. Says in notes what was guessed, contradicted or lost.
import { analyse } from 'chardet';
import type { Note } from '../model/capture';
import { asciiOf, utf16Order } from './detect';
import { HEAD_WINDOW } from './limits';

export interface Decoded {
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/** Encodings whose letters take several bytes without being Unicode: short texts in them can pass for UTF-8 by chance. */
const MULTIBYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis', 'iso-2022-jp']);
/** Share of broken sequences among non-ASCII ones up to which declared UTF-8 is believed. */
const TOLERATED = 0.1;

/** Decodes `bytes`; never throws. `contentType` is a MIME type that came along with the bytes. */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return finish(bytes, marked, []);
  const header = known(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]);
  const wide = utf16Order(bytes);
  if (wide) return finish(bytes, wide, header === wide ? [] : [guessed(wide)]);
  const meta = declaredIn(bytes);
  const declared = header ?? meta;
  const notes: Note[] = [];
  if (header && meta && header !== meta) notes.push({ code: 'charset-conflict', params: { declared: meta, used: header } });

  const utf8 = surveyUtf8(bytes);
  if (utf8.broken === 0 && utf8.good > 0 && declared !== 'utf-8' && !(declared && MULTIBYTE.has(declared) && utf8.good < 4)) {
    // Legacy text that is valid UTF-8 by chance is all but impossible; tools that save pages re-encode and leave the old declaration.
    return finish(bytes, 'utf-8', declared ? [{ code: 'charset-conflict', params: { declared, used: 'utf-8' } }] : []);
  }
  if (declared && declared !== 'utf-8') return finish(bytes, declared, notes.map((note) => ({ ...note, params: { ...note.params, used: declared } })));
  if (utf8.broken === 0) return finish(bytes, 'utf-8', []);
  if (utf8.broken <= utf8.good * TOLERATED) return finish(bytes, 'utf-8', []);
  const legacy = guessLegacy(bytes);
  return finish(bytes, legacy, declared ? [{ code: 'charset-conflict', params: { declared, used: legacy } }] : [guessed(legacy)]);
}

const guessed = (encoding: string): Note => ({ code: 'charset-guessed', params: { encoding } });

function finish(bytes: Uint8Array, encoding: string, notes: readonly Note[]): Decoded {
  // Node's quick path for windows-1252 leaves 0x80…0x9F undecoded ("“", "€"); streaming takes the sound one. No byte is held back.
  const text = new TextDecoder(encoding).decode(bytes, encoding === 'windows-1252' ? { stream: true } : undefined);
  const replaced = encoding.startsWith('utf-16') ? count(text, '\uFFFD') : count(text, '\uFFFD') - (encoding === 'utf-8' ? ownReplacements(bytes) : 0);
  return { text, encoding, notes: replaced > 0 ? [...notes, { code: 'bytes-replaced', params: { count: replaced } }] : notes };
}

function count(text: string, what: string): number {
  let found = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) found++;
  return found;
}

/** Replacement characters that stand in the bytes themselves, lost before the capture was made. */
function ownReplacements(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found++;
  return found;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

/** The WHATWG name for a label, or undefined where no decoder knows it. */
export function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding named by an XML declaration or a meta element near the front. UTF-16 cannot be declared in ASCII: it means UTF-8. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const front = asciiOf(bytes, 0, HEAD_WINDOW);
  const xml = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(front)?.[1];
  for (const meta of front.matchAll(/<meta[\s/][^>]{0,500}/gi)) {
    const label = known(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(meta[0])?.[1]);
    if (label) return label.startsWith('utf-16') ? 'utf-8' : label;
  }
  const named = known(xml);
  return named?.startsWith('utf-16') ? 'utf-8' : named;
}

/** Counts sound and broken multi-byte sequences. Linear; a broken byte counts once. */
function surveyUtf8(bytes: Uint8Array): { good: number; broken: number } {
  let good = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const extra = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    const second = bytes[i + 1] ?? 0;
    let sound = extra > 0
      && !(lead === 0xe0 && second < 0xa0) && !(lead === 0xed && second > 0x9f)
      && !(lead === 0xf0 && second < 0x90) && !(lead === 0xf4 && second > 0x8f);
    for (let k = 1; sound && k <= extra; k++) sound = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (sound) {
      good++;
      i += extra;
    } else if (i + extra >= bytes.length && extra > 0 && tailIsCut(bytes, i)) {
      // A capture cut in the middle of its last letter is still UTF-8.
      break;
    } else broken++;
  }
  return { good, broken };
}

function tailIsCut(bytes: Uint8Array, from: number): boolean {
  for (let i = from + 1; i < bytes.length; i++) if ((bytes[i]! & 0xc0) !== 0x80) return false;
  return true;
}

/** Detector names that are not Western, with the least confidence (0…100) at which they are believed. */
const LEAST: Readonly<Record<string, number>> = {
  'windows-1251': 30, 'KOI8-R': 30, 'ISO-8859-5': 40, 'windows-1253': 40, 'ISO-8859-7': 40, 'windows-1255': 30, 'ISO-8859-8': 40,
  'windows-1256': 30, 'ISO-8859-6': 40, 'Shift_JIS': 40, 'EUC-JP': 40, 'EUC-KR': 40, 'Big5': 40, 'GB18030': 40, 'ISO-2022-JP': 50,
  'windows-1250': 30, 'ISO-8859-2': 30, 'windows-1254': 45, 'ISO-8859-9': 45,
};
/** By how many points another Latin encoding must beat Western, since a few umlauts sway the detector. */
const LEAD = 8;
const LATIN = new Set(['windows-1250', 'ISO-8859-2', 'windows-1254', 'ISO-8859-9']);
const WESTERN = new Set(['ISO-8859-1', 'windows-1252']);

function guessLegacy(bytes: Uint8Array): string {
  const matches = analyse(telling(bytes));
  const western = Math.max(0, ...matches.filter((match) => WESTERN.has(match.name)).map((match) => match.confidence));
  for (const { name, confidence } of matches) {
    const least = LEAST[name];
    if (least === undefined || confidence < least) continue;
    if (LATIN.has(name) ? confidence < western + LEAD : confidence <= western) continue;
    const encoding = known(name);
    if (encoding) return encoding;
  }
  return 'windows-1252';
}

/** All bytes of a short text, else those around non-ASCII ones, up to 64 KB: all the detector needs. */
function telling(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= HEAD_WINDOW) return bytes;
  const out = new Uint8Array(Math.min(bytes.length, HEAD_WINDOW));
  let used = 0;
  for (let i = 0; i < bytes.length && used < out.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const from = Math.max(0, i - 40);
    const to = Math.min(bytes.length, i + 40);
    const part = bytes.subarray(from, Math.min(to, from + out.length - used));
    out.set(part, used);
    used += part.length;
    i = to;
  }
  return out.subarray(0, used);
}
