// One block of a teaser list → what sort of line it is, by itself. Which lines make one item is decided in teasers.ts.
import type { Block } from '../model/block';
import { PHRASES, wordsOf, type Hit } from '../phrases';
import { authorsIn, looksLikeName } from './bylines';
import { isDateLine } from './dates';

/**
 * heading: heads a list of stories · rank: "1." · date, reading, byline: what they say · badge: "Video", "Plus" ·
 * more: "read on" · credit: a picture's words or who took it · sentence: running text · phrase: anything else, so maybe a title.
 */
export type LineSort = 'heading' | 'rank' | 'date' | 'reading' | 'byline' | 'badge' | 'more' | 'credit' | 'sentence' | 'phrase';

export interface Line {
  readonly block: Block;
  readonly sort: LineSort;
  readonly text: string;
  readonly words: number;
  /** Where the words link to, if most of them do. */
  readonly href: string | undefined;
  /** All of it could be a person's name. */
  readonly nameLike: boolean;
  /** A sort the markup's own names give ("headline", "kicker", "author", "date"). */
  readonly hint: 'title' | 'kicker' | 'author' | 'standfirst' | undefined;
  /** Class of the phrase that made it a badge. */
  readonly badge?: string;
  /** What a line of joined facts says ("28.10.2025 | 3 min | Von Anna Blum"). */
  readonly facts: Facts;
}

export interface Facts { readonly date?: string; readonly reading?: string; readonly author?: string }

const BADGES: ReadonlySet<string> = new Set(['teaser-badge', 'plus', 'opinion', 'media', 'liveblog', 'sponsored', 'ad', 'duration']);
const MORE: ReadonlySet<string> = new Set(['teaser-more']);
const READING = /^(?:ca\.?\s|lesezeit:?\s|reading time:?\s)?\d{1,3}\s?(?:[-–]\s?)?(?:min(?:s|\.|uten?|utes?|uti|utos?|uut|uten|ut)?)(?![\p{L}\d])/iu;
const AGO = /\b(?:ago|vor|hace|fa|temu|geleden|il y a|há)\b/iu;
const CLOCKED = /^\d{1,3}:\d{2}(?::\d{2})?(?:\s?min\.?)?$/u;

