// The head of the article round its title: a kicker of one word over it, the standfirst under it.
import { isRole } from '../../model/labels';
import type { Evidence } from '../rules';
import type { Settler } from './correction';

/** How far under the title a standfirst may stand, in blocks. */
const UNDER_TITLE = 10;
/** Words of a standfirst that something else parts from the text, and of one that the text follows at once: there it must be shorter than a paragraph. */
const STANDFIRST_WORDS = 60;
const LEAD_WORDS = 25;
const LEAST_WORDS = 8;

/** Corrections to kicker and standfirst. */
export const settleHead: Settler = ({ facts }, names) => {
  const out: Evidence[] = [];
  const title = names.indexOf('title');
  if (title < 0) return out;
  const over = facts[title - 1];
  if (over && isRole(names[title - 1]!) && names[title - 1] !== 'kicker' && over.words.length === 1 && /^\p{L}/u.test(over.text)) {
    out.push({ block: title - 1, label: 'kicker', weight: 2, reason: { code: 'single-word-over-title' } });
  }
  if (names.includes('standfirst')) return out;
  const under = names.findIndex((name, i) => i > title && i <= title + UNDER_TITLE && name === 'paragraph');
  const fact = facts[under], next = names[under + 1];
  if (!fact || !next || fact.words.length < LEAST_WORDS || fact.sentenceEnds === 0) return out;
  const parted = next !== 'paragraph' && next !== 'heading' && next !== 'list' && next !== 'quote';
  if (fact.words.length <= (parted ? STANDFIRST_WORDS : LEAD_WORDS) && names.includes('paragraph', under + 1)) {
    out.push({ block: under, label: 'standfirst', weight: 3, reason: { code: 'after-title' } });
  }
  return out;
};
