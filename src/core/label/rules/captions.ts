// Captions: words that end in a picture credit, or that stand twice in a row, once with the credit.
import { wordsOf } from '../../phrases';
import type { Evidence, Rule } from './rule';

const CREDIT_TAIL = 60;

/** Evidence for caption and credit. */
export const captions: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ text, words, hits }, i) => {
    const next = page.facts[i + 1]?.text;
    const credit = hits.find((hit) => hit.class === 'credit');
    if (credit && text.length < 400) {
      if (credit.from <= 1 && words.length <= 12) out.push({ block: i, label: 'credit', weight: 3.5, reason: { code: 'starts-credit', params: { phrase: credit.phrase } } });
      else if (wordsOf(text.slice(-CREDIT_TAIL)).join(' ').includes(credit.phrase)) out.push({ block: i, label: 'caption', weight: 5, reason: { code: 'ends-in-credit', params: { phrase: credit.phrase } } });
    }
    if (next !== undefined && text.length >= 15 && next.length > text.length && next.length < text.length + 80 && next.startsWith(text)) {
      out.push({ block: i, label: 'caption', weight: 7, reason: { code: 'stands-twice' } }, { block: i + 1, label: 'caption', weight: 5, reason: { code: 'stands-twice' } });
    }
  });
  return out;
};
