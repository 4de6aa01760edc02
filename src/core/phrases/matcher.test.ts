// Shows what a phrase's mark, wild cards and cover mean, and that the matcher's work grows with the text alone.
import { describe, expect, it } from 'vitest';
import { PhraseMatcher, wordsOf } from './matcher';
import type { LanguagePack, PhraseClass } from './pack';

const packOf = (phrases: Partial<Record<PhraseClass, readonly string[]>>, lang = 'xx'): LanguagePack => ({
  lang, phrases, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [],
});
const found = (matcher: PhraseMatcher, text: string) => matcher.find(wordsOf(text)).map((hit) => hit.phrase);

describe('wordsOf', () => {
  it('lower-cases, drops punctuation, parts hyphens', () => {
    expect(wordsOf('E-Mail, bitte: „JETZT“!')).toEqual(['e', 'mail', 'bitte', 'jetzt']);
  });
  it('keeps a number with its points, commas and colons as one word, without a closing full stop', () => {
    expect(wordsOf('Am 3.4.2026, 12:30 Uhr, für 4,99.')).toEqual(['am', '3.4.2026', '12:30', 'uhr', 'für', '4,99']);
  });
  it('straightens apostrophes inside a word and drops those at its end', () => {
    expect(wordsOf("aujourd’hui, l'été, readers' letters")).toEqual(["aujourd'hui", "l'été", 'readers', 'letters']);
  });
  it('keeps + % € $ © as words and drops other signs', () => {
    expect(wordsOf('Plus+ 5 % £3 © & |')).toEqual(['plus', '+', '5', '%', '3', '©']);
  });
  it('composes decomposed umlauts', () => {
    expect(wordsOf('schlie\u00dfen fu\u0308r')).toEqual(['schließen', 'für']);
  });
  it('finds no words in a text of signs', () => {
    expect(wordsOf(' – | … ')).toEqual([]);
  });
});

describe('where a phrase counts', () => {
  const matcher = new PhraseMatcher([packOf({ ad: ['=red kite', '^blue heron', '$green finch', 'grey wagtail'] })]);
  it('"=" takes the whole text and nothing more', () => {
    expect(found(matcher, 'Red Kite!')).toEqual(['red kite']);
    expect(found(matcher, 'A red kite')).toEqual([]);
    expect(found(matcher, 'Red kite seen')).toEqual([]);
  });
  it('"^" takes the beginning', () => {
    expect(found(matcher, 'Blue heron: a portrait')).toEqual(['blue heron']);
    expect(found(matcher, 'The blue heron')).toEqual([]);
  });
  it('"$" takes the end', () => {
    expect(found(matcher, 'More of the green finch')).toEqual(['green finch']);
    expect(found(matcher, 'green finch seen')).toEqual([]);
  });
  it('no mark: anywhere, but word for word', () => {
    expect(found(matcher, 'we saw a grey wagtail there')).toEqual(['grey wagtail']);
    expect(found(matcher, 'we saw grey wagtails there')).toEqual([]);
    expect(found(matcher, 'grey and wagtail')).toEqual([]);
  });
  it('finds every occurrence, in order', () => {
    expect(matcher.find(wordsOf('grey wagtail, grey wagtail')).map((hit) => [hit.from, hit.to])).toEqual([[0, 2], [2, 4]]);
  });
});

describe('wild cards', () => {
  const matcher = new PhraseMatcher([packOf({ media: ['# min', '^by * *', 'from # to *'] })]);
  it('"#" stands for any number and for nothing else', () => {
    expect(found(matcher, '2:14 min')).toEqual(['# min']);
    expect(found(matcher, '12,5 min')).toEqual(['# min']);
    expect(found(matcher, 'two min')).toEqual([]);
  });
  it('"*" stands for exactly one word', () => {
    expect(found(matcher, 'By Ada Quill')).toEqual(['by * *']);
    expect(found(matcher, 'By Ada')).toEqual([]);
  });
  it('mixes both, also where an exact word fits as well', () => {
    const both = new PhraseMatcher([packOf({ media: ['read # pages', 'read * pages', 'read all pages'] })]);
    expect(found(both, 'read 5 pages').sort()).toEqual(['read # pages', 'read * pages']);
    expect(found(both, 'read all pages').sort()).toEqual(['read * pages', 'read all pages']);
    expect(found(matcher, 'from 5 to nine')).toEqual(['from # to *']);
  });
});

describe('a hit', () => {
  const matcher = new PhraseMatcher([packOf({ ad: ['grey wagtail'] }, 'aa'), packOf({ promo: ['grey wagtail'] }, 'bb')]);
  it('says class, language, words and share of the text', () => {
    expect(matcher.find(wordsOf('one grey wagtail sings'))).toEqual([
      { class: 'ad', phrase: 'grey wagtail', lang: 'aa', from: 1, to: 3, cover: 0.5 },
      { class: 'promo', phrase: 'grey wagtail', lang: 'bb', from: 1, to: 3, cover: 0.5 },
    ]);
  });
  it('is not found in no words', () => {
    expect(matcher.find([])).toEqual([]);
  });
});

describe('long texts', () => {
  const matcher = new PhraseMatcher([packOf({ ad: ['grey wagtail', '$green finch', '* * * * * * * end'] })]);
  const filler = (count: number) => Array.from({ length: count }, () => 'word');
  it('looks at the first and the last 60 words only', () => {
    expect(matcher.find([...filler(20), 'grey', 'wagtail', ...filler(200)]).map((hit) => hit.from)).toEqual([20]);
    expect(matcher.find([...filler(200), 'grey', 'wagtail', ...filler(20)]).map((hit) => hit.from)).toEqual([200]);
    expect(matcher.find([...filler(100), 'grey', 'wagtail', ...filler(100)])).toEqual([]);
    expect(matcher.find([...filler(500), 'green', 'finch']).map((hit) => hit.phrase)).toEqual(['green finch']);
  });
  it('reads a text of 120 words whole', () => {
    expect(matcher.find([...filler(59), 'grey', 'wagtail', ...filler(59)]).map((hit) => hit.from)).toEqual([59]);
  });
  it('looks a bounded number of times into the text, however long it is', () => {
    let looks = 0;
    const words = new Proxy(filler(100_000), { get(target, key) { if (typeof key === 'string' && /^\d+$/.test(key)) looks++; return Reflect.get(target, key); } });
    matcher.find(words);
    expect(looks).toBeGreaterThan(100);
    expect(looks).toBeLessThan(120 * 9 + 1);
  });
});
