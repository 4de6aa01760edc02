// Dates and times as pages write them → ISO 8601. Knows month names in many languages; no clock, so "yesterday" stays as written.
import { PACKS, PHRASES, wordsOf } from '../phrases';
import { clockAfter, clockBefore, offsetOf } from './clocks';
import { daysIn, MONTHS, type DayOrder } from './days';
import { TIME_WORDS } from '../phrases/time-words';

/** A date found in a text. */
export interface WrittenDate {
  /** "2025-10-28", "2025-10-28T14:05" (the page's own clock) or with an offset where one is written. */
  readonly iso: string;
  /** Where it stands in the text, UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** As programs print it: "Mon Oct 11 14:57:21 CEST 2021". */
const PRINTED = /(?<!\p{L})(\p{L}{3})\s{1,2}(\d{1,2})\s(\d{2}):(\d{2})(?::\d{2})?\s(?:(\p{L}{2,5})\s)?(\d{4})(?!\d)/u;
/** Characters before a day that are searched for a time. */
const BEFORE = 40;

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Every date in `text` that can be understood, in order. `order` settles what comes first in "03/04/2025", else `lang` (BCP 47)
 * does: day first, save in English, where such a date is left out. Texts beyond 2,000 characters are cut there.
 */
export function datesIn(text: string, lang?: string, order?: DayOrder): WrittenDate[] {
  const short = text.length > 2000 ? text.slice(0, 2000) : text;
  if (!/\d/.test(short)) return [];
  const printed = PRINTED.exec(short);
  const month = printed && MONTHS.get(printed[1]!.toLowerCase());
  if (printed && month && Number(printed[2]) >= 1 && Number(printed[2]) <= 31) {
    const day = `${printed[6]}-${two(month)}-${two(Number(printed[2]))}`;
    return [{ iso: `${day}T${printed[3]}:${printed[4]}${(printed[5] && offsetOf(printed[5], day)) ?? ''}`, start: printed.index, end: printed.index + printed[0].length }];
  }
  return daysIn(short, lang, order).map((found) => {
    const day = `${String(found.year).padStart(4, '0')}-${two(found.month)}-${two(found.day)}`;
    const { start, end } = found;
    const after = clockAfter(short.slice(end, end + 56), day);
    if (after) return { iso: day + after.iso, start, end: end + after.length };
    const before = clockBefore(short.slice(Math.max(0, start - BEFORE), start), day);
    return before ? { iso: day + before.iso, start: start - before.length, end } : { iso: day, start, end };
  });
}

/** Figures without marks, as programs store them: "20251028", "20251028140500", seconds or milliseconds since 1970. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2}):?(\d{2})(?::?\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The date that a declaration gives, compact forms included. */
export function declaredDate(value: string, lang?: string, order?: DayOrder): string | undefined {
  const text = value.trim();
  const compact = COMPACT.exec(text);
  if (compact && Number(compact[1]) >= 1900 && Number(compact[1]) <= 2199) {
    const [, year, month, day, hour, minute, zone] = compact;
    const [written] = datesIn(`${year}-${month}-${day}${hour ? `T${hour}:${minute}${zone ?? ''}` : ''}`);
    if (written) return written.iso;
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return `${new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 16)}Z`;
  return datesIn(text, lang, order)[0]?.iso;
}

const DAY_WORDS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => [...pack.weekdays.flat(), ...pack.clock]));
const HAS_NUMBER = /\p{N}/u;
const ORDINAL = /^\p{N}+(?:[.:,]\p{N}+)*$/u;
const TIMING = new Set(['updated', 'published']);

/**
 * Whether the text is nothing but a date or time: numbers, months, weekdays, clock words and the lead-ins of the packs
 * ("Stand", "Updated"). "Dienstag, 28 Oktober", "19:34 Uhr", "vor 3 Stunden" are; "28 Tote" is not.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 80) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return false;
  let telling = /\d[/-]\d{1,2}[/-]\d|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/.test(text);
  const unknown: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (MONTHS.has(word) || DAY_WORDS.has(word)) telling = true;
    else if (ORDINAL.test(word)) telling ||= /[.:]/.test(word);
    else if (!TIME_WORDS.has(word)) unknown.push(i);
    else if (word.length > 3) telling = true;
  }
  if (!telling || unknown.length > 4) return false;
  if (unknown.length > 0) {
    const hits = PHRASES.find(words).filter((hit) => TIMING.has(hit.class));
    if (!unknown.every((i) => hits.some((hit) => hit.from <= i && i < hit.to))) return false;
  }
  // A weekday or month alone is more often a heading or a name than a date; a bare number is a rank.
  return telling && (HAS_NUMBER.test(text) || words.some((word) => TIME_WORDS.has(word) && word.length > 3));
}
