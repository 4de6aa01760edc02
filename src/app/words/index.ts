// Chooses the interface's language: the address, then the reader's setting, then the browser.
import { createContext, use } from 'react';
import { de } from './de';
import { en, type Words } from './en';

export type { Words };
export type Lang = 'en' | 'de';
export const WORDS: Readonly<Record<Lang, Words>> = { en, de };

export const isLang = (value: unknown): value is Lang => value === 'en' || value === 'de';

/** The first language of `wanted` (BCP 47 tags, best first) that the interface is written in; English if none. */
export function languageFor(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isLang(primary)) return primary;
  }
  return 'en';
}

export const WordsContext = createContext<Words>(en);

/** The words of the language in force. */
export const useWords = (): Words => use(WordsContext);
