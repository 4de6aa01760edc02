// Finds the days that a text names, in figures or words, and where they stand. Knows no clock times.
import { PACKS } from '../phrases';
import { MONTHS_ELSEWHERE } from '../phrases/month-words';

export interface Day { readonly year: number; readonly month: number; readonly day: number; readonly start: number; readonly end: number }

/** Which comes first in "03/04/2025". */
export type DayOrder = 'day' | 'month';

/** From a month's name in lower case to its number, in all languages. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [MONTHS_ELSEWHERE, ...PACKS.map((pack) => pack.months)].flatMap((months) => months.flatMap((names, index) => names.map((name) => [name.normalize('NFC'), index + 1] as const))),
);

/** A year ends where no digit follows, or where the next thing is glued to it ("20241 yr", "201928. Juli"). */
const YEAR = '((?:1[5-9]|2[01])\\d{2})(?!\\d(?!\\d?\\.?\\s?\\p{L}))';
const ISO = /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[./]|\s?[年년]\s?)(\d{1,2})(?:[./]|\s?[月월]\s?)(\d{1,2})(?!\d)(?:\s?[日일])?/g;
const POINTS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\.?\d)/g;
const SLASHES = /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g;
/** "7/9/25" with a clock time behind it or as all there is: figures with strokes are many things. */
const SHORT_SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?=$|[\s,]{1,3}(?:at\s)?\d{1,2}:\d{2})/g;
/** "28. Oktober 2025", "28 de octubre de 2025", "28th October 2025", "28-Oct-2025", "28 / Oktober / 2025", "28 آب 2025". */
const DAY_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.\\s?|(?:st|nd|rd|th|er|º)?(?:[\\s-]{1,2}|\\s?/\\s?))(?:(?:de|of)\\s)?(\\p{L}[\\p{L}\\p{M}]{1,12})(?:\\.?,?[\\s-]{1,2}|,|\\s?/\\s?)(?:(?:de|del)\\s)?${YEAR}`, 'giu');
/** "October 28, 2025", "Oct. 28th 2025", "Oct 28,2025". */
const MONTH_DAY = new RegExp(`(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,12})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,2}|,)${YEAR}`, 'giu');

function checked(year: number, month: number, day: number, start: number, end: number): Day | undefined {
  if (year < 100) year += year < 70 ? 2000 : 1900;
  const fits = year >= 1500 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return fits ? { year, month, day, start, end } : undefined;
}

/** Every day in `text`, in order, without overlaps. Days whose order of figures stays open are left out. */
export function daysIn(text: string, lang?: string, order?: DayOrder): Day[] {
  const found: (Day | undefined)[] = [];
  const spot = (m: RegExpMatchArray): [number, number] => [m.index!, m.index! + m[0].length];
  for (const m of text.matchAll(ISO)) found.push(checked(+m[1]!, +m[2]!, +m[3]!, ...spot(m)));
  for (const m of text.matchAll(YEAR_FIRST)) found.push(checked(+m[1]!, +m[2]!, +m[3]!, ...spot(m)));
  // "06.18.2025" can only be the American order.
  for (const m of text.matchAll(POINTS)) found.push(+m[2]! > 12 && +m[1]! <= 12 ? checked(+m[3]!, +m[1]!, +m[2]!, ...spot(m)) : checked(+m[3]!, +m[2]!, +m[1]!, ...spot(m)));
  const slashed = (first: number, second: number, year: number, m: RegExpMatchArray): void => {
    const dayFirst = orderOf(first, second, lang, order);
    if (dayFirst !== undefined) found.push(checked(year, dayFirst === 'day' ? second : first, dayFirst === 'day' ? first : second, ...spot(m)));
  };
  for (const m of text.matchAll(SLASHES)) slashed(+m[1]!, +m[3]!, +m[4]!, m);
  for (const m of text.matchAll(SHORT_SLASHES)) slashed(+m[1]!, +m[2]!, +m[3]!, m);
  for (const m of text.matchAll(DAY_MONTH)) {
    const month = MONTHS.get(m[2]!.toLowerCase().normalize('NFC'));
    if (month) found.push(checked(+m[3]!, month, +m[1]!, ...spot(m)));
  }
  for (const m of text.matchAll(MONTH_DAY)) {
    const month = MONTHS.get(m[1]!.toLowerCase().normalize('NFC'));
    if (month) found.push(checked(+m[3]!, month, +m[2]!, ...spot(m)));
  }
  const days = found.filter((day) => day !== undefined).sort((a, b) => a.start - b.start || b.end - a.end);
  return days.filter((day, i) => i === 0 || day.start >= days[i - 1]!.end);
}

/** 03/04/2025 is April in London and March in New York: unless the page shows its order, an English one leaves it open. */
function orderOf(first: number, second: number, lang: string | undefined, order: DayOrder | undefined): DayOrder | undefined {
  if (first > 12) return 'day';
  if (second > 12) return 'month';
  return order ?? (lang !== undefined && (!lang.startsWith('en') || /^en-(?:gb|au|nz|ie|in|za)\b/i.test(lang)) ? 'day' : first === second ? 'day' : undefined);
}

/** The order in which a page's texts write such days, where some of them leave no choice and none contradicts. */
export function slashOrder(texts: Iterable<string>): DayOrder | undefined {
  let order: DayOrder | undefined;
  for (const text of texts) {
    if (!text.includes('/')) continue;
    for (const m of text.slice(0, 2000).matchAll(SLASHES)) {
      const [first, second] = [+m[1]!, +m[3]!];
      const here = first > 12 && first <= 31 && second <= 12 ? 'day' : second > 12 && second <= 31 && first <= 12 ? 'month' : undefined;
      if (here && order && here !== order) return undefined;
      order ??= here;
    }
  }
  return order;
}
