// A short block that plainly bars the text is a paywall notice, wherever it stands and whatever stands around it.
import { BARS } from '../../phrases';
import type { Evidence, Rule } from './rule';

/** Longer blocks tell of notices; they are none. */
const MOST_WORDS = 40;
/** Above what the network says of a line between paragraphs; a notice that is kept reads as the article's own words. */
const WEIGHT = 8;

/** Evidence from wording that bars the text. */
export const barring: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ words }, i) => {
    if (words.length === 0 || words.length > MOST_WORDS) return;
    const hit = BARS.find(words)[0];
    if (hit) out.push({ block: i, label: 'paywall', weight: WEIGHT, reason: { code: 'says', params: { phrase: hit.phrase } } });
  });
  return out;
};
