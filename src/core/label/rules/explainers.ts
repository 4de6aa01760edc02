// Info boxes in running text: an explaining question or heading ("What is …?") and the paragraph that answers it.
import type { Evidence, Rule } from './rule';

/** Evidence for infobox. */
export const explainers: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ words, hits, prose, text }, i) => {
    const hit = hits.find((found) => found.class === 'explainer' && found.from === 0);
    const next = page.facts[i + 1];
    if (!hit || prose > 0 || words.length > 12 || !next || next.prose < 25) return;
    const question = text.endsWith('?');
    if (!question && hit.cover < 0.5) return;
    const reason = { code: 'explains', params: { phrase: hit.phrase } };
    out.push({ block: i, label: 'infobox', weight: question ? 7 : 4, reason }, { block: i + 1, label: 'infobox', weight: question ? 7 : 4, reason: { code: 'answers-explainer' } });
  });
  return out;
};
