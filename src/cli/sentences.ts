// Reasons in words for the command line.
import type { Reason } from '../core/model/label';
import type { Language } from './arguments';

/** The reason as a sentence, or its code where it has none. */
export const sentenceOf = (reason: Reason, _lang: Language): string => reason.code;
