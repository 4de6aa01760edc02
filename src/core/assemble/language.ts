// The language and direction of the article's text: by script, else by a vote of the packs' stop words.
import { PACKS, wordsOf } from '../phrases';

const SAMPLE = 8000;

/** Scripts that one language, or one family with a clear leader in the press, is written in. */
const SCRIPTS: readonly { readonly lang: string; readonly letter: RegExp }[] = [
  { lang: 'ja', letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { lang: 'ko', letter: /\p{Script=Hangul}/gu },
  { lang: 'zh', letter: /\p{Script=Han}/gu },
  { lang: 'ar', letter: /\p{Script=Arabic}/gu },
  { lang: 'he', letter: /\p{Script=Hebrew}/gu },
  { lang: 'ru', letter: /\p{Script=Cyrillic}/gu },
  { lang: 'el', letter: /\p{Script=Greek}/gu },
  { lang: 'th', letter: /\p{Script=Thai}/gu },
  { lang: 'hi', letter: /\p{Script=Devanagari}/gu },
];
/** Letters that tell languages of one script apart, or name a language of Latin script without a pack. */
const LETTERS: readonly { readonly lang: string; readonly among: string; readonly letter: RegExp }[] = [
  { lang: 'uk', among: 'ru', letter: /[іїєґ]/gu },
  { lang: 'fa', among: 'ar', letter: /[پچژگ]/gu },
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byScript(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const kana = count(text, SCRIPTS[0]!.letter);
  for (const { lang, letter } of SCRIPTS) {
    const share = count(text, letter) / letters;
    // Japanese mixes kana with Chinese characters; a tenth of kana settles it.
    if (lang === 'ja' ? kana / letters > 0.1 : share > 0.4) {
      const finer = LETTERS.find((entry) => entry.among === lang && count(text, entry.letter) / letters > 0.02);
      return finer?.lang ?? lang;
    }
  }
  return undefined;
}

const STOPS = PACKS.map((pack) => ({ lang: pack.lang, words: new Set(pack.stopWords) }));

function byVote(text: string): { lang: string; sure: boolean } | undefined {
  const words = wordsOf(text);
  if (words.length < 6) return undefined;
  const votes = STOPS.map(({ lang, words: stops }) => ({ lang, hits: words.reduce((n, word) => n + (stops.has(word) ? 1 : 0), 0) }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = votes;
  // Function words make up a third to a half of prose; a tenth is what names and menus reach by chance.
  if (!first || first.hits < 3 || first.hits / words.length < 0.12) return undefined;
  return { lang: first.lang, sure: words.length >= 40 && first.hits >= 1.8 * (second?.hits ?? 0) };
}

export interface FoundLanguage {
  readonly value: string;
  readonly from: 'declared' | 'script' | 'words';
}

/**
 * The language of `text` (its first 8,000 characters), as BCP 47. What the page declares is believed unless the text
 * plainly speaks another language: templates declare "en" over German articles.
 */
export function languageOf(text: string, told: string | undefined): FoundLanguage | undefined {
  const declared = told?.trim().replace(/_/g, '-').replace(/^[A-Za-z]+/, (primary) => primary.toLowerCase()) || undefined;
  const sample = text.slice(0, SAMPLE);
  const primary = declared?.split('-')[0];
  const script = byScript(sample);
  if (script) {
    const kin = script === primary || SCRIPTS.every(({ lang }) => lang !== primary) && !PACKS.some(({ lang }) => lang === primary);
    return declared && primary && kin ? { value: declared, from: 'declared' } : { value: script, from: 'script' };
  }
  const vote = byVote(sample);
  if (declared && (!vote || !vote.sure || vote.lang === primary)) return { value: declared, from: 'declared' };
  return vote ? { value: vote.lang, from: 'words' } : undefined;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The direction the text is written in, by its letters; `declared` where it has hardly any. */
export function directionOf(text: string, declared: 'ltr' | 'rtl' | undefined): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return declared ?? 'ltr';
  return count(sample, RIGHT_TO_LEFT) / letters > 0.4 ? 'rtl' : 'ltr';
}