/** A full stop, or two sentences in one line; a closing bracket ("(Archive picture)") does not hide it. */
export function isSentence(text: string, words: number): boolean {
  const body = text.replace(/\s*(?:\([^()]{1,40}\)|(?<=[.!?]\s)\d{1,4})$/u, '');
  if (words >= 30) return true;
  // Cut-off text ends in dots, but so do teasing titles: length tells.
  if (words >= 14 && /(?:…|\.\.\.)["'”“»’)]*$/u.test(body)) return true;
  if (words >= 6 && /[.…。]["'”“»’)]*$/u.test(body) && !/\.\.\.["'”“»’)]*$/u.test(body)) return true;
  return words >= 12 && /\p{Ll}[.!?]["'”“»’)]*\s["'„“«‘(]*\p{Lu}/u.test(body);
}

/** A link that leads to no other page: a script's, or a place in this one. */
const NOWHERE = /^\s*(?:#|$|[\w+.-]*script:|data:|about:|mailto:|tel:)/iu;

/** The address that at least six tenths of the block's characters link to. */
export function hrefOf(block: Block): string | undefined {
  const linked = new Map<string, number>();
  for (const run of block.runs) {
    for (const mark of run.marks) if (mark.type === 'link' && !NOWHERE.test(mark.href)) linked.set(mark.href, (linked.get(mark.href) ?? 0) + run.text.length);
  }
  for (const [href, length] of linked) if (length >= 0.6 * block.text.length) return href;
  return undefined;
}

const HINTS: readonly { readonly hint: NonNullable<Line['hint']>; readonly token: RegExp }[] = [
  { hint: 'kicker', token: /kicker|overline|eyebrow|topline|dachzeile|roofline|spitzmarke|category|rubri/ },
  { hint: 'author', token: /author|byline|autor/ },
  { hint: 'standfirst', token: /standfirst|excerpt|summary|subline|lead(?!er|ing)|intro|description|teaser-?text/ },
  { hint: 'title', token: /headline|title/ },
];

function hintOf(block: Block): Line['hint'] {
  // Tokens stand nearest first: the first few are the block's own, the rest its ancestors'.
  for (const token of block.place.hints.slice(0, 4)) {
    const found = HINTS.find((entry) => entry.token.test(token));
    if (found) return found.hint;
  }
  return undefined;
}

const isReading = (text: string, hits: readonly Hit[]): boolean =>
  text.length <= 40 && !AGO.test(text)
  && (READING.test(text) && wordsOf(text).length <= 5 || CLOCKED.test(text) && /min/iu.test(text) || hits.some((hit) => hit.class === 'reading-time' && hit.cover >= 0.6));

function bylineOf(text: string, hits: readonly Hit[]): string | undefined {
  if (text.length > 120 || !hits.some((hit) => hit.class === 'byline' && hit.from === 0)) return undefined;
  const names = authorsIn(text);
  const size = names.join('').length;
  // "Von Eulen lernen" begins like a byline: only a line that is names to its end is one.
  return names.length > 0 && size >= 0.55 * text.length && names.every((name) => /\s/.test(name)) ? names.join(', ') : undefined;
}

/** Facts of a line whose pieces, parted by bars, dots or commas, are all date, reading time or byline; undefined if one is not. */
function factsOf(text: string, whole: readonly Hit[]): { facts: Facts; first: 'date' | 'reading' | 'byline' } | undefined {
  if (text.length > 140) return undefined;
  const facts: { date?: string; reading?: string; author?: string } = {};
  let first: 'date' | 'reading' | 'byline' | undefined;
  const pieces = text.split(/\s*[|·•]\s*|\s+[–—-]\s+/u);
  for (const piece of pieces) {
    const part = piece.trim();
    if (part === '') continue;
    const hits = pieces.length === 1 ? whole : PHRASES.find(wordsOf(part));
    let sort: 'date' | 'reading' | 'byline';
    const author = bylineOf(part, hits);
    if (isReading(part, hits)) {
      facts.reading ??= part;
      sort = 'reading';
    } else if (isDateLine(part)) {
      facts.date ??= part;
      sort = 'date';
    } else if (author) {
      facts.author ??= author;
      sort = 'byline';
    } else return undefined;
    first ??= sort;
  }
  return first && { facts, first };
}

/** Reads one line of a teaser list. */
export function lineOf(block: Block): Line {
  const { text } = block;
  const words = wordsOf(text);
  const hits = PHRASES.find(words);
  const line = {
    block, text, words: words.length, href: hrefOf(block), nameLike: words.length <= 6 && looksLikeName(text), hint: hintOf(block), facts: {} as Facts,
  };
  // A picture's alternative text is written like a title, but it is the picture's.
  if (block.kind === 'image') return { ...line, nameLike: false, sort: 'credit' };
  const whole = (classes: ReadonlySet<string>, cover: number): Hit | undefined => hits.find((hit) => classes.has(hit.class) && hit.cover >= cover);
  if (/^\d{1,3}[.)]?$/u.test(text)) return { ...line, sort: 'rank' };
  const joined = factsOf(text, hits);
  if (joined) return { ...line, sort: joined.first, facts: joined.facts };
  if (headsList(text, words.length, hits)) return { ...line, sort: 'heading' };
  if (whole(MORE, 0.6)) return { ...line, sort: 'more' };
  const badge = whole(BADGES, 0.99);
  if (badge && text.length <= 32 || /^[^\p{L}\p{N}]+$/u.test(text)) return { ...line, sort: 'badge', ...(badge && { badge: badge.class }) };
  if (isCredit(text, hits)) return { ...line, sort: 'credit' };
  return { ...line, sort: isSentence(text, words.length) ? 'sentence' : 'phrase' };
}

/** "Foto: …", "© …", "(dpa)". The bare word at the beginning is no credit: titles begin with "Video", too. */
function isCredit(text: string, hits: readonly Hit[]): boolean {
  if (text.length > 80) return false;
  if (/^(?:©|\(c\)\s)/iu.test(text)) return true;
  return hits.some((hit) => hit.class === 'credit' && (hit.cover >= 0.6 || (hit.from === 0 && /^[^:：©]{2,30}[:：©]/u.test(text))));
}

/** A list heading: a phrase of the packs that fills most of a short line, or a few words before a colon. */
function headsList(text: string, words: number, hits: readonly Hit[]): boolean {
  if (text.length > 70) return false;
  // "Interview" leads in and is a badge: a lone badge heads nothing.
  const isBadge = !/[:：]$/u.test(text) && hits.some((hit) => BADGES.has(hit.class) && hit.cover >= 0.99);
  if (hits.some((hit) => (hit.class === 'teaser-heading' || (hit.class === 'teaser-inline' && !isBadge)) && hit.cover >= 0.5)) return true;
  return words <= 4 && /[:：]$/u.test(text);
}

/** Whether the line begins like a list heading ("More on …"); a title could, too, so the caller looks at what follows. */
export function beginsLikeHeading(line: Line): boolean {
  if (line.sort !== 'phrase' || line.words < 2 || line.words > 9 || /[?!]|[:：](?!$)/u.test(line.text)) return false;
  const words = wordsOf(line.text);
  // The packs' whole headings count as beginnings, too, if they have two words ("More on" + a name): one word is too little.
  return [words, words.slice(0, 2), words.slice(0, 3)]
    .some((some) => PHRASES.find(some).some((hit) => hit.class === 'teaser-heading' && hit.from === 0 && hit.to >= 2));
}
