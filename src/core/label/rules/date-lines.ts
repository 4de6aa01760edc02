// Lines in the article's head that are a date, perhaps with a time, a weekday or a reading time beside it.
import { PACKS } from '../../phrases';
import { MONTHS_ELSEWHERE } from '../../phrases/month-words';
import { textBegins, type PageFacts } from '../features';
import type { Evidence, Rule } from './rule';

const MONTHS: ReadonlySet<string> = new Set([...PACKS.flatMap((pack) => pack.months.flat()), ...MONTHS_ELSEWHERE.flat()]);
/** How many blocks before the text can still be the head. */
const HEAD = 12;
const MOST_WORDS = 12;
const NUMERIC = /^(?:\p{L}{2,12}, )?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{4}-\d{2}-\d{2})\b|^\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/u;

/** Whether the words open with day, month and year in any order, a weekday perhaps before them. */
function opensWithDate(words: readonly string[]): boolean {
  for (const from of [0, 1]) {
    const [a = '', b = '', c = ''] = words.slice(from, from + 3);
    const year = /^(?:19|20)\d{2}$/, day = /^\d{1,2}\.?$/;
    if (year.test(c) && ((day.test(a) && MONTHS.has(b)) || (MONTHS.has(a) && day.test(b)))) return true;
  }
  return false;
}

/** Words between day, month and year ("14 de março de 2026"). */
const BETWEEN: ReadonlySet<string> = new Set(['de', 'del', 'of']);
const MOST_LED_WORDS = 24;

/** Whether the line says that it was published or updated, and when: "Publicado em 14 de março de 2026 às 6h00 | Atualizado …". */
function tellsWhen({ words, hits }: PageFacts['facts'][number]): boolean {
  if (words.length > MOST_LED_WORDS) return false;
  // "publicado em #" takes the day along: the shorter phrase does, too.
  return hits.some((hit) => (hit.class === 'published' || hit.class === 'updated') && hit.from === 0
    && opensWithDate(words.slice(hit.to, hit.to + 8).filter((word) => !BETWEEN.has(word))));
}

/** Evidence for date. */
export const dateLines: Rule = (page) => {
  const first = textBegins(page);
  const out: Evidence[] = [];
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const { words, text } = page.facts[i]!;
    if (/[.!?]$/.test(text)) continue;
    if ((words.length <= MOST_WORDS && (NUMERIC.test(text) || opensWithDate(words))) || tellsWhen(page.facts[i]!)) out.push({ block: i, label: 'date', weight: 5, reason: { code: 'is-date' } });
  }
  return out;
};
