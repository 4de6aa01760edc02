// Opening a source: one capture, a stable id, notes for what was mended, and errors that name the trouble.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CaptureError } from '../model/problem';
import { utf8 } from './bytes.testing';
import { openSource } from './index';
import { MAX_BYTES } from './limits';

// Generated sources take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const file = (content: string, contentType?: string) => openSource({ from: 'file', name: 'x', bytes: utf8(content), ...(contentType && { contentType }) })[0]!;

test('a text file', () => {
  expect(file('The ferry\nis late.')).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{64}$/),
    name: 'x', format: 'text', syntax: 'text', source: 'The ferry\nis late.', encoding: 'utf-8', size: 18, notes: [],
  });
});

test('the id is the SHA-256 of the bytes', () => {
  expect(file('abc').id).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(openSource({ from: 'clipboard', text: 'abc' })[0]!.id).toBe(file('abc').id);
});

test('content decides, not name or type', () => {
  expect(openSource({ from: 'file', name: 'page.txt', bytes: utf8('<!doctype html><p>x'), contentType: 'text/plain' })[0]).toMatchObject({ syntax: 'html' });
  expect(openSource({ from: 'file', name: 'page.html', bytes: utf8('The ferry') })[0]).toMatchObject({ syntax: 'text' });
});

test('NULs are removed with a note, double encoding is undone with a note', () => {
  expect(file(`${'The ferry is late. '.repeat(20)}\0`)).toMatchObject({ notes: [{ code: 'nul-removed', params: { count: 1 } }] });
  expect(file('Die FÃ¤hre fÃ¤hrt spÃ¤t.')).toMatchObject({ source: 'Die Fähre fährt spät.', notes: [{ code: 'mojibake-repaired', params: { count: 3 } }] });
});

describe('errors', () => {
  test.each([
    ['empty', () => openSource({ from: 'file', name: 'x', bytes: new Uint8Array() })], ['empty', () => file(' \n\t')], ['empty', () => file('\ufeff')],
    ['empty', () => openSource({ from: 'clipboard' })], ['empty', () => openSource({ from: 'clipboard', html: '', text: '  ' })],
    ['unsupported', () => file('%PDF-1.4')], ['too-large', () => openSource({ from: 'file', name: 'x', bytes: new Uint8Array(MAX_BYTES + 1) })],
  ] as const)('%s', (code, open) => {
    expect(open).toThrow(expect.objectContaining({ name: 'CaptureError', code }));
  });
});

test('any bytes give a capture or a CaptureError, and are not changed', () => {
  const chunk = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary' }).map(utf8), fc.constantFrom('<html>', '<meta charset=', 'utf-16', '"gbk">', '\0', '&lt;', '<p>', 'Ã¼').map(utf8));
  fc.assert(fc.property(fc.array(chunk, { maxLength: 12 }), (chunks) => {
    const bytes = Uint8Array.from(chunks.flatMap((part) => [...part]));
    const before = Uint8Array.from(bytes);
    try {
      const [capture] = openSource(Object.freeze({ from: 'file' as const, name: 'x', bytes }));
      expect(capture!.source).toMatch(/\S/);
      expect(capture!.source).not.toContain('\0');
    } catch (error) {
      expect(error).toBeInstanceOf(CaptureError);
    }
    expect(bytes).toEqual(before);
  }), { numRuns: 600, seed: 20251028 });
});

test('any clipboard gives a capture or a CaptureError', () => {
  const flavour = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('<p>', '</p>', 'x', ' ', '<!--StartFragment-->', '<!--EndFragment-->', 'Version:1', '&lt;html&gt;', '<html>')).map((parts) => parts.join(''))), { nil: undefined });
  fc.assert(fc.property(flavour, flavour, (html, text) => {
    try {
      expect(openSource({ from: 'clipboard', ...(html !== undefined && { html }), ...(text !== undefined && { text }) })).toHaveLength(1);
    } catch (error) {
      expect(error).toBeInstanceOf(CaptureError);
    }
  }), { numRuns: 600, seed: 20251028 });
});
