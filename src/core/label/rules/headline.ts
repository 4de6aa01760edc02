// A kicker glued to its title, or on the line before it, at the head of the article.
import type { Evidence, Rule } from './rule';

/** How many blocks before the first prose can still be the head. */
const HEAD = 8;

/** Evidence for kicker and title, where a line was split before the article's text. */
export const headline: Rule = (page) => {
  const out: Evidence[] = [];
  const first = page.facts.findIndex(({ prose, sentenceEnds }) => prose >= 20 && sentenceEnds > 0);
  if (first < 0) return out;
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
