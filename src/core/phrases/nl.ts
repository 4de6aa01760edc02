import type { LanguagePack } from './pack';

export const nl: LanguagePack = { lang: 'nl', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
