// How much a block has in common with the rest of the page: its core, the prose before and after it, the declared title.
// Teasers of other stories read like prose but share few words with the article; the headline shares most of its own.
import type { FeatureGroup } from './feature';
import { oncePerPage } from './context';
import { shareInCore, shareOf } from './share';

const WINDOW = 10;

interface Places { byTerm: Map<string, number[]>; prose: number[] }

/** For each term the ordinals of the prose blocks that use it. */
const places = oncePerPage((page): Places => {
  const byTerm = new Map<string, number[]>();
  const prose: number[] = [];
  page.facts.forEach((fact, i) => {
    if (fact.prose < 20) return;
    prose.push(i);
    for (const term of fact.terms) {
      const list = byTerm.get(term);
      if (list) list.push(i);
      else byTerm.set(term, [i]);
    }
  });
  return { byTerm, prose };
});

function within(list: readonly number[] | undefined, from: number, to: number): boolean {
  if (!list) return false;
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low]! <= to;
}

function nearest(prose: readonly number[], i: number): number {
  let low = 0, high = prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose[middle]! < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const BOND: FeatureGroup = {
  names: ['bond-core', 'bond-core-strong', 'bond-before', 'bond-after', 'bond-title', 'terms', 'bond-none'],
  fill(page, i, out, at) {
    const { facts, headTerms } = page;
    const { terms, prose } = facts[i]!;
    const own = prose >= 20 ? 1 : 0;
    const { byTerm, prose: list } = places(page);
    const k = nearest(list, i);
    const before = list[Math.max(0, k - WINDOW)] ?? 0;
    const after = list[Math.min(list.length - 1, k + WINDOW - 1 + own)] ?? 0;
    const bondCore = shareInCore(page, i);
    const values = [
      bondCore, shareInCore(page, i, 2), shareOf(terms, (term) => within(byTerm.get(term), before, i - 1)),
      shareOf(terms, (term) => within(byTerm.get(term), i + 1, after)), shareOf(terms, (term) => headTerms.has(term)), Math.log1p(terms.length) / 4,
      terms.length >= 4 && bondCore === 0 ? 1 : 0,
    ];
    for (let j = 0; j < values.length; j++) out[at + j] = values[j]!;
  },
};
