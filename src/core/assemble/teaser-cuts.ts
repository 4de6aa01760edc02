// Between two titles of a teaser run: which lines end the first item, which begin the next. The run's own first and last item teach it.
import { isKicker } from './teaser-titles';
import type { Line } from './teaser-lines';

type Part = 'rank' | 'kicker' | 'badge' | 'date' | 'reading' | 'byline' | 'name' | 'sentence' | 'more' | 'credit' | 'heading' | 'phrase';

/** How odd it is for a line to end an item, and to begin one. Weights by hand; only their order matters. */
const COST: Readonly<Record<Part, { readonly ends: number; readonly begins: number }>> = {
  rank: { ends: 6, begins: 0 },
  kicker: { ends: 4, begins: 0 },
  badge: { ends: 1, begins: 1 },
  date: { ends: 1, begins: 0.8 },
  reading: { ends: 1, begins: 0.8 },
  byline: { ends: 1, begins: 1 },
  name: { ends: 0, begins: 2 },
  sentence: { ends: 0, begins: 3 },
  phrase: { ends: 0, begins: 2.5 },
  more: { ends: 0, begins: 6 },
  credit: { ends: 1, begins: 1 },
  heading: { ends: 0, begins: 0 },
};
/** What the run's own habit weighs, what a blank line or a change of link weighs. */
const HABIT = 3;
const BREAK = 2;

function partOf(lines: readonly Line[], at: number): Part {
  const line = lines[at]!;
  if (line.sort !== 'phrase') return line.sort;
  if (isKicker(lines, at)) return 'kicker';
  return line.nameLike || line.hint === 'author' ? 'name' : 'phrase';
}

/**
 * Item borders as indices into `lines`: item i is `[cuts[i], cuts[i + 1])` and holds `titles[i]`. The first border is 0, the last
 * the run's length.
 */
export function cutPoints(lines: readonly Line[], titles: readonly number[]): number[] {
  const parts = lines.map((_, i) => partOf(lines, i));
  const isTitle = new Set(titles);
  const first = titles[0]!;
  const last = titles.at(-1)!;
  const before = new Set(parts.slice(0, first));
  const after = new Set(parts.slice(last + 1));
  const habit = (part: Part): number => (before.has(part) === after.has(part) ? 0 : before.has(part) ? -1 : 1);
  const cuts = [0];
  for (let t = 0; t + 1 < titles.length; t++) cuts.push(cutBetween(titles[t]!, titles[t + 1]!));
  cuts.push(lines.length);
  return cuts;

  function cutBetween(from: number, to: number): number {
    // Try every border, moving one line after another from the next item to this one.
    let cost = 0;
    for (let i = from + 1; i < to; i++) cost += COST[parts[i]!].begins + (habit(parts[i]!) > 0 ? HABIT : 0);
    let best = from + 1;
    let bestCost = cost - breakAt(from + 1, from, to);
    for (let cut = from + 2; cut <= to; cut++) {
      const part = parts[cut - 1]!;
      cost += COST[part].ends - COST[part].begins + (habit(part) < 0 ? HABIT : 0) - (habit(part) > 0 ? HABIT : 0);
      if (authorOfNext(cut - 1, to)) cost += HABIT;
      const total = cost - breakAt(cut, from, to);
      if (total < bestCost) {
        best = cut;
        bestCost = total;
      }
    }
    return best;
  }

  /** "By Ann Blum" before a title whose own lines name Ann Blum again belongs to that title. */
  function authorOfNext(at: number, title: number): boolean {
    const { author } = lines[at]!.facts;
    if (author === undefined) return false;
    for (let i = title + 1; i < lines.length && i < title + 8; i++) {
      if (isTitle.has(i)) return false;
      if (lines[i]!.text === author) return true;
    }
    return false;
  }

  /** Evidence in the layout that an item begins at `cut`. */
  function breakAt(cut: number, from: number, to: number): number {
    const line = lines[cut]!;
    let weight = 0;
    if (line.block.gap > 0) weight += BREAK;
    const [earlier, later] = [lines[from]!.href, lines[to]!.href];
    if (earlier !== undefined && later !== undefined && earlier !== later) {
      if (line.href === later && lines[cut - 1]!.href !== later) weight += BREAK;
      if (lines[cut - 1]!.href === earlier && line.href !== earlier) weight += BREAK;
    }
    const { group } = line.block;
    if (group !== 0 && group !== lines[cut - 1]!.block.group && (group === lines[to]!.block.group) !== (lines[cut - 1]!.block.group === lines[to]!.block.group)) weight += BREAK;
    return weight;
  }
}
