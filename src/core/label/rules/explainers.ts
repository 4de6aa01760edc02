// Info boxes in running text: an explaining question ("What is …?") or a box's own heading, and the paragraph that answers it.
// A page of such questions is a list of questions, not an article with a box.
import type { Evidence, Rule } from './rule';

const MOST_BOXES = 2;
/** More short questions than these are an interview or a list of questions. */
const MOST_QUESTIONS = 2;

/** Evidence for infobox. */
export const explainers: Rule = (page) => {
  const out: Evidence[] = [];
  let questions = 0;
  page.facts.forEach(({ words, hits, prose, text }, i) => {
    if (words.length <= 12 && text.endsWith('?') && page.facts[i + 1]?.sentenceEnds) questions++;
    const hit = hits.find((found) => found.class === 'explainer' && found.from === 0);
    const next = page.facts[i + 1];
    if (!hit || (!text.endsWith('?') && hit.cover < 1) || prose > 0 || words.length > 12 || !next || next.prose < 12) return;
    out.push(
      { block: i, label: 'infobox', weight: 14, reason: { code: 'explains', params: { phrase: hit.phrase } } },
      { block: i + 1, label: 'infobox', weight: 14, reason: { code: 'answers-explainer' } },
    );
  });
  return questions > MOST_QUESTIONS || out.length > 2 * MOST_BOXES ? [] : out;
};
