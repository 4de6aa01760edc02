// Short captures of bare text: prose that goes on behind an inline pointer, a newsletter box or an advertisement is the article's.
import { isRole, type LabelName } from '../../model/labels';
import type { PhraseClass } from '../../phrases';
import type { Evidence } from '../rules';
import type { Settler } from './correction';

/** Words and sentences of prose that is no summary in a list. */
const WORDS = 18;
const SENTENCES = 2;
/** The network must give it at least this chance (probability of belonging to the article). */
const CHANCE = 0.1;
/** How many blocks without prose may part it from the article's last paragraph. */
const PARTED = 5;
/** Blocks of a capture cut so short that the network misses the menus it finds its way by; on whole pages it needs no help. */
const SHORT_CAPTURE = 80;
/** Kinds that prose of the article is mistaken for. */
const MISTAKEN: ReadonlySet<LabelName> = new Set(['teaser', 'promo', 'newsletter', 'ad', 'nav', 'other']);
/** Wording that prose of the article does not have, and headings behind which a list of other stories begins. */
const FOREIGN: ReadonlySet<PhraseClass> = new Set(['promo', 'newsletter', 'ad', 'sponsored', 'teaser-inline', 'teaser-more', 'consent', 'comments', 'paywall', 'legal', 'author-box']);
const LIST_BEGINS: ReadonlySet<PhraseClass> = new Set(['teaser-heading', 'comments', 'author-box']);

/** Corrections to paragraph. */
export const settleContinued: Settler = ({ facts }, names, { article }) => {
  const out: Evidence[] = [];
  if (facts.length > SHORT_CAPTURE) return out;
  /** Place of the article's last prose; -1 where a list has begun since. */
  let last = -1;
  facts.forEach(({ block, prose, sentenceEnds, hits }, i) => {
    if (block.place.path !== '') return;
    if (isRole(names[i]!)) {
      if (prose > 0) last = i;
      return;
    }
    if (hits.some((hit) => LIST_BEGINS.has(hit.class) && hit.cover > 0.5)) last = -1;
    if (last < 0 || i - last > PARTED + 1 || prose < WORDS) return;
    const goesOn = sentenceEnds >= SENTENCES && MISTAKEN.has(names[i]!) && article(i) >= CHANCE && !hits.some((hit) => FOREIGN.has(hit.class));
    if (goesOn) {
      out.push({ block: i, label: 'paragraph', weight: 2, reason: { code: 'goes-on' } });
      last = i;
    } else last = -1;
  });
  return out;
};
