// Puts roles right that only show once the labels around them are known: the standfirst under the title, headings over
// paragraphs, an interview's questions, a teaser's title behind its kicker. Changes labels within their side,
// but for the title: the article has one.
import { isRole, type LabelName } from '../model/labels';
import type { PageFacts } from './features';
import type { Evidence } from './rules';

/** How far under the title a standfirst may stand, in blocks. */
const UNDER_TITLE = 5;
const STANDFIRST_WORDS = 70;
const HEADING_WORDS = 14;
const QUESTION_WORDS = 40;
/** Somebody speaks for himself: the answers of an interview. */
const FIRST_PERSON = /(?:^|[\s"„“«(])(?:ich|wir|mir|uns|mich|unser\p{L}{0,2}|mein\p{L}{0,2}|i|i'm|i’m|we|my|our|me|us|je|j'ai|nous|yo|nosotros|mi|io|noi|ja|my|ik|wij|we)[\s,.;:!?’']/iu;
/** What stands between a standfirst and the text. */
const BEFORE_TEXT: ReadonlySet<LabelName> = new Set(['byline', 'date', 'dateline', 'caption', 'credit', 'entry', 'media', 'share', 'meta']);

/** How far before the text a title may stand, in blocks; how far behind it lie the paragraphs that share its words. */
const BEFORE_PROSE = 15;
const BEHIND_TITLE = 25;
const TITLE_LEAST = 3;
const TITLE_WORDS = 25;
const KICKER_WORDS = 8;
/** Share of a headline's words that the text behind it takes up, at least. */
const TAKEN_UP = 0.5;

/** One title: of several the likeliest; where there is none, or only a word or two, the line over the text that fits best. */
function settleTitle({ facts }: PageFacts, names: readonly LabelName[], titleScore: (i: number) => number): Evidence[] {
  const named = names.flatMap((name, i) => (name === 'title' ? [i] : []));
  const whole = named.filter((i) => facts[i]!.words.length >= TITLE_LEAST);
  const candidates = whole.length > 0 ? whole : named;
  const found = whole.length > 0 ? undefined : lineOverText(facts, names);
  const best = found?.block ?? (candidates.length > 0 ? candidates.reduce((a, b) => (titleScore(b) > titleScore(a) ? b : a)) : -1);
  const others = named.filter((i) => i !== best).map((i): Evidence => ({
    block: i, label: i < best && best - i <= 3 && facts[i]!.words.length <= KICKER_WORDS ? 'kicker' : 'heading', weight: 2, reason: { code: 'beside-title' },
  }));
  return found ? [found, ...others] : others;
}

/** The line before the text whose words the text takes up most, else the one that a byline, a date or the text follows at once. */
function lineOverText(facts: PageFacts['facts'], names: readonly LabelName[]): Evidence | undefined {
  const first = facts.findIndex(({ prose }, i) => prose >= 12 && isRole(names[i]!));
  const behind = new Set(facts.slice(first, first + BEHIND_TITLE).filter(({ prose }) => prose > 0).flatMap((fact) => fact.terms));
  let best: Evidence | undefined;
  let most = TAKEN_UP;
  for (let i = Math.max(0, first - BEFORE_PROSE); i < first; i++) {
    const { words, terms, sentenceEnds, text } = facts[i]!;
    if (words.length < TITLE_LEAST || words.length > TITLE_WORDS || (sentenceEnds > 0 && !/[?!]["”“»]?$/.test(text))) continue;
    const next = names[i + 1]!;
    if (next === 'byline' || next === 'date' || next === 'standfirst') return { block: i, label: 'title', weight: 3, reason: { code: 'over-byline' } };
    if (!TITLE_LIKE.has(names[i]!)) continue;
    const share = terms.length < 2 ? 0 : terms.filter((term) => behind.has(term)).length / terms.length;
    if (share >= most) {
      most = share;
      best = { block: i, label: 'title', weight: 3, reason: { code: 'text-takes-up' } };
    } else if (!best && i === first - 1) best = { block: i, label: 'title', weight: 2, reason: { code: 'over-text' } };
  }
  return best;
}

/** Roles that a headline is mistaken for. */
const TITLE_LIKE: ReadonlySet<LabelName> = new Set(['heading', 'kicker', 'paragraph', 'entry', 'list', 'infobox']);

/** Corrections to `names`; `titleScore` tells how likely a block is the title, on any scale. */
export function settle(page: PageFacts, names: readonly LabelName[], titleScore: (i: number) => number): Evidence[] {
  const out = settleTitle(page, names, titleScore);
  const { facts } = page;
  const title = out.find((item) => item.label === 'title')?.block ?? names.findIndex((name, i) => name === 'title' && !out.some((item) => item.block === i));
  if (title > 0 && names[title - 1] !== 'kicker' && !out.some((item) => item.block === title - 1) && isRole(names[title - 1]!) && facts[title - 1]!.words.length === 1 && /^\p{L}/u.test(facts[title - 1]!.text)) {
    out.push({ block: title - 1, label: 'kicker', weight: 2, reason: { code: 'single-word-over-title' } });
  }
  if (title >= 0 && !names.includes('standfirst')) {
    for (let i = title + 1; i <= title + UNDER_TITLE && i < facts.length; i++) {
      if (names[i] !== 'paragraph') continue;
      const next = names[i + 1];
      if (facts[i]!.words.length <= STANDFIRST_WORDS && facts[i]!.prose > 0 && next && BEFORE_TEXT.has(next)) {
        out.push({ block: i, label: 'standfirst', weight: 3, reason: { code: 'after-title' } });
      }
      break;
    }
  }
  const questions = facts.flatMap(({ text, words }, i) => ((names[i] === 'heading' || names[i] === 'paragraph') && words.length <= QUESTION_WORDS && /[?？؟]["”“»]?$/.test(text) && (facts[i + 1]?.prose ?? 0) >= 12 ? [i] : []));
  const personal = questions.filter((i) => FIRST_PERSON.test(facts[i + 1]!.text));
  if (questions.length >= 3 && personal.length * 2 >= questions.length) {
    for (const i of questions) if (names[i] === 'heading' && facts[i]!.block.kind !== 'heading') out.push({ block: i, label: 'paragraph', weight: 3, reason: { code: 'interview-question' } });
  }
  facts.forEach(({ words, sentenceEnds, block }, i) => {
    const after = facts[i + 1];
    // Dates and reading times between teasers are theirs.
    if (names[i] === 'meta' && words.length <= 5 && (names[i - 1] === 'teaser' || names[i + 1] === 'teaser')) out.push({ block: i, label: 'teaser', weight: 1, reason: { code: 'among', params: { label: 'teaser' } } });
    // A kicker and the title that was glued to it are one teaser.
    if (block.glued && i > 0 && facts[i - 1]!.text.endsWith(':') && !isRole(names[i]!) && !isRole(names[i - 1]!) && names[i] !== names[i - 1] && (names[i] === 'teaser' || names[i - 1] === 'teaser')) {
      out.push({ block: names[i] === 'teaser' ? i - 1 : i, label: 'teaser', weight: 3, reason: { code: 'kicker-and-title' } });
    }
    if ((names[i] !== 'paragraph' && names[i] !== 'quote') || !after || block.place.path !== '' || /^["„“«]/.test(block.text) && names[i] === 'quote') return;
    if (words.length >= 2 && words.length <= HEADING_WORDS && sentenceEnds === 0 && /[\p{L}\p{N}?!"”“»]$/u.test(block.text) && isRole(names[i + 1]!) && after.prose >= 12 && (facts[i - 1]?.prose ?? 1) + (i > 0 && names[i - 1] === 'media' ? 1 : 0) > 0) {
      out.push({ block: i, label: 'heading', weight: 2, reason: { code: 'before-paragraph' } });
    }
  });
  return out;
}
