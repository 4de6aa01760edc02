// Cuts blocks that glue several things together into one block each, spans and runs included.
// Where to cut is glue.ts' business, and here: a first line that ends with what stands again as a line of its own.
import type { Block, Run } from '../model/block';
import { hull } from '../model/span';
import { gluePoints } from './glue';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;
const SPACE = /\s/;

/** Source offset of the `offset`-th unit of the run's folded, decoded text. Linear in the run's length. */
function sourceOffset(run: Run, offset: number, source: string, syntax: 'text' | 'html'): number {
  if (run.span.end - run.span.start === run.text.length) return run.span.start + offset;
  let at = run.span.start;
  let done = 0;
  while (done < offset && at < run.span.end) {
    ENTITY.lastIndex = at;
    const entity = syntax === 'html' ? ENTITY.exec(source) : null;
    if (entity) {
      at += entity[0].length;
      done += run.text.codePointAt(done)! > 0xffff ? 2 : 1;
    } else if (SPACE.test(source[at]!)) {
      while (at < run.span.end && SPACE.test(source[at]!)) at++;
      if (SPACE.test(run.text[done] ?? '')) done++;
    } else {
      at++;
      done++;
    }
  }
  return at;
}

function splitRuns(runs: readonly Run[], offset: number, source: string, syntax: 'text' | 'html'): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const local = offset - at;
    if (local >= run.text.length) before.push(run);
    else if (local <= 0) after.push(run);
    else {
      const cut = sourceOffset(run, local, source, syntax);
      const head = run.text.slice(0, local);
      const trimmed = head.trimEnd();
      before.push({ ...run, text: trimmed, span: { start: run.span.start, end: cut - (head.length - trimmed.length) } });
      after.push({ ...run, text: run.text.slice(local), span: { start: cut, end: run.span.end } });
    }
    at += run.text.length;
  }
  return [before, after];
}

/** The runs without white space at the block's ends, so that their texts joined are the block's text. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const out = [...runs];
  for (let first = out[0]; first && (first.text === '' || first.text.trimStart() !== first.text); first = out[0]) {
    const text = first.text.trimStart();
    const lost = first.text.length - text.length;
    if (text === '') out.shift();
    else out[0] = { ...first, text, span: { start: Math.min(first.span.start + lost, first.span.end), end: first.span.end } };
  }
  for (let last = out.at(-1); last && (last.text === '' || last.text.trimEnd() !== last.text); last = out.at(-1)) {
    const text = last.text.trimEnd();
    const lost = last.text.length - text.length;
    if (text === '') out.pop();
    else out[out.length - 1] = { ...last, text, span: { start: last.span.start, end: Math.max(last.span.end - lost, last.span.start) } };
  }
  return out;
}

function withRuns(block: Block, untrimmed: readonly Run[], glued: boolean): Block {
  const runs = trimmedRuns(untrimmed);
  const text = runs.map((run) => run.text).join('');
  return { ...block, runs, text, span: hull(runs.map((run) => run.span)) ?? block.span, glued, gap: glued ? 0 : block.gap };
}

/** Splits one block at `points` (ascending offsets into its text). */
function cut(block: Block, points: readonly number[], source: string, syntax: 'text' | 'html'): Block[] {
  const out: Block[] = [];
  let rest = block.runs;
  let done = 0;
  for (const point of points) {
    const [before, after] = splitRuns(rest, point - done, source, syntax);
    if (before.length === 0 || after.length === 0) continue;
    out.push(withRuns(block, before, out.length > 0));
    rest = after;
    done = point;
  }
  out.push(withRuns(block, rest, out.length > 0));
  return out.filter((piece) => piece.text !== '');
}

const SUFFIX_LINES = 12;

/** Where one of the first lines ends with words that stand again as a line of their own. */
function repeatedEnd(text: string, lines: ReadonlySet<string>): number {
  if (text.length > 200) return 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const rest = text.slice(at + 1);
    if (rest.length < 16) return 0;
    if (at >= 4 && lines.has(rest)) return at + 1;
  }
  return 0;
}

/** The same blocks with glued ones split; indices are renumbered. Does not touch code, tables, controls and images. */
export function unglue(blocks: readonly Block[], source: string, syntax: 'text' | 'html'): Block[] {
  const out: Block[] = [];
  const lines = new Set(blocks.map((block) => block.text));
  for (const block of blocks) {
    const whole = block.kind === 'code' || block.kind === 'table-cell' || block.kind === 'control' || block.kind === 'image' || block.place.hidden;
    let pieces = [block];
    if (!whole) {
      const points = gluePoints(block.text, block.index === 0);
      if (points.length > 0) pieces = cut(block, points, source, syntax);
      if (block.index < SUFFIX_LINES) {
        pieces = pieces.flatMap((piece) => {
          const at = repeatedEnd(piece.text, lines);
          return at > 0 ? cut(piece, [at], source, syntax) : [piece];
        });
        pieces = pieces.map((piece, n) => (n > 0 && !piece.glued ? { ...piece, glued: true, gap: 0 } : piece));
      }
    }
    for (const piece of pieces) out.push(piece.index === out.length ? piece : { ...piece, index: out.length });
  }
  return out;
}
