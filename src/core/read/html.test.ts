// Where and when an HTML capture says it was taken.
import { expect, test } from 'vitest';
import { htmlCapture } from './html';

const opened = { id: 'x', name: 'a.html', size: 1, encoding: 'utf-8' };
const of = (source: string) => {
  const { url, capturedAt, format } = htmlCapture(opened, source, []);
  return { url, capturedAt, format };
};

test('SingleFile names address and time', () => {
  expect(of('<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/a?b=1&c \n saved date: Tue Oct 28 2025 14:01:12 GMT+0100 (Central European Standard Time)\n--><link rel=canonical href=https://example.org/z>'))
    .toEqual({ url: 'https://example.org/a?b=1&c', capturedAt: '2025-10-28T13:01:12.000Z', format: 'singlefile' });
});

test('so does a browser, without the time', () => {
  expect(of('<!-- saved from url=(0022)https://example.org/a -->\n<html>')).toEqual({ url: 'https://example.org/a', capturedAt: undefined, format: 'html' });
});

test('else the canonical link, else og:url, and only absolute web addresses', () => {
  expect(of('<meta property="og:url" content="https://example.org/og"><link href=\'https://example.org/c?a&amp;b\' rel="canonical">').url).toBe('https://example.org/c?a&b');
  expect(of('<meta property="og:url" content="https://example.org/og"><link rel="canonical" href="/c">').url).toBe('https://example.org/og');
  expect(of('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined();
  expect(of('<link rel="canonicals" href="https://example.org/x"><p>url: https://example.org').url).toBeUndefined();
});

test('a time that cannot be read is none', () => {
  expect(of('<!-- Page saved with SingleFile url: x saved date: yesterday -->').capturedAt).toBeUndefined();
});
