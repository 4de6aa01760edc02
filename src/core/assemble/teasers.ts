// A run of neighbouring teaser blocks → items, one story each. Finds the titles first, then shares out the lines between them.
import type { Block } from '../model/block';
import type { NoiseItem } from '../model/reading';
import { cutPoints } from './teaser-cuts';
import { teaserFrom } from './teaser-fields';
import { beginsLikeHeading, lineOf, type Line } from './teaser-lines';
import { titlesIn } from './teaser-titles';

/**
 * Parses a run of blocks in capture order. `strangers` are blocks of other kinds between them: they may say something
 * ("2 min") but belong to no teaser item. Every other block ends up in exactly one item.
 */
export function teasersOf(blocks: readonly Block[], strangers: ReadonlySet<number>): NoiseItem[] {
  const lines = colonKickers(blocks.map(lineOf));
  const items: NoiseItem[] = [];
  const own = (from: number, to: number): number[] => blocks.slice(from, to).map(({ index }) => index).filter((index) => !strangers.has(index));
  const push = (from: number, to: number, title?: number): void => {
    const kept = own(from, to);
    if (kept.length === 0) return;
    const teaser = title === undefined ? undefined : teaserFrom(lines.slice(from, to), title - from);
    items.push({ blocks: kept, ...(teaser && { teaser }) });
  };

  let at = 0;
  while (at < lines.length) {
    if (headsHere(lines, at)) {
      push(at, at + 1);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && lines[end]!.sort !== 'heading') end++;
    // "More articles" at the end of a list leads on from all of them, not from the last.
    const tail = trailingMore(lines, at, end);
    const run = lines.slice(at, tail);
    const titles = titlesIn(run);
    if (titles.length === 0) push(at, tail);
    else {
      const cuts = cutPoints(run, titles);
      for (const [i, title] of titles.entries()) push(at + cuts[i]!, at + cuts[i + 1]!, at + title);
    }
    for (let i = tail; i < end; i++) push(i, i + 1);
    at = end;
  }
  return items;
}

/**
 * A colon ends a list's heading as well as a kicker. It is a kicker's where the line is glued to what follows, or where several
 * lines of the run end so, each before a line that does not.
 */
function colonKickers(lines: readonly Line[]): Line[] {
  const ends = (line: Line | undefined): boolean => line !== undefined && (line.sort === 'heading' || line.sort === 'phrase') && /[:：]$/u.test(line.text);
  const before = (i: number): boolean => ends(lines[i]) && lines[i + 1]?.sort === 'phrase' && !ends(lines[i + 1]) && lines[i]!.block.kind !== 'heading';
  const many = lines.reduce((n, _, i) => n + (before(i) ? 1 : 0), 0) >= 3;
  return lines.map((line, i) => (before(i) && (many || lines[i + 1]!.block.glued) ? { ...line, sort: 'phrase' as const, hint: 'kicker' as const } : line));
}

/** How many lines ahead are looked at to tell a heading from a title; bounds the work on endless lists. */
const AHEAD = 60;

/** Whether the line at `at` heads a list: by its words, or as the plain first line before lines that all begin with a date or time. */
function headsHere(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.sort === 'heading') return true;
  const first = at === 0 || lines[at - 1]!.sort === 'heading';
  if (!first || at + 1 >= lines.length) return false;
  if (beginsLikeHeading(line)) return lines[at + 1]!.sort !== 'sentence' && lines.length - at > 2;
  if (line.sort !== 'phrase' || line.words > 6) return false;
  if (line.block.kind === 'heading') return headsByMarkup(lines, at);
  return headsBeforeDates(lines, at);
}

/** A heading element of its own rank without a link, before linked stories. */
function headsByMarkup(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.href !== undefined) return false;
  const rest = lines.slice(at + 1, at + 1 + AHEAD);
  const headings = rest.filter(({ block }) => block.kind === 'heading');
  if (headings.length > 0) return headings.every(({ block }) => block.level > line.block.level);
  return rest.filter(({ href }) => href !== undefined).length >= 2;
}

const DATED: ReadonlySet<string> = new Set(['date', 'reading', 'rank']);

function headsBeforeDates(lines: readonly Line[], at: number): boolean {
  const rest = lines.slice(at + 1, at + 1 + AHEAD);
  if (!DATED.has(rest[0]!.sort) || DATED.has(rest.at(-1)!.sort)) return false;
  for (let i = 0; i + 1 < rest.length; i++) {
    if (DATED.has(rest[i]!.sort) && rest[i + 1]!.sort === 'sentence') return false;
  }
  return rest.filter(({ sort }) => DATED.has(sort)).length >= 2;
}

/** Where the lines that lead on from the whole list begin; `end` if there are none. */
function trailingMore(lines: readonly Line[], from: number, end: number): number {
  const last = lines[end - 1]!;
  if (last.sort !== 'more' || end - from < 2) return end;
  const others = lines.slice(from, end - 1).filter(({ sort }) => sort === 'more').length;
  return others === 0 ? end - 1 : end;
}
