// All language packs, and one matcher over them.
import type { LanguagePack } from './pack';
import { PhraseMatcher } from './matcher';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

export const PACKS: readonly LanguagePack[] = [de, en, fr, es, it, pl, nl, pt];

/** The matcher over all packs: captures mix languages, and one trie costs no more than one pack's. */
export const PHRASES = new PhraseMatcher(PACKS);

export { BAR_BUTTONS, BARS, MARKS } from './barring';
export { wordsOf, type Hit } from './matcher';
export type { LanguagePack, PhraseClass } from './pack';
