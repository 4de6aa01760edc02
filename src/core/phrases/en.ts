import type { LanguagePack } from './pack';

export const en: LanguagePack = { lang: 'en', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
