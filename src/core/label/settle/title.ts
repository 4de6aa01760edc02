// The article has one title: of several the likeliest, and where there is none the line over the text. The only settler that
// may move a block from the noise to the article.
import { isRole, type LabelName } from '../../model/labels';
import { shareOf, termsBehind, type PageFacts } from '../features';
import type { Evidence } from '../rules';
import type { Settler } from './correction';

/** How far before the text a title may stand, in blocks; how far behind it lie the paragraphs that share its words. */
const BEFORE_PROSE = 15;
const BEHIND_TITLE = 25;
const TITLE_LEAST = 3;
const TITLE_WORDS = 25;
const KICKER_WORDS = 8;
/** Share of a headline's words that the text behind it takes up, at least. */
const TAKEN_UP = 0.5;
/** How far over a subtitle its title may stand, how many words it has at least, and by how much less likely it may be (log-odds). */
const OVER_SUBTITLE = 4;
const HEADLINE_WORDS = 7;
const ALMOST = 3;
/** Roles that a headline is mistaken for. */
const TITLE_LIKE: ReadonlySet<LabelName> = new Set(['heading', 'kicker', 'paragraph', 'entry', 'list', 'infobox']);

/** Corrections that leave one title. */
export const settleTitle: Settler = (page, names, { title: titleScore }) => {
  const { facts } = page;
  const named = names.flatMap((name, i) => (name === 'title' ? [i] : []));
  const whole = named.filter((i) => facts[i]!.words.length >= TITLE_LEAST);
  const candidates = whole.length > 0 ? whole : named;
  const found = whole.length > 0 ? undefined : lineOverText(page, names);
  const likeliest = candidates.length > 0 ? candidates.reduce((a, b) => (titleScore(b) > titleScore(a) ? b : a)) : -1;
  const best = found?.block ?? (likeliest < 0 ? -1 : overSubtitle(page, names, likeliest, titleScore));
  const others = named.filter((i) => i !== best).map((i): Evidence => ({
    block: i, label: i < best && best - i <= 3 && facts[i]!.words.length <= KICKER_WORDS ? 'kicker' : 'heading', weight: 2, reason: { code: 'beside-title' },
  }));
  return found ? [found, ...others] : others;
};

/**
 * A headline may have a second line under it that looks as much like one: the first is the title, if it is almost as likely, long,
 * and the text takes it up. A kicker over a title is shorter. Markup tells the two apart by itself.
 */
function overSubtitle(page: PageFacts, names: readonly LabelName[], best: number, titleScore: (i: number) => number): number {
  if (page.facts[best]!.block.place.path !== '') return best;
  const behind = termsBehind(page, best + 1, BEHIND_TITLE);
  const over = Array.from({ length: Math.min(OVER_SUBTITLE, best) }, (_, k) => best - Math.min(OVER_SUBTITLE, best) + k);
  return over.find((i) => {
    const { words, terms, text } = page.facts[i]!;
    return (names[i] === 'title' || TITLE_LIKE.has(names[i]!)) && words.length >= HEADLINE_WORDS && words.length <= TITLE_WORDS && text !== page.facts[best]!.text
      && titleScore(best) - titleScore(i) < ALMOST && terms.length >= 2 && shareOf(terms, (term) => behind.has(term)) >= TAKEN_UP;
  }) ?? best;
}

/** The line before the text whose words the text takes up most, else the one that a byline, a date or the text follows at once. */
function lineOverText(page: PageFacts, names: readonly LabelName[]): Evidence | undefined {
  const { facts } = page;
  const first = facts.findIndex(({ prose }, i) => prose >= 12 && isRole(names[i]!));
  const behind = termsBehind(page, first, BEHIND_TITLE);
  let best: Evidence | undefined;
  let most = TAKEN_UP;
  for (let i = Math.max(0, first - BEFORE_PROSE); i < first; i++) {
    const { words, terms, sentenceEnds, text } = facts[i]!;
    if (words.length < TITLE_LEAST || words.length > TITLE_WORDS || (sentenceEnds > 0 && !/[?!]["”“»]?$/.test(text))) continue;
    const next = names[i + 1]!;
    if (next === 'byline' || next === 'date' || next === 'standfirst') return { block: i, label: 'title', weight: 3, reason: { code: 'over-byline' } };
    if (!TITLE_LIKE.has(names[i]!)) continue;
    const share = terms.length < 2 ? 0 : shareOf(terms, (term) => behind.has(term));
    if (share >= most) {
      most = share;
      best = { block: i, label: 'title', weight: 3, reason: { code: 'text-takes-up' } };
    } else if (!best && i === first - 1) best = { block: i, label: 'title', weight: 2, reason: { code: 'over-text' } };
  }
  return best;
}
