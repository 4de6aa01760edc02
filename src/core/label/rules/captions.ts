// Captions: words that end in a picture credit, or that stand twice in a row, once with the credit.
import { PACKS, type Hit } from '../../phrases';
import type { Evidence, Rule } from './rule';

/** Words that lead in a credit ("foto", "photo"), without the packs' marks. */
const LEADS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => (pack.phrases.credit ?? []).map((phrase) => phrase.replace(/^[=^$]/, '').toLowerCase())));
/** Most characters of a credit behind its lead-in. */
const CREDIT_TAIL = 70;
/** Words of the longest caption that a credit line of its own may follow; longer text is rather a paragraph. */
const CAPTION_WORDS = 24;
/** Words of the longest credit line. */
const CREDIT_WORDS = 12;
const COPYRIGHT_WORDS: ReadonlySet<string> = new Set(['©', 'copyright']);
/** "… since 1874. Photo Ann Name": a lead-in and a name behind the last sentence, without a colon. */
const BARE_CREDIT = /[.!?)]\s(\p{L}{3,14})\s(?:\p{Lu}[\p{L}.'’-]{1,20}[ /]?){1,4}$/u;
const LEAD_BEFORE_COLON = /([\p{L}]{2,20}(?: [\p{L}]{2,20})?)$/u;

/** The lead-in of a credit that ends the text ("… Foto: A. Name/Agency", "(Photo: …)"), if there is one behind other words. */
function creditAtEnd(text: string): string | undefined {
  const bare = BARE_CREDIT.exec(text.slice(-CREDIT_TAIL));
  if (bare && text.length > bare[0].length && LEADS.has(bare[1]!.toLowerCase())) return bare[1]!.toLowerCase();
  const colon = text.lastIndexOf(':');
  if (colon < 12 || text.length - colon > CREDIT_TAIL || text.length - colon < 3) return undefined;
  const words = LEAD_BEFORE_COLON.exec(text.slice(Math.max(0, colon - 42), colon).toLowerCase())?.[1];
  return words === undefined ? undefined : [words, words.slice(words.lastIndexOf(' ') + 1)].find((lead) => LEADS.has(lead));
}

/** The phrase by which a short line opens as a credit, copyright lines aside. */
function leadingCredit(words: readonly string[], hits: readonly Hit[]): Hit | undefined {
  if (words.length > CREDIT_WORDS || COPYRIGHT_WORDS.has(words[0]!)) return undefined;
  return hits.find((hit) => hit.class === 'credit' && hit.from === 0);
}

/** Evidence for caption and credit. */
export const captions: Rule = (page) => {
  const out: Evidence[] = [];
  page.facts.forEach(({ text, words, hits, sentenceEnds }, i) => {
    const after = page.facts[i + 1];
    const next = after?.text;
    const credit = leadingCredit(words, hits);
    const tail = text.length < 400 ? creditAtEnd(text) : undefined;
    if (credit) out.push({ block: i, label: 'credit', weight: 3.5, reason: { code: 'starts-credit', params: { phrase: credit.phrase } } });
    else if (tail) out.push({ block: i, label: 'caption', weight: 6, reason: { code: 'ends-in-credit', params: { phrase: tail } } });
    const creditNext = after && after.block.kind !== 'table-cell' && leadingCredit(after.words, after.hits);
    if (creditNext && sentenceEnds <= 1 && words.length >= 4 && words.length <= CAPTION_WORDS) out.push({ block: i, label: 'caption', weight: 7, reason: { code: 'before-credit' } });
    if (next !== undefined && text.length >= 15 && next.length > text.length && next.length < text.length + 80 && next.startsWith(text)) {
      out.push({ block: i, label: 'caption', weight: 7, reason: { code: 'stands-twice' } }, { block: i + 1, label: 'caption', weight: 5, reason: { code: 'stands-twice' } });
    }
  });
  return out;
};
