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

/** Corrections in the order of blocks. */
export function settle(page: PageFacts, names: readonly LabelName[]): Evidence[] {
  const out: Evidence[] = [];
  const { facts } = page;
  const title = names.indexOf('title');
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
    // A kicker and the title that was glued to it are one teaser.
    if (block.glued && i > 0 && facts[i - 1]!.text.endsWith(':') && !isRole(names[i]!) && !isRole(names[i - 1]!) && names[i] !== names[i - 1] && (names[i] === 'teaser' || names[i - 1] === 'teaser')) {
      out.push({ block: names[i] === 'teaser' ? i - 1 : i, label: 'teaser', weight: 3, reason: { code: 'kicker-and-title' } });
    }
    if (names[i] !== 'paragraph' || !after || block.place.path !== '') return;
    if (words.length >= 2 && words.length <= HEADING_WORDS && sentenceEnds === 0 && /[\p{L}\p{N}?!"”“»]$/u.test(block.text) && isRole(names[i + 1]!) && after.prose >= 12 && (facts[i - 1]?.prose ?? 1) + (i > 0 && names[i - 1] === 'media' ? 1 : 0) > 0) {
      out.push({ block: i, label: 'heading', weight: 2, reason: { code: 'before-paragraph' } });
    }
  });
  return out;
}
