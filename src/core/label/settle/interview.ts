// An interview's questions are running text, however short they are: the answers speak in the first person.
import { FIRST_PERSON } from '../../phrases/person-words';
import type { Settler } from './correction';

const QUESTION_WORDS = 40;
const LEAST_QUESTIONS = 3;
const QUESTION = /[?？؟]["”“»]?$/;

/** Corrections from heading to paragraph. */
export const settleInterview: Settler = ({ facts }, names) => {
  const questions = facts.flatMap(({ text, words }, i) => (
    (names[i] === 'heading' || names[i] === 'paragraph') && words.length <= QUESTION_WORDS && QUESTION.test(text) && (facts[i + 1]?.prose ?? 0) >= 12 ? [i] : []));
  const personal = questions.filter((i) => FIRST_PERSON.test(facts[i + 1]!.text));
  if (questions.length < LEAST_QUESTIONS || personal.length * 2 < questions.length) return [];
  return questions.filter((i) => names[i] === 'heading' && facts[i]!.block.kind !== 'heading')
    .map((i) => ({ block: i, label: 'paragraph', weight: 3, reason: { code: 'interview-question' } }));
};
