import type { LanguagePack } from './pack';

export const pl: LanguagePack = { lang: 'pl', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
