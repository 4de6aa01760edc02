// The head of the article round its title: a kicker of one word over it, the standfirst under it.
import { isRole, type LabelName } from '../../model/labels';
import type { Evidence } from '../rules';
import type { Settler } from './correction';

/** How far under the title a standfirst may stand, in blocks. */
const UNDER_TITLE = 10;
/** Words of a standfirst that something else parts from the text, and of one that the text follows at once: there it must be shorter than a paragraph. */
const STANDFIRST_WORDS = 60;
const LEAD_WORDS = 25;
const LEAST_WORDS = 8;
/** What stands between a standfirst and the text; boxes and other stories stand between paragraphs, too. */
const BEFORE_TEXT: ReadonlySet<LabelName> = new Set(['byline', 'date', 'dateline', 'caption', 'credit', 'entry', 'media', 'share', 'meta', 'nav', 'tags']);

/** Probability of belonging to the article from which on a word over the title may be its kicker. */
const DOUBTFUL = 0.25;

/** Corrections to kicker and standfirst. */
export const settleHead: Settler = ({ facts }, names, { article }) => {
  const out: Evidence[] = [];
  const title = names.indexOf('title');
  if (title < 0) return out;
  const over = facts[title - 1];
  const name = names[title - 1]!;
  // A menu's last word stands there, too: as noise it must have been in doubt.
  const mistaken = over && (isRole(name) ? name !== 'kicker' : name === 'nav' && article(title - 1) >= DOUBTFUL);
  if (mistaken && over.words.length === 1 && /^\p{L}/u.test(over.text)) {
    out.push({ block: title - 1, label: 'kicker', weight: 2, reason: { code: 'single-word-over-title' } });
  }
  if (names.includes('standfirst')) return out;
  const under = names.findIndex((name, i) => i > title && i <= title + UNDER_TITLE && name === 'paragraph');
  const fact = facts[under], next = names[under + 1];
  if (!fact || !next || fact.words.length < LEAST_WORDS || fact.sentenceEnds === 0) return out;
  // Markup tells a lead by itself; in bare text a first paragraph as short as this is mostly one.
  const short = fact.block.place.path === '' && next === 'paragraph' && fact.words.length <= LEAD_WORDS;
  const parted = BEFORE_TEXT.has(next) && fact.words.length <= STANDFIRST_WORDS;
  if ((short || parted) && names.includes('paragraph', under + 1)) {
    out.push({ block: under, label: 'standfirst', weight: 3, reason: { code: 'after-title' } });
  }
  return out;
};
