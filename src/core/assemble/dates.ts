// Dates and times as pages write them → ISO 8601. Knows the packs' month names; no clock, so "yesterday" stays as written.
import { PACKS, PHRASES, wordsOf } from '../phrases';
import { TIME_WORDS } from '../phrases/time-words';

/** A date found in a text. */
export interface WrittenDate {
  /** "2025-10-28", "2025-10-28T14:05" (the page's own clock) or with an offset where one is written. */
  readonly iso: string;
  /** Where it stands in the text, UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
}

interface Day { year: number; month: number; day: number; start: number; end: number }

const MONTHS: ReadonlyMap<string, number> = new Map(
  PACKS.flatMap((pack) => pack.months.flatMap((names, index) => names.map((name) => [name.normalize('NFC'), index + 1] as const))),
);
const DAY_WORDS: ReadonlySet<string> = new Set(PACKS.flatMap((pack) => [...pack.weekdays.flat(), ...pack.clock]));

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[./]|年\s?)(\d{1,2})(?:[./]|月\s?)(\d{1,2})(?!\d)/g;
const POINTS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\.?\d)/g;
const SLASHES = /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g;
/** "28. Oktober 2025", "28 de octubre de 2025", "28th October 2025", "28-Oct-2025". */
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:\.\s?|(?:st|nd|rd|th|er|º)?[\s-]{1,2})(?:(?:de|of)\s)?(\p{L}[\p{L}\p{M}]{2,12})\.?,?[\s-]{1,2}(?:(?:de|del)\s)?(\d{4})(?!\d)/gu;
/** "October 28, 2025", "Oct. 28th 2025". */
const MONTH_DAY = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;
/** As programs print it: "Mon Oct 11 14:57:21 CEST 2021". */
const PRINTED = /(?<!\p{L})(\p{L}{3})\s(\d{1,2})\s(\d{2}):(\d{2}):\d{2}\s(?:\p{L}{2,5}\s)?(\d{4})(?!\d)/u;
/** What follows a date: at most a few joining characters or words, then a clock time. */
const CLOCK = /^(?:T|[\s,|·•–—-]{0,4}(?:(?:um|at|à|a las|alle|om|o|godz\.?|às)\s)?[\s,]{0,2})(\d{1,2})(?:(:)(\d{2})(?::\d{2}(?:\.\d{1,9})?)?|(\.)(\d{2})(?=\s?(?:Uhr|[ap]\.?m|h\b|uur))|\s?(h)\s?(\d{2})?)(?!\d)\s?([ap])?(?:\.?\s?m\b\.?)?/iu;
const OFFSET = /^\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}(?!\d))/;
const CLOCK_BEFORE = /(?<!\d)(\d{1,2})(?::(\d{2})|\.(\d{2})(?=\s?(?:Uhr|[ap]\.?m)))\s?([ap])?(?:\.?m\b\.?)?(?:\s?Uhr)?[\s,|·•–—-]{1,4}(?:\p{L}{2,12},?\s)?$/iu;

const two = (n: number): string => String(n).padStart(2, '0');

function checked(year: number, month: number, day: number, start: number, end: number): Day | undefined {
  if (year < 100) year += year < 70 ? 2000 : 1900;
  const fits = year >= 1500 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return fits ? { year, month, day, start, end } : undefined;
}

function daysIn(text: string, lang: string | undefined): Day[] {
  const found: (Day | undefined)[] = [];
  const spot = (m: RegExpMatchArray): [number, number] => [m.index!, m.index! + m[0].length];
  for (const m of text.matchAll(ISO)) found.push(checked(+m[1]!, +m[2]!, +m[3]!, ...spot(m)));
  for (const m of text.matchAll(YEAR_FIRST)) found.push(checked(+m[1]!, +m[2]!, +m[3]!, ...spot(m)));
  for (const m of text.matchAll(POINTS)) found.push(checked(+m[3]!, +m[2]!, +m[1]!, ...spot(m)));
  for (const m of text.matchAll(SLASHES)) {
    const [first, second] = [+m[1]!, +m[3]!];
    // 03/04/2025 is April in London and March in New York: an English page leaves it open.
    const dayFirst = first > 12 ? true : second > 12 ? false : lang !== undefined && !lang.startsWith('en') ? true : undefined;
    if (dayFirst !== undefined) found.push(checked(+m[4]!, dayFirst ? second : first, dayFirst ? first : second, ...spot(m)));
  }
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

function hours(hour: number, minute: number, half: string | undefined): string | undefined {
  if (half && hour > 12) return undefined;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

/**
 * Every date in `text` that can be understood, in order. `lang` (BCP 47) settles the order of day and month in
 * "03/04/2025": day first, save in English, where such a date is left out. Texts beyond 2,000 characters are cut there.
 */
export function datesIn(text: string, lang?: string): WrittenDate[] {
  const short = text.length > 2000 ? text.slice(0, 2000) : text;
  const printed = PRINTED.exec(short);
  const month = printed && MONTHS.get(printed[1]!.toLowerCase());
  if (printed && month && checked(+printed[5]!, month, +printed[2]!, 0, 0)) {
    return [{ iso: `${printed[5]!}-${two(month)}-${two(+printed[2]!)}T${printed[3]!}:${printed[4]!}`, start: printed.index, end: printed.index + printed[0].length }];
  }
  return daysIn(short, lang).map((day) => {
    let iso = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
    let { start, end } = day;
    const after = CLOCK.exec(short.slice(end, end + 48));
    const time = after && hours(+after[1]!, +(after[3] ?? after[5] ?? after[7] ?? 0), after[8]);
    if (after && time) {
      iso += `T${time}`;
      end += after[0].length;
      const offset = OFFSET.exec(short.slice(end, end + 12));
      if (offset) {
        iso += /^[+-]/.test(offset[1]!) ? `${offset[1]!.slice(0, 3)}:${offset[1]!.slice(-2)}` : 'Z';
        end += offset[0].length;
      }
    } else {
      const before = CLOCK_BEFORE.exec(short.slice(Math.max(0, start - 32), start));
      const earlier = before && hours(+before[1]!, +(before[2] ?? before[3] ?? 0), before[4]);
      if (before && earlier) {
        iso += `T${earlier}`;
        start -= before[0].length;
      }
    }
    return { iso, start, end };
  });
}

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
  let telling = /\d[/-]\d{1,2}[/-]\d/.test(text);
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
