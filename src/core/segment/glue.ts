// Finds where one line glues two things together: durations before paragraphs, kickers before titles,
// badges of the teaser above, datelines, agency sign-offs, a crawler's metadata. Only says where; unglue.ts cuts.
import { PACKS } from '../phrases';
import { agencyNamed } from '../phrases/agencies';

/** Opening of a new thing: a capital letter, perhaps behind an opening quotation mark. */
const OPENER = String.raw`(?=["„“«»‚‘'(]?\p{Lu})`;
const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}`;
const MINUTES = String.raw`min\b\.?|mins\b\.?|Min\b\.?|Minuten|minutes|minuti|minutos|minuty?|minuten`;

/** A crawler's field at the head of a capture: " date 2026-02-03 ". */
const CRAWL_FIELD = /^(?:date|time|timestamp|crawled|fetched|published|retrieved)[ :=]{1,3}\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?= |$)/i;

/** "03.02.2026 | 2:05 min" or "02:13" with no space before what follows, or with a date and a bar before it. */
const DURATION_GLUED = new RegExp(String.raw`^(?:(?:${DATE})\s?[|·•–-]\s?)?\d{1,3}:\d{2}(?::\d{2})?(?:\s?(?:min\.?|mins\.?|Min\.?|Minuten|minutes|Std\.?|h))?${OPENER}`, 'u');
const DURATION_BARRED = new RegExp(String.raw`^(?:${DATE})\s?[|·•]\s?\d{1,3}:\d{2}\s?(?:${MINUTES})(?=\s)`, 'u');

/** "Streit um die Brücke:Rat und Land …": a colon with a capital right behind it, in a short line. */
const KICKER_COLON = /^[^:.]{4,90}?[?!]?\s?:(?=["„“«»‚‘']?\p{Lu}\p{L})/u;

const PLACE_NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ /]\p{Lu}?[\p{L}.'’-]{1,24}){0,3}`;
/** "OSLO (dpa-AFX) - ", "Berlin/Wien (dpa) – ", "WASHINGTON, Oct 28 (Reuters) - ", "(AP) — ". */
const DATELINE_AGENCY = new RegExp(String.raw`^(?:${PLACE_NAME}(?:, [\p{L}. ]{3,20}\d{0,2})?,? ?)?\((?<agency>[\p{L}\d][\p{L}\d/ .-]{1,24})\)\s?[-–—:]{1,2}(?=\s\S)`, 'u');
/** "LONDON – ", "TEGUCIGALPA, HONDURAS.- ": places in capitals before a dash. */
const DATELINE_CAPITALS = /^\p{Lu}{3,}(?:[ ,/.-]{1,2}\p{Lu}{2,}){0,3}(?:, [\p{L}]{3,9}\.? \d{1,2})?\s?(?:\.-|[–—]|--|\s-)(?=\s["„“«]?\p{Lu})/u;

/** "./ab/CD/ef": desk signs behind the last sentence. */
const DESK_SIGNS = /(?<=[.!?"”“»)])\s?(?:\/[\p{L}]{2,4}){2,5}$/u;
const CLOSING_BRACKET = /(?<=[.!?"”“»:]\s?)\((?<agency>[\p{L}\d][\p{L}\d/ ,.-]{1,28})\)$/u;

const LEAST_BADGE = 5;
const BADGES: readonly string[] = [...new Set(PACKS.flatMap((pack) => (pack.phrases['teaser-badge'] ?? []).map((phrase) => phrase.replace(/^[=^$]/, ''))))]
  // Short single words begin many a compound or name: only longer ones and pairs of words are cut off.
  .filter((badge) => !/[#*]/.test(badge) && (badge.includes(' ') || badge.length >= LEAST_BADGE))
  .sort((a, b) => b.length - a.length);
const OPENS = /^["„“«»‚‘'(]?[\p{Lu}\d]/u;
const SENTENCE_END = /[.!?…]["”“»)]?$/;

function isAgency(words: string): boolean {
  return words.split(/[/,]| und | and /).some((word) => agencyNamed(word) !== undefined);
}

function badgeEnd(text: string): number {
  const low = text.slice(0, 40).toLowerCase();
  for (const badge of BADGES) {
    if (low.startsWith(badge) && OPENS.test(text.slice(badge.length, badge.length + 3)) && !/\p{Lu}{2}/u.test(text.slice(badge.length - 1, badge.length + 1))) return badge.length;
  }
  return 0;
}

/** First cut in `text`, as an offset with 0 < offset < text.length; 0 for none. `first`: the text opens the capture. */
function leadingCut(text: string, first: boolean): number {
  if (first) {
    const crawl = CRAWL_FIELD.exec(text);
    if (crawl) return crawl[0].length;
  }
  const duration = DURATION_GLUED.exec(text) ?? DURATION_BARRED.exec(text);
  if (duration) return duration[0].length;
  const badge = badgeEnd(text);
  if (badge > 0) return badge;
  const agency = DATELINE_AGENCY.exec(text);
  if (agency && (isAgency(agency.groups!['agency']!) || /^\p{Lu}{3,}/u.test(text))) return agency[0].length;
  const capitals = DATELINE_CAPITALS.exec(text);
  if (capitals && text.length - capitals[0].length > 80) return capitals[0].length;
  if (text.length <= 220 && !/^[a-z]+:\/\//i.test(text)) {
    const kicker = KICKER_COLON.exec(text);
    if (kicker && kicker[0].includes(' ') && text.slice(kicker[0].length).split(' ').length >= 3 && !SENTENCE_END.test(kicker[0].slice(0, -1).replace(/[?!]$/, ''))) return kicker[0].length;
  }
  return 0;
}

/** Offset where a sign-off starts at the end of a sentence ("(dpa)", "/ab/CD/ef"); 0 for none. */
function trailingCut(text: string): number {
  if (text.length < 60) return 0;
  const tail = text.slice(-60);
  const offset = text.length - tail.length;
  const signs = DESK_SIGNS.exec(tail);
  if (signs) return offset + signs.index;
  const bracket = CLOSING_BRACKET.exec(tail);
  if (bracket && isAgency(bracket.groups!['agency']!)) return offset + bracket.index;
  return 0;
}

/** Offsets in `text` (UTF-16 units, ascending) where a new block starts inside the line. `first`: the line opens the capture. */
export function gluePoints(text: string, first: boolean): number[] {
  const points: number[] = [];
  let from = 0;
  while (points.length < 4) {
    const rest = text.slice(from);
    const cut = leadingCut(rest, first && from === 0);
    if (cut === 0) break;
    const space = rest.length - cut - rest.slice(cut).trimStart().length;
    from += cut + space;
    if (from >= text.length) break;
    points.push(from);
  }
  const trailing = trailingCut(text);
  if (trailing > from) points.push(trailing);
  return points;
}
