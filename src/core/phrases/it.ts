import type { LanguagePack } from './pack';

export const it: LanguagePack = { lang: 'it', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
