// In bare text: a short line over a paragraph is its heading, and prose that is listed alone is a paragraph.
import { isRole } from '../../model/labels';
import type { Settler } from './correction';

const HEADING_WORDS = 14;
/** Words of prose from which on a lone item is a paragraph. */
const ITEM_WORDS = 20;
const OPEN_END = /[\p{L}\p{N}?!"”“»]$/u;
const QUOTED = /^["„“«]/;

/** Corrections from paragraph or quote to heading. */
export const settleHeadings: Settler = ({ facts }, names) => facts.flatMap(({ words, sentenceEnds, block, text }, i) => {
  const after = facts[i + 1];
  const mistaken = names[i] === 'paragraph' || (names[i] === 'quote' && !QUOTED.test(text));
  if (!mistaken || block.place.path !== '' || !after || !isRole(names[i + 1]!) || after.prose < 12) return [];
  // The line before ends a paragraph, or is the length of a recording that was cut off this line.
  const begins = i === 0 || facts[i - 1]!.prose > 0 || names[i - 1] === 'media';
  const short = words.length >= 2 && words.length <= HEADING_WORDS && sentenceEnds === 0 && OPEN_END.test(text);
  return begins && short ? [{ block: i, label: 'heading', weight: 2, reason: { code: 'before-paragraph' } }] : [];
});

/** Corrections from list to paragraph: an item has others beside it, or a mark of its own. */
export const settleLoneItems: Settler = ({ facts }, names) => facts.flatMap(({ block, prose, text }, i) => {
  const alone = names[i] === 'list' && block.place.path === '' && prose >= ITEM_WORDS && names[i - 1] !== 'list' && names[i + 1] !== 'list';
  return alone && /^["„“«»]?[\p{L}\p{N}]/u.test(text) ? [{ block: i, label: 'paragraph', weight: 2, reason: { code: 'reads-as-prose' } }] : [];
});
