// Live blogs: dates, times and headlines that open an entry. Only where the page looks like one.
import { PACKS } from '../../phrases';
import type { PageFacts } from '../features';
import type { Evidence, Rule } from './rule';

const DAY_WORDS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => [...pack.months.flat(), ...pack.weekdays.flat(), ...pack.clock]));
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|am|pm|a\.m\.|p\.m\.|h))?\s?[-–:|]?$/i;

/** A line that is a day or a time and nothing else. */
function opensEntry({ words, text }: PageFacts['facts'][number]): boolean {
  if (words.length === 0 || words.length > 6 || text.length > 44) return false;
  if (TIME.test(text)) return true;
  return /^\p{L}/u.test(text) && words.some((word) => /^\d/.test(word)) && words.every((word) => DAY_WORDS.has(word) || /^\d{1,4}$/.test(word) || /^\d{1,2}[.:]\d{2}$/.test(word));
}

/** Evidence for entry. */
export const liveBlog: Rule = (page) => {
  const { facts } = page;
  const out: Evidence[] = [];
  const named = facts.slice(0, 40).some(({ hits, words }) => words.length < 60 && hits.some((hit) => hit.class === 'liveblog'))
    || page.page.head.schemaTypes.includes('LiveBlogPosting');
  const openers = facts.flatMap((fact, i) => (opensEntry(fact) && facts.slice(i + 1, i + 4).some((after) => after.prose > 0) ? [i] : []));
  if (openers.length < (named ? 2 : 4)) return out;
  const first = openers[0]!;
  const opens = new Set(openers);
  for (const i of openers) out.push({ block: i, label: 'entry', weight: named ? 14 : 6, reason: { code: 'entry-time' } });
  if (!named) return out;
  for (let i = first; i < facts.length - 1; i++) {
    const { words, prose, sentenceEnds, text } = facts[i]!;
    const next = facts[i + 1]!;
    const opensText = opens.has(i + 1) || (next.sentenceEnds > 0 && next.words.length >= 6);
    if (facts[i]!.hits.some((hit) => hit.class === 'teaser-inline' && hit.from === 0)) continue;
    if (prose === 0 && words.length >= 3 && words.length <= 22 && opensText && (sentenceEnds === 0 || /[?!"”“»]$/.test(text)) && !opens.has(i)) {
      out.push({ block: i, label: 'entry', weight: 12, reason: { code: 'entry-heading' } });
    }
  }
  return out;
};
