// The lines of one teaser item → its fields: title, kicker, date, reading time, author, standfirst, address.
import type { Teaser } from '../model/reading';
import { PHRASES, wordsOf } from '../phrases';
import { isKicker } from './teaser-titles';
import type { Line } from './teaser-lines';

/** "Kicker:Title" without a space after the colon, or "Kicker :Title": how bare text glues the two. */
const GLUED = /^([^:：]{3,80}?)\s?[:：](?=[\p{L}"„“«'‚‘¿¡])/u;
const RANKED = /^\d{1,2}[.)]?\s?(?=[\p{Lu}"„“«])/u;

/** Parses an item whose title is the line at `title`. */
export function teaserFrom(lines: readonly Line[], title: number): Teaser {
  const head = lines[title]!;
  let { text } = head;
  let kicker: string | undefined;
  const inline = afterLeadIn(text);
  if (inline) text = inline;
  // "1Title" as a ranked list is copied: the number is glued to a capital letter.
  if (/^\d{1,2}\p{Lu}\p{Ll}/u.test(text)) text = text.replace(RANKED, '');
  const glued = head.block.kind !== 'heading' || GLUED.test(text) ? GLUED.exec(text) : null;
  if (glued && text.length - glued[0].length >= 3) {
    kicker = glued[1]!.trim();
    text = text.slice(glued[0].length).trim();
  }
  let date: string | undefined;
  let readingTime: string | undefined;
  let author: string | undefined;
  let opinion: string | undefined;
  let standfirst: string | undefined;
  for (const [i, line] of lines.entries()) {
    date ??= line.facts.date;
    readingTime ??= line.facts.reading;
    author ??= line.facts.author;
    // A link for the picture and one for the text say the same twice.
    if (i === title || line.text === head.text) continue;
    if (line.sort === 'badge' && line.badge === 'opinion') opinion ??= line.text;
    if (line.sort === 'phrase' && i < title && kicker === undefined && (isKicker(lines, i) || line.words <= 4)) kicker = line.text.replace(/\s*[:|–-]\s*$/u, '').trim();
    else if (line.hint === 'author' || (line.sort === 'phrase' && line.nameLike && i > title)) author ??= line.text;
    // Two lines of text under a title: the first is the picture's, the last the story's.
    else if (i > title && (line.sort === 'sentence' || (line.sort === 'phrase' && line.words >= 4))) standfirst = line.text;
  }
  kicker ??= opinion;
  const href = head.href ?? lines.find((line) => line.href !== undefined)?.href;
  return {
    title: text.replace(/\s*[:：]$/u, ''),
    ...(kicker && { kicker }), ...(date && { date }), ...(readingTime && { readingTime }), ...(author && { author }),
    ...(standfirst && { standfirst }), ...(href && { href }),
  };
}

/** The words behind "Read also:" where a teaser stands in one line with its lead-in. */
function afterLeadIn(text: string): string | undefined {
  const colon = text.search(/[:：]\s/u);
  if (colon < 3 || colon > 60) return undefined;
  const lead = wordsOf(text.slice(0, colon));
  const rest = text.slice(colon + 1).trim();
  if (rest.length < 12) return undefined;
  const hits = PHRASES.find(lead).filter(({ cover }) => cover >= 0.6);
  // "Interview:" is part of a title, though it leads in elsewhere.
  if (hits.some(({ class: name }) => name === 'teaser-badge' || name === 'opinion')) return undefined;
  return hits.some(({ class: name }) => name === 'teaser-inline' || name === 'teaser-heading') ? rest : undefined;
}
