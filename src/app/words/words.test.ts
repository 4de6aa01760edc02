// Both languages say everything, count rightly, and keep the house's tone.
import { expect, test } from 'vitest';
import { CAPTURE_NOTES, PROBLEM_CODES } from './coverage';
import { LABELS, NOISE_KINDS } from '../../core/model/labels';
import { languageFor, WORDS, type Words } from '.';
import { plurals } from './plural';

/** Every sentence a dictionary can make, functions called with sample values. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2, 12].map((count) => String((value as (...sample: unknown[]) => unknown)(count, count)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

for (const [lang, words] of Object.entries(WORDS) as [string, Words][]) {
  test(`${lang}: no entry is empty, none shouts, none apologises`, () => {
    const all = sentences(words);
    expect(all.length).toBeGreaterThan(200);
    for (const sentence of all) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/!|\boops\b|\bsorry\b|\bundefined\b|\bnan\b|#/i);
    }
  });

  test(`${lang}: every label, group, problem and note has its words`, () => {
    for (const name of LABELS) expect(words.labels[name], name).toBeTruthy();
    for (const kind of NOISE_KINDS) {
      expect(words.groups[kind], kind).toBeTruthy();
      expect(words.counts[kind](1), kind).toMatch(/^1 /);
    }
    for (const code of PROBLEM_CODES) expect(words.problems[code], code).toBeDefined();
    for (const code of CAPTURE_NOTES) expect(words.notes[code], code).toBeTruthy();
  });
}

test('German has the same shape as English, down to the last key', () => {
  const shape = (value: unknown): unknown => (typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)).map(([key, inner]) => [key, shape(inner)]))
    : typeof value);
  expect(shape(WORDS.de)).toEqual(shape(WORDS.en));
});

test('German is not English left standing', () => {
  const same = Object.keys(WORDS.en).filter((key) => typeof WORDS.en[key as keyof Words] === 'string' && WORDS.en[key as keyof Words] === WORDS.de[key as keyof Words]);
  // Words that are the same in both languages, and the name.
  expect(same.toSorted()).toEqual(['aboutFormat', 'aboutName', 'name', 'themeSystem', 'viewOriginal']);
});

test('plural forms follow the language', () => {
  const form = plurals('pl')({ one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' });
  expect([1, 2, 5, 22].map(form)).toEqual(['1 plik', '2 pliki', '5 plików', '22 pliki']);
  expect(WORDS.en.pieces(1)).toBe('1 piece of noise');
  expect(WORDS.en.pieces(12)).toBe('12 pieces of noise');
  expect(WORDS.de.unsure(1)).toBe('Bei 1 Block sind wir unsicher.');
  expect(WORDS.de.unsure(1200)).toBe('Bei 1.200 Blöcken sind wir unsicher.');
});

test('the interface speaks the first language it knows', () => {
  expect(languageFor(['pt-BR', 'de-CH', 'en'])).toBe('de');
  expect(languageFor(['DE'])).toBe('de');
  expect(languageFor(['deutsch'])).toBe('en');
});
