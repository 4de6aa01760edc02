import type { LanguagePack } from './pack';

export const de: LanguagePack = { lang: 'de', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
