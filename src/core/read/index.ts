// Bytes or clipboard → Captures: finds out what it is, decodes it, notes what was uncertain. Does not look for blocks.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Capture, Note, Source } from '../model/capture';
import { CaptureError } from '../model/problem';
import { decode } from './charset';
import { chooseFlavour } from './clipboard';
import { looksLikeHtml, refuseBinary } from './detect';
import { htmlCapture } from './html';
import { MAX_BYTES } from './limits';
import { repaired, textCapture, withoutNul, type Opened } from './text';

/**
 * Opens a source; the result has at least one Capture.
 * Throws CaptureError 'empty', 'unsupported', 'not-a-capture' or 'too-large' when nothing can be read, and nothing else.
 */
export function openSource(source: Source): Capture[] {
  return [source.from === 'file' ? openFile(source) : openClipboard(source)];
}

function openFile({ name, bytes, contentType }: Extract<Source, { from: 'file' }>): Capture {
  refuseLarge(bytes.length);
  refuseBinary(bytes);
  const { text, encoding, notes } = decode(bytes, contentType);
  const opened = { id: bytesToHex(sha256(bytes)), name, size: bytes.length, encoding };
  return capture(opened, text, notes);
}

function openClipboard({ html, text }: Extract<Source, { from: 'clipboard' }>): Capture {
  // UTF-16 units never outnumber UTF-8 bytes, so this refuses nothing that would fit.
  refuseLarge(Math.max(html?.length ?? 0, text?.length ?? 0));
  const flavour = chooseFlavour(html, text);
  if (!flavour) throw new CaptureError('empty', 'The clipboard holds no text.');
  const bytes = utf8ToBytes(flavour.text);
  refuseLarge(bytes.length);
  const opened = { id: bytesToHex(sha256(bytes)), name: 'clipboard', size: bytes.length, encoding: 'utf-8' };
  return capture(opened, flavour.text, flavour.notes, flavour.syntax);
}

function refuseLarge(size: number): void {
  if (size > MAX_BYTES) {
    const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
    throw new CaptureError('too-large', `This is ${megabytes(size)} MB; at most ${megabytes(MAX_BYTES)} MB can be read.`);
  }
}

function capture(opened: Opened, decoded: string, notes: readonly Note[], syntax?: 'text' | 'html'): Capture {
  const bare = withoutNul(decoded);
  if (!/\S/.test(bare.text)) throw new CaptureError('empty', 'This holds no text, only white space.', 0);
  const right = repaired(bare.text);
  const all = [...notes, ...bare.notes, ...right.notes];
  return (syntax ?? (looksLikeHtml(right.text) ? 'html' : 'text')) === 'html'
    ? htmlCapture(opened, right.text, all) : textCapture(opened, right.text, all);
}
