// Settings: what is stored, what the address forces, what the browser asks for, in that order of trust.
import { expect, test } from 'vitest';
import { settingsFrom } from './settings-from';

test('without anything stored the browser’s first known language is taken, else English', () => {
  expect(settingsFrom(null, '', ['fr-FR', 'de-AT', 'en']).lang).toBe('de');
  expect(settingsFrom(null, '', ['fr-FR', 'it']).lang).toBe('en');
  expect(settingsFrom(null, '', [])).toEqual({ theme: 'system', size: 0, lang: 'en', singleKeys: true });
});

test('the address goes before what is stored, and a language we do not speak does not', () => {
  const stored = JSON.stringify({ lang: 'en', theme: 'dark', size: 2, singleKeys: false });
  expect(settingsFrom(stored, '?lang=de', ['en'])).toEqual({ theme: 'dark', size: 2, lang: 'de', singleKeys: false });
  expect(settingsFrom(stored, '?lang=tlh', ['de']).lang).toBe('en');
});

test('damaged or foreign settings fall back one by one', () => {
  for (const stored of ['', '{', 'null', '[]', '"dark"', '{"theme":"pink","size":"huge","lang":7,"singleKeys":"yes"}']) {
    expect(settingsFrom(stored, '', ['de'])).toEqual({ theme: 'system', size: 0, lang: 'de', singleKeys: true });
  }
  expect(settingsFrom('{"size":99}', '', []).size).toBe(4);
  expect(settingsFrom('{"size":-99}', '', []).size).toBe(-2);
});
