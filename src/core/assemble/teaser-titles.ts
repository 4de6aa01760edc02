// Which lines of a teaser run are titles: by heading elements, by links, by the dates around them, else by their length.
import type { Line } from './teaser-lines';

const isCandidate = ({ sort }: Line): boolean => sort === 'phrase' || sort === 'sentence';
const isDated = ({ sort }: Line): boolean => sort === 'date' || sort === 'reading' || sort === 'rank';

/** A kicker: few words right before a longer line, or glued to it by a colon, or above another kicker. */
export function isKicker(lines: readonly Line[], at: number, above = 0): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (line.sort !== 'phrase' || line.block.kind === 'heading') return false;
  if (line.hint === 'kicker') return true;
  if (!next || next.sort !== 'phrase' || next.hint === 'kicker') return false;
  if (next.block.glued && /[:：]$/u.test(line.text)) return true;
  if (line.words <= 3 && next.block.kind === 'heading') return true;
  if (line.words > 5 || next.words < line.words) return false;
  if (above < 2 && line.words <= 3 && next.words <= 3 && isKicker(lines, at + 1, above + 1)) return true;
  if (next.words === line.words) return false;
  return (line.words <= 3 && next.words >= 4) || lines[at + 2]?.sort === 'sentence';
}

/** Indices of the titles in `lines`, ascending. A run without any has no story that can be named. */
export function titlesIn(lines: readonly Line[]): number[] {
  const headings = lines.filter((line) => line.block.kind === 'heading' && isCandidate(line));
  if (headings.length > 0) return byHeadings(lines, headings);
  const candidates = lines.filter(isCandidate);
  if (candidates.length === 0) return [];
  if (candidates.length === 1 && namesNoStory(candidates[0]!)) return [];
  const linked = candidates.filter(({ href }) => href !== undefined);
  if (linked.length >= 0.5 * candidates.length && new Set(linked.map(({ href }) => href)).size >= 1) return byLinks(lines);
  const clusters = lines.filter((line, i) => isDated(line) && !(i > 0 && isDated(lines[i - 1]!))).length;
  if (clusters >= 2 || (clusters === 1 && candidates.length <= 4)) return byDates(lines);
  return byShape(lines);
}

/** What a headline never exceeds, in words. */
const LONGEST_TITLE = 32;

/** A line that stands alone and is only a name, far too long for a headline, or, in markup, running text without a link. */
const namesNoStory = (line: Line): boolean => line.href === undefined
  && ((line.nameLike && line.words <= 3) || line.words > LONGEST_TITLE || (line.block.place.path !== '' && line.sort === 'sentence'));

function byHeadings(lines: readonly Line[], headings: readonly Line[]): number[] {
  const known = new Set(headings.map(({ href }) => href));
  const out: number[] = [];
  for (const [i, line] of lines.entries()) {
    const own = line.sort === 'phrase' && line.words >= 4 && line.href !== undefined && !known.has(line.href) && line.hint !== 'kicker' && line.hint !== 'author';
    if ((line.block.kind === 'heading' && isCandidate(line)) || own) {
      known.add(line.href);
      out.push(i);
    }
  }
  return out;
}

/** One title for each address: its first line of three words or more, else its longest. */
function byLinks(lines: readonly Line[]): number[] {
  const best = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    if (!isCandidate(line) || line.href === undefined || line.hint === 'author' || (line.hint === 'kicker' && line.words <= 4)) continue;
    const held = best.get(line.href);
    if (held === undefined || better(line, lines[held]!)) best.set(line.href, i);
  }
  const out = [...best.values()].sort((a, b) => a - b);
  const long = out.filter((i) => lines[i]!.words >= 4).length;
  // Where most titles have four words and more, a link of one or two is a section's or an author's name.
  const isTitle = new Set(out);
  const nearLonger = (at: number): boolean => [-2, -1, 1, 2].some((step) => isTitle.has(at + step) && lines[at + step]!.words >= 4);
  return long >= 0.5 * out.length ? out.filter((i) => lines[i]!.words >= 3 || !nearLonger(i)) : out;
}

