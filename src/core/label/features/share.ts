// How much of a block's wording something else knows: shares of its content words. And where the text begins that knows it.
import type { PageFacts } from './context';

/** Share, 0…1, of `terms` for which `has` holds; 0 for none. */
export function shareOf(terms: readonly string[], has: (term: string) => boolean): number {
  if (terms.length === 0) return 0;
  let n = 0;
  for (const term of terms) if (has(term)) n++;
  return n / terms.length;
}

/** Share of block `i`'s content words that other prose of the page uses in more than `beyond` blocks. */
export function shareInCore({ facts, core }: PageFacts, i: number, beyond = 0): number {
  const { terms, prose } = facts[i]!;
  const own = prose >= 20 ? 1 : 0;
  return shareOf(terms, (term) => (core.get(term) ?? 0) > own + beyond);
}

/** Where the page's text begins: prose with more of it close behind; -1 where there is none. */
export function textBegins({ facts }: PageFacts): number {
  return facts.findIndex(({ prose }, i) => prose >= 20 && facts.slice(i + 1, i + 5).some((next) => next.prose >= 12));
}

/** Content words of the prose among `most` blocks from `first` on: what a headline over them is measured by. */
export function termsBehind({ facts }: PageFacts, first: number, most: number): ReadonlySet<string> {
  return new Set(facts.slice(first, first + most).flatMap(({ prose, terms }) => (prose > 0 ? terms : [])));
}
