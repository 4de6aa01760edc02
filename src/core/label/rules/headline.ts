// The headline: a kicker glued to its title at the head of the article, or a line whose words the text behind it takes up.
import type { PhraseClass } from '../../phrases';
import { shareOf, termsBehind, textBegins, type PageFacts } from '../features';
import type { Evidence, Rule } from './rule';

/** How many blocks before the first prose can still be the head. */
const HEAD = 8;

/** Blocks of text behind the headline that are searched for its words. */
const BEHIND = 25;
/** Share of the headline's words that the text takes up, at least. */
const TAKEN_UP = 0.6;
const MOST_WORDS = 25;
/** What a byline or a date on the next line is worth, in shares. */
const SIGNED = 0.3;
const SIGNED_WORDS = 10;
const SIGNS: ReadonlySet<PhraseClass> = new Set(['byline', 'updated', 'published']);

/** The line in the head that the text takes up most; -1 where none stands out. */
function takenUp(page: PageFacts, first: number): number {
  const behind = termsBehind(page, first, BEHIND);
  let best = -1, most = TAKEN_UP;
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const { words, terms, sentenceEnds, text, hits } = page.facts[i]!;
    if (words.length < 3 || words.length > MOST_WORDS || terms.length < 2 || (sentenceEnds > 0 && !/[?!]["”“»]?$/.test(text)) || hits.some((hit) => hit.from === 0 && NOT_HEADLINE.has(hit.class))) continue;
    const signed = page.facts[i + 1]!.hits.some((hit) => hit.from === 0 && SIGNS.has(hit.class)) && page.facts[i + 1]!.words.length <= SIGNED_WORDS;
    const share = shareOf(terms, (term) => behind.has(term)) + (signed ? SIGNED : 0);
    if (share >= most) [best, most] = [i, share];
  }
  return best;
}
const NOT_HEADLINE: ReadonlySet<PhraseClass> = new Set(['teaser-inline', 'teaser-heading', 'credit', 'byline', 'updated', 'published', 'share', 'nav', 'comments', 'newsletter', 'tags']);

/** Evidence for kicker and title, where a line was split before the article's text or the text takes a line's words up. */
export const headline: Rule = (page) => {
  const out: Evidence[] = [];
  const first = textBegins(page);
  if (first < 0) return out;
  const best = takenUp(page, first);
  if (best >= 0) out.push({ block: best, label: 'title', weight: 3, reason: { code: 'text-takes-up' } });
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const here = page.facts[i]!, next = page.facts[i + 1]!;
    if (!next.block.glued || here.prose > 0 || next.prose > 0 || here.block.text.length > 100 || next.block.text.length > 160) continue;
    if (!/[\p{L}?!]\s?:?$/u.test(here.text) || /^\d/.test(here.text) || here.hits.some((hit) => hit.class === 'teaser-badge')) continue;
    if (/^date /i.test(here.text)) continue;
    out.push({ block: i, label: 'kicker', weight: 8, reason: { code: 'kicker-glued' } }, { block: i + 1, label: 'title', weight: 8, reason: { code: 'title-after-kicker' } });
    break;
  }
  return out;
};
