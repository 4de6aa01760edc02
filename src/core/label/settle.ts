// Puts roles right that only show once the labels around them are known: the standfirst under the title, headings over
// paragraphs, an interview's questions, a teaser's title behind its kicker. Changes labels within their side; never moves a block to the other side.
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
const TITLE_WORDS = 25;
const KICKER_WORDS = 8;
/** Share of a headline's words that the text behind it takes up, at least. */
const TAKEN_UP = 0.5;

/** One title: of several the likeliest, where there is none the line before the text whose words the text takes up most. */
function settleTitle({ facts }: PageFacts, names: readonly LabelName[], titleScore: (i: number) => number): Evidence[] {
  const titles = names.flatMap((name, i) => (name === 'title' ? [i] : []));
  if (titles.length > 1) {
    const best = titles.reduce((a, b) => (titleScore(b) > titleScore(a) ? b : a));
    return titles.filter((i) => i !== best).map((i) => ({
      block: i, label: i < best && best - i <= 3 && facts[i]!.words.length <= KICKER_WORDS ? 'kicker' : 'heading', weight: 2, reason: { code: 'beside-title' },
    }));
  }
  const first = facts.findIndex(({ prose }, i) => prose >= 20 && isRole(names[i]!));
  if (titles.length === 1 || first <= 0) return [];
  let best = -1, most = TAKEN_UP;
  for (let i = Math.max(0, first - BEFORE_PROSE); i < first; i++) {
    const { words, terms, sentenceEnds, text } = facts[i]!;
    if (!TITLE_LIKE.has(names[i]!) || words.length < 3 || words.length > TITLE_WORDS || terms.length < 2 || (sentenceEnds > 0 && !/[?!]["”“»]?$/.test(text))) continue;
    const behind = new Set(facts.slice(first, first + BEHIND_TITLE).filter(({ prose }) => prose > 0).flatMap((fact) => fact.terms));
    const share = terms.filter((term) => behind.has(term)).length / terms.length;
    if (share >= most) [best, most] = [i, share];
  }
  return best < 0 ? [] : [{ block: best, label: 'title', weight: 3, reason: { code: 'text-takes-up' } }];
}

/** Roles that a headline is mistaken for. */
const TITLE_LIKE: ReadonlySet<LabelName> = new Set(['heading', 'kicker', 'paragraph', 'entry', 'list', 'infobox']);

/** Corrections to `names`; `titleScore` tells how likely a block is the title, on any scale. */
export function settle(page: PageFacts, names: readonly LabelName[], titleScore: (i: number) => number): Evidence[] {
  const out = settleTitle(page, names, titleScore);
  const { facts } = page;
  const title = out.find((item) => item.label === 'title')?.block ?? names.findIndex((name, i) => name === 'title' && !out.some((item) => item.block === i));
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
