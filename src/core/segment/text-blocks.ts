// Bare text → Blocks: a line is a block, blank lines are remembered as gaps; rows that a browser copied with tabs between their
// cells become cells again. Splitting glued lines is unglue.ts' work.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import { EMPTY_HEAD } from '../model/head';
import { unglue } from './unglue';

const NOWHERE = { path: '', hints: [], hidden: false } as const;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** A cell is no longer than this: a paragraph with a stray tab in it is no row. */
const CELL_LENGTH = 200;

interface Line { readonly from: number; readonly to: number }

/** The line's cells, with their columns; undefined where it has no tab between two texts. */
function cellsOf(source: string, { from, to }: Line): (Line & { readonly column: number })[] | undefined {
  const line = source.slice(from, to);
  if (!line.includes('\t')) return undefined;
  let at = from;
  const cells = line.split('\t').flatMap((text, column) => {
    const start = at;
    at += text.length + 1;
    return text.trim() === '' ? [] : [{ from: start, to: start + text.length, column }];
  });
  return cells.length > 1 && cells.every((cell) => cell.to - cell.from <= CELL_LENGTH) ? cells : undefined;
}

/** Cuts a text capture into blocks, one a line or a cell, then splits what lines glue together. */
export function segmentText(capture: Capture): Page {
  const { source } = capture;
  const lines: Line[] = [];
  let from = 0;
  for (const match of source.matchAll(LINE_END)) {
    lines.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  lines.push({ from, to: source.length });

  const blocks: Block[] = [];
  let gap = 0, tables = 0, row = -1;
  const take = ({ from: start, to: end }: Line, column = -1): void => {
    const line = source.slice(start, end);
    const text = line.replace(/\s+/g, ' ').trim();
    if (text === '') {
      if (column < 0) gap++;
      return;
    }
    const span = { start: start + (line.length - line.trimStart().length), end: start + line.trimEnd().length };
    const cell = column < 0 ? {} : { cell: { row, column, header: false } };
    blocks.push({
      index: blocks.length, kind: column < 0 ? 'text' : 'table-cell', level: 0, depth: 0, runs: [{ text, span, marks: [] }], text, span,
      place: NOWHERE, gap: blocks.length === 0 ? 0 : gap, glued: false, group: column < 0 ? 0 : tables, ...cell,
    });
    gap = 0;
  };
  const rows = lines.map((line) => cellsOf(source, line));
  lines.forEach((line, i) => {
    const cells = rows[i];
    // One tab alone may be a slip; several, or another such line beside it, are a table.
    if (!cells || (cells.length === 2 && !rows[i - 1] && !rows[i + 1])) {
      row = -1;
      take(line);
      return;
    }
    if (row < 0) tables++;
    row++;
    for (const cell of cells) take(cell, cell.column);
  });
  return { blocks: unglue(blocks, source, 'text'), head: EMPTY_HEAD };
}
