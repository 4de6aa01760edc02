// Tells by content what bytes or a text are: binary (and of which format), HTML or bare text. Never looks at a file's name.
import { CaptureError } from '../model/problem';
import { HEAD_WINDOW, SAMPLE } from './limits';

interface Magic { readonly at: number; readonly bytes: readonly number[] | string; readonly what: string }

/** File signatures, from the formats' own specifications. `bytes` as text means its ASCII codes. */
const MAGIC: readonly Magic[] = [
  { at: 0, bytes: '%PDF-', what: 'a PDF file' },
  { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive (or a Word, EPUB or similar file)' },
  { at: 0, bytes: [0x50, 0x4b, 0x05, 0x06], what: 'an empty ZIP archive' },
  { at: 0, bytes: [0x1f, 0x8b], what: 'a gzip file' },
  { at: 0, bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 file' },
  { at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: 'an xz file' },
  { at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard file' },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: 'a 7-Zip archive' },
  { at: 0, bytes: 'Rar!\x1a\x07', what: 'a RAR archive' },
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], what: 'a PNG image' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { at: 0, bytes: 'GIF87a', what: 'a GIF image' },
  { at: 0, bytes: 'GIF89a', what: 'a GIF image' },
  { at: 8, bytes: 'WEBP', what: 'a WebP image' },
  { at: 4, bytes: 'ftyp', what: 'a video, audio or HEIF/AVIF image file' },
  { at: 0, bytes: 'ID3', what: 'an MP3 file' },
  { at: 0, bytes: 'OggS', what: 'an Ogg file' },
  { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3], what: 'a Matroska or WebM file' },
  { at: 0, bytes: 'wOFF', what: 'a font' },
  { at: 0, bytes: 'wOF2', what: 'a font' },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], what: 'an old Microsoft Office file' },
  { at: 0, bytes: '{\\rtf', what: 'a Rich Text file' },
  { at: 0, bytes: '%!PS', what: 'a PostScript file' },
  { at: 0, bytes: 'SQLite format 3\0', what: 'an SQLite database' },
  { at: 0, bytes: 'bplist00', what: 'a Safari web archive or another binary property list' },
  { at: 0, bytes: 'WARC/', what: 'a WARC web archive' },
  { at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
];

/** Signatures that could begin a text by chance ("ID3 tags explained"): believed only when control bytes follow. */
const WEAK = new Set(['ID3', 'ftyp', 'OggS', 'wOFF', 'wOF2', 'WEBP']);

/** Throws CaptureError when the bytes are a known format other than text, or nothing readable. */
export function refuseBinary(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new CaptureError('empty', 'This file is empty: it has no bytes.', 0);
  const wide = utf16Order(bytes) !== undefined;
  const share = controlShare(bytes);
  for (const { at, bytes: signature, what } of MAGIC) {
    if (!startsWith(bytes, signature, at)) continue;
    if (typeof signature === 'string' && WEAK.has(signature) && share === 0) continue;
    throw new CaptureError('unsupported', `This is ${what}, not a scraped page as text or HTML.`, 0);
  }
  if (isMhtml(bytes)) throw new CaptureError('unsupported', 'This is a web archive (MHTML), not a scraped page as text or HTML.', 0);
  if (!wide && share > 0.02) {
    throw new CaptureError('not-a-capture', `This is binary: ${Math.round(share * 100)} % of its bytes are control codes, so it is not a scraped page.`, 0);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[] | string, at: number): boolean {
  if (bytes.length < at + signature.length) return false;
  for (let i = 0; i < signature.length; i++) {
    const want = typeof signature === 'string' ? signature.charCodeAt(i) : signature[i];
    if (bytes[at + i] !== want) return false;
  }
  return true;
}

function isMhtml(bytes: Uint8Array): boolean {
  const front = asciiOf(bytes, 0, 4096);
  return /^(?:[A-Za-z-]{1,40}:|\s)/.test(front) && /^MIME-Version:/im.test(front) && /^Content-Type:\s{0,9}multipart\/related/im.test(front);
}

/** The bytes as one character each; only good for looking for ASCII patterns. */
export function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}

/** Byte order of UTF-16 without a byte order mark: Latin text has a NUL in every other byte. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** Share of bytes that no text in any common encoding holds, over samples of front, middle and end. ESC is ISO-2022's. */
function controlShare(bytes: Uint8Array): number {
  let seen = 0;
  let odd = 0;
  const middle = Math.max(0, (bytes.length >> 1) - (SAMPLE >> 1));
  for (const from of new Set([0, middle, Math.max(0, bytes.length - SAMPLE)])) {
    const end = Math.min(bytes.length, from + SAMPLE);
    for (let i = from; i < end; i++) {
      const byte = bytes[i]!;
      if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd++;
    }
    seen += end - from;
  }
  return seen === 0 ? 0 : odd / seen;
}

const DOCUMENT_START = /^\s{0,400}(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<!--(?:[^-]|-(?!->)){0,4000}-->\s{0,100}){0,3}<(?:!doctype\s{1,20}html|html|head|body)[\s>]/i;
/** Element names whose tags, opened and closed, make a text markup. */
const TAG = /<(\/?)(p|div|a|span|h[1-6]|ul|ol|li|dl|dd|dt|table|tr|td|th|br|img|section|article|aside|main|header|footer|nav|figure|figcaption|blockquote|pre|strong|em|b|i|script|style|meta|link|title|form|button|input|label|iframe|picture|time)(?=[\s/>])[^<>]{0,4000}>/gi;

/**
 * Whether a text is HTML, by its content. A page that merely mentions a tag or two stays text:
 * tags must open and close, and stand densely or from the very start.
 */
export function looksLikeHtml(text: string): boolean {
  const front = text.slice(0, HEAD_WINDOW);
  if (DOCUMENT_START.test(front)) return true;
  let opened = 0;
  let closed = 0;
  let covered = 0;
  for (const match of front.matchAll(TAG)) {
    if (match[1]) closed++;
    else opened++;
    covered += match[0].length;
  }
  if (opened === 0 || closed === 0) return false;
  if (/^\s*</.test(front)) return opened + closed >= 2;
  return opened + closed >= 6 && (opened + closed) * 300 > front.length && covered * 40 > front.length;
}
