// Text, HTML or binary, told by content.
import { describe, expect, test } from 'vitest';
import { CaptureError } from '../model/problem';
import { utf16, utf8 } from './bytes.testing';
import { looksLikeHtml, refuseBinary } from './detect';

function refusal(bytes: Uint8Array): string {
  try {
    refuseBinary(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('binary files are refused by name', () => {
  test.each([
    ['%PDF-1.7\n', 'unsupported: This is a PDF file'], ['PK\x03\x04\x14\0', 'unsupported: This is a ZIP archive'], ['\x1f\x8b\x08\0', 'unsupported: This is a gzip file'],
    ['\x89PNG\r\n\x1a\n', 'unsupported: This is a PNG image'], ['\xff\xd8\xff\xe0', 'unsupported: This is a JPEG image'], ['RIFF\0\0\0\0WEBPVP8 ', 'unsupported: This is a WebP image'],
    ['\0\0\0\x20ftypisom\0\0', 'unsupported: This is a video'], ['{\\rtf1\\ansi', 'unsupported: This is a Rich Text file'], ['bplist00\xd1', 'unsupported: This is a Safari web archive'],
    ['WARC/1.0\r\n', 'unsupported: This is a WARC'], ['From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n', 'unsupported: This is a web archive (MHTML)'],
    ['\x01\x02\x03\x04abc\0\0', 'not-a-capture: This is binary'],
  ])('%j', (content, message) => {
    expect(refusal(ascii(content))).toContain(message);
  });

  test('an empty file is empty', () => {
    expect(refusal(new Uint8Array())).toContain('empty:');
  });

  test.each([
    ['ID3 tags name the singer of a song.'], ['x\0y and a text with one stray NUL in a hundred characters, which a broken crawler left behind here.'],
    ['Content-Type: multipart/related is what MHTML uses.'], ['PKW und Fähre'], ['\x1b$B%U%'],
  ])('%j is read', (content) => {
    expect(refusal(ascii(content))).toBe('read');
  });

  test('UTF-16 is read, with and without mark', () => {
    expect(refusal(utf16('\ufeffThe ferry', 'le'))).toBe('read');
    expect(refusal(utf16('The ferry leaves', 'be'))).toBe('read');
    expect(refusal(utf8('渡船今天不开'))).toBe('read');
  });
});

describe('HTML', () => {
  test.each([
    ['<!DOCTYPE html><p>x'], ['  \n<html lang=de>'], ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">'], ['<!-- saved --><!-- twice -->\n<html>'],
    ['<p>One</p>'], ['<div class="a">x</div>'], ['The <b>ferry</b> <a href="x">is</a> late. <p>Really</p>'],
  ])('%j is', (text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  test.each([
    ['The ferry is late.'], ['a < b and c > d'], ['Use <p> and <div> for text.'], ['<3 this <3'], ['<!-- only a comment -->'], ['<person>x</person>'],
    [`Use <b>bold</b> sparingly. ${'The rest of this long explanation has no tags at all. '.repeat(30)}`],
  ])('%j is not', (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});
