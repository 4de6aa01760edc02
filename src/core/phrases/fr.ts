import type { LanguagePack } from './pack';

export const fr: LanguagePack = { lang: 'fr', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
