// The head of the article round its title: a kicker of one word over it, the standfirst under it.
import { isRole, type LabelName } from '../../model/labels';
import type { Evidence } from '../rules';
import type { Settler } from './correction';

/** How far under the title a standfirst may stand, in blocks. */
const UNDER_TITLE = 5;
const STANDFIRST_WORDS = 70;
/** What stands between a standfirst and the text. */
const BEFORE_TEXT: ReadonlySet<LabelName> = new Set(['byline', 'date', 'dateline', 'caption', 'credit', 'entry', 'media', 'share', 'meta']);

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
  const next = names[under + 1];
  if (under > 0 && facts[under]!.words.length <= STANDFIRST_WORDS && facts[under]!.prose > 0 && next && BEFORE_TEXT.has(next)) {
    out.push({ block: under, label: 'standfirst', weight: 3, reason: { code: 'after-title' } });
  }
  return out;
};
