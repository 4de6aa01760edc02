// The title that the page's head declares, found again on the page: a heading before anything else, else the last such line before the text.
import { wordsOf } from '../../phrases';
import type { Evidence, Rule } from './rule';

/** Shorter declared titles ("Home") say nothing. */
const LEAST_WORDS = 3;
const MOST_WORDS = 40;

/** "Ferries sail again | Coast News" also declares "Ferries sail again". */
const SITE_SEPARATOR = /\s[|–—·»«:-]{1,2}\s/;

/** Evidence for title. */
export const declaredTitle: Rule = (page) => {
  const declared = new Set<string>();
  for (const { value } of page.page.head.titles) {
    for (const text of [value, value.split(SITE_SEPARATOR)[0]!, value.slice(0, Math.max(value.lastIndexOf(' - '), value.lastIndexOf(' | '), 0))]) {
      const words = wordsOf(text);
      if (words.length >= LEAST_WORDS) declared.add(words.join(' '));
    }
  }
  if (declared.size === 0) return [];
  const firstProse = page.facts.findIndex(({ prose }) => prose >= 20);
  const found = page.facts.flatMap(({ words, folded, block }, i) => (words.length <= MOST_WORDS && declared.has(folded) && !block.place.hidden ? [i] : []));
  const headings = found.filter((i) => page.facts[i]!.block.kind === 'heading').sort((a, b) => page.facts[a]!.block.level - page.facts[b]!.block.level || a - b);
  const best = headings[0] ?? found.filter((i) => firstProse < 0 || i < firstProse).at(-1);
  return best === undefined ? [] : [{ block: best, label: 'title', weight: 9, reason: { code: 'declared-title' } } satisfies Evidence];
};