function better(line: Line, held: Line): boolean {
  if ((line.hint === 'title') !== (held.hint === 'title')) return line.hint === 'title';
  if (held.sort === 'sentence' && line.sort === 'phrase') return line.words >= 3;
  return held.words < 3 && line.words > held.words;
}

/** Items that each have a date, time, reading time or rank: before their title, or after it. */
function byDates(lines: readonly Line[]): number[] {
  const firstDate = lines.findIndex(isDated);
  const firstTitle = lines.findIndex((line, i) => isCandidate(line) && !isKicker(lines, i));
  const leads = firstTitle === -1 || firstDate < firstTitle;
  const out: number[] = [];
  let from = leads ? firstDate : 0;
  while (from < lines.length) {
    while (from < lines.length && isDated(lines[from]!)) from++;
    let to = from;
    while (to < lines.length && !isDated(lines[to]!)) to++;
    const title = titleBetween(lines, from, to, leads);
    const many = lines.slice(from, to).filter(isCandidate).length > (leads ? 6 : 4);
    // A plain list goes on behind, or stands before, the dated one: there every line speaks for itself.
    if (many) out.push(...byShape(lines.slice(from, to)).map((i) => from + i));
    else if (title !== undefined) {
      out.push(title);
      out.push(...dateless(lines, title, to));
    }
    from = to;
  }
  return out;
}

function titleBetween(lines: readonly Line[], from: number, to: number, leads: boolean): number | undefined {
  let sentence: number | undefined;
  let short: number | undefined;
  // Behind the last date of a list whose dates follow their titles nothing new begins without a phrase.
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (line.sort === 'sentence') sentence ??= i;
    if (line.sort !== 'phrase') continue;
    if (isKicker(lines, i) && i + 1 < to) {
      short ??= i;
      continue;
    }
    if (line.nameLike && sentence !== undefined && i + 1 === to) continue;
    return i;
  }
  return short ?? (leads || from === 0 ? sentence : undefined);
}

/** Titles without a date of their own: phrases after a blank line, in runs whose items are set apart by blank lines. */
function dateless(lines: readonly Line[], title: number, to: number): number[] {
  const out: number[] = [];
  for (let i = title + 1; i < to; i++) {
    const line = lines[i]!;
    if (line.sort === 'phrase' && line.block.gap > 0 && line.words >= 4 && lines[title]!.block.gap === 0 && !line.nameLike) out.push(i);
  }
  return out;
}

/** No markup, no dates: phrases are titles; short ones may be kickers, sentences standfirsts, names authors. */
function byShape(lines: readonly Line[]): number[] {
  const phrases = lines.filter(({ sort }) => sort === 'phrase');
  const kickers = lines.filter((_, i) => isKicker(lines, i)).length;
  const glued = lines.some((_, i) => isKicker(lines, i) && lines[i + 1]?.block.glued === true);
  const often = glued || kickers >= 0.25 * phrases.length;
  // In a long run of many lists kickers may be rare on the whole and regular in one of them.
  const kickerHere = (at: number): boolean => isKicker(lines, at) && (often || [-3, -2, -1, 1, 2, 3].some((step) => lines[at + step] !== undefined && isKicker(lines, at + step)));
  const names = phrases.filter(({ nameLike }) => nameLike).length;
  const takeNames = names >= 0.25 * phrases.length && names <= 0.6 * phrases.length;
  const out: number[] = [];
  let titleWords = 0;
  for (const [i, line] of lines.entries()) {
    if (line.sort === 'sentence') {
      const last = out.at(-1);
      // Where titles are whole sentences, the next sentence is the next title.
      const follows = last !== undefined && lines[last]!.sort === 'phrase' && line.words >= Math.max(8, 0.8 * titleWords);
      if (!follows) {
        out.push(i);
        titleWords = line.words;
      }
      continue;
    }
    if (line.sort !== 'phrase') continue;
    if (kickerHere(i)) continue;
    const after = lines[i - 1];
    if (line.nameLike && out.length > 0 && (after?.sort === 'sentence' || (takeNames && out.at(-1) === i - 1))) continue;
    out.push(i);
    titleWords = line.words;
  }
  return out;
}
