// A page without a single sentence of running text has no article: its short lines are lists of other pages.
import type { Evidence, Rule } from './rule';

/** Fewer blocks are a note, not a page. */
const LEAST_BLOCKS = 6;

/** Evidence for teaser, on lines of three words and more. */
export const noProse: Rule = (page) => {
  if (page.facts.length < LEAST_BLOCKS || page.facts.some(({ prose, block }) => prose > 0 || block.kind === 'code')) return [];
  return page.facts.flatMap(({ words }, i): Evidence[] => (words.length < 3 ? [] : [{ block: i, label: 'teaser', weight: 4, reason: { code: 'no-prose' } }]));
};
