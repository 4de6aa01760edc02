// The clock time beside a day, and its time zone where one is written. A zone that is not written stays open.

/** Offsets of zones whose letters mean one thing. "IST" (India, Ireland, Israel) and "AST" do not. */
const ZONES: ReadonlyMap<string, string> = new Map(Object.entries({
  Z: 'Z', UTC: 'Z', GMT: 'Z', WET: 'Z', WEST: '+01:00', BST: '+01:00', CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00',
  EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00',
  JST: '+09:00', KST: '+09:00', SGT: '+08:00', HKT: '+08:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
}));
/** American short forms that hold in summer and winter: hours behind UTC in winter. */
const AMERICAN: ReadonlyMap<string, number> = new Map([['ET', 5], ['CT', 6], ['MT', 7], ['PT', 8]]);

const ZONE = '(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|\\p{Lu}{1,4}(?!\\p{L})';
/** What follows a day: at most a few joining characters or words, then a clock time. */
const AFTER = /^(?:T|[\s,|·•/@–—-]{0,4}(?:(?:[rг]\.|года|року),?\s)?(?:(?:um|at|à|a las|alle ore|alle|ore|om|o godz\.?|o|godz\.?|às|kl\.?|в|о|στις|בשעה|الساعة)\s)?[\s,|]{0,2})(\d{1,2})(?::(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?|\.(\d{2})(?=\s?(?:Uhr|uur|[ap]\.?\s?m|h\b))|\s?h\s?(\d{2})?(?!\p{L})|(?=\s?[ap]\.?\s?m\b))(?!\d)(?:\s?([ap])\.?\s?m\b\.?)?/iu;
/** "ore 14.05": a point will do where a word says that a time comes. */
const WORDED = /^[\s,|·•–—-]{0,4}(?:um|alle ore|alle|ore|om|o godz\.?|godz\.?)\s(\d{1,2})\.(\d{2})(?!\d)/iu;
/** "(火) 14時05分", "星期四 下午2:05", "오후 2시 5분": a weekday and the half of the day may come first, and hours and minutes have their own signs. */
const EASTERN = /^\s?(?:[（(]?(?:星期|周|週)?[一二三四五六天月火水木金土日월화수목금토일](?:曜日?|요일)?[)）]?)?[\s,|·•–—-]{0,3}(?:(上午|午前|오전|凌晨|早上)|(下午|午後|오후))?\s?(\d{1,2})(?:[:：](\d{2})(?:[:：]\d{2})?|\s?[時时點点시]\s?(?:(\d{1,2})\s?[分분])?)(?!\d)/u;
const ZONE_AFTER = new RegExp(`^(?:\\s?(?:[Uu]hr|uur|h|hrs?))?\\s?\\(?(${ZONE})`, 'u');
const BEFORE = new RegExp(`(?<!\\d)(\\d{1,2})(?::(\\d{2})|\\.(\\d{2})(?=\\s?(?:[Uu]hr|[apAP]\\.?[mM])))(?:\\s?([apAP])\\.?\\s?[mM](?!\\p{L})\\.?)?(?:\\s?[Uu]hr)?(?:\\s?(${ZONE}))?[\\s,|·•/–—-]{1,4}(?:\\p{L}{2,12}\\.?,?\\s)?$`, 'u');

const two = (n: number): string => String(n).padStart(2, '0');

function hours(hour: number, minute: number, half: string | undefined): string | undefined {
  if (half && (hour > 12 || hour === 0)) return undefined;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

function easternHours([, morning, evening, hour, minute, minutes]: RegExpExecArray): string | undefined {
  // Noon and midnight are 0 in some countries, 12 in others; "下午14:05" counts to 24 all the same.
  const half = evening ? 'p' : morning ? 'a' : undefined;
  return hours(half && Number(hour) === 0 ? 12 : Number(hour), Number(minute ?? minutes ?? 0), Number(hour) > 12 ? undefined : half);
}

/** The offset that a written zone stands for on a day ("2025-10-28"); undefined for letters that are none or mean several. */
export function offsetOf(zone: string, day: string): string | undefined {
  const known = ZONES.get(zone);
  if (known) return known;
  const figures = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (figures) {
    const hour = Number(figures[2]);
    // "+5" by itself is no zone; "GMT+5" and "+0530" are.
    return hour <= 14 && (zone.length > 3 || figures[3] !== undefined) ? `${figures[1]}${two(hour)}:${figures[3] ?? '00'}` : undefined;
  }
  const behind = AMERICAN.get(zone);
  return behind === undefined ? undefined : `-${two(behind - (isAmericanSummer(day) ? 1 : 0))}:00`;
}

/** From the second Sunday of March to the first of November, the rule since 2007. */
function isAmericanSummer(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const sunday = (of: number, nth: number): number => 1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + 7 * (nth - 1);
  if (month === 3) return date >= sunday(3, 2);
  if (month === 11) return date < sunday(11, 1);
  return month > 3 && month < 11;
}

export interface Clock {
  /** "T14:05", with an offset where a zone is written. */
  readonly iso: string;
  /** How many characters it takes up. */
  readonly length: number;
}

/** The time that `text` opens with, behind a day. */
export function clockAfter(text: string, day: string): Clock | undefined {
  const plain = AFTER.exec(text);
  const worded = plain && hours(Number(plain[1]), Number(plain[2] ?? plain[3] ?? plain[4] ?? 0), plain[5]) ? null : WORDED.exec(text);
  const found = worded ?? plain;
  if (!found) {
    const eastern = EASTERN.exec(text);
    const time = eastern && easternHours(eastern);
    return time ? { iso: `T${time}`, length: eastern[0].length } : undefined;
  }
  const time = worded ? hours(Number(worded[1]), Number(worded[2]), undefined) : hours(Number(found[1]), Number(found[2] ?? found[3] ?? found[4] ?? 0), found[5]);
  if (!time) return undefined;
  const zone = ZONE_AFTER.exec(text.slice(found[0].length, found[0].length + 24));
  // "10:00-12:30" is a span of time; bare figures are an offset where the time is written as programs do.
  const offset = zone && (/^\p{L}/u.test(zone[1]!) || /^T|:\d{2}:\d{2}/.test(found[0])) ? offsetOf(zone[1]!, day) : undefined;
  return { iso: `T${time}${offset ?? ''}`, length: found[0].length + (zone && offset ? zone[0].length : 0) };
}

/** The time that `text` ends with, before a day. */
export function clockBefore(text: string, day: string): Clock | undefined {
  const found = BEFORE.exec(text);
  const time = found && hours(Number(found[1]), Number(found[2] ?? found[3] ?? 0), found[4]);
  if (!found || !time) return undefined;
  const offset = found[5] && offsetOf(found[5], day);
  return { iso: `T${time}${offset ?? ''}`, length: found[0].length };
}
