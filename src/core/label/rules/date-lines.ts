// Lines in the article's head that are a date, perhaps with a time, a weekday or a reading time beside it.
import { PACKS } from '../../phrases';
import { textBegins } from '../features';
import type { Evidence, Rule } from './rule';

const MONTHS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => pack.months.flat()));
/** How many blocks before the text can still be the head. */
const HEAD = 12;
const MOST_WORDS = 12;
const NUMERIC = /^(?:\p{L}{2,12}, )?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{4}-\d{2}-\d{2})\b/u;

/** Whether the words open with day, month and year in any order, a weekday perhaps before them. */
function opensWithDate(words: readonly string[]): boolean {
  for (const from of [0, 1]) {
    const [a = '', b = '', c = ''] = words.slice(from, from + 3);
    const year = /^(?:19|20)\d{2}$/, day = /^\d{1,2}\.?$/;
    if (year.test(c) && ((day.test(a) && MONTHS.has(b)) || (MONTHS.has(a) && day.test(b)))) return true;
  }
  return false;
}

/** Evidence for date. */
export const dateLines: Rule = (page) => {
  const first = textBegins(page);
  const out: Evidence[] = [];
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const { words, text } = page.facts[i]!;
    if (words.length <= MOST_WORDS && !/[.!?]$/.test(text) && (NUMERIC.test(text) || opensWithDate(words))) out.push({ block: i, label: 'date', weight: 5, reason: { code: 'is-date' } });
  }
  return out;
};
