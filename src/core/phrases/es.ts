import type { LanguagePack } from './pack';

export const es: LanguagePack = { lang: 'es', phrases: {}, stopWords: [], abbreviations: [], months: [], weekdays: [], clock: [] };
