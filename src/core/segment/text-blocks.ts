// Bare text → Blocks: a line is a block, blank lines are remembered as gaps. Splitting glued lines is unglue.ts' work.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import { EMPTY_HEAD } from '../model/head';
import { unglue } from './unglue';

const NOWHERE = { path: '', hints: [], hidden: false } as const;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Cuts a text capture into blocks, one a line, then splits what lines glue together. */
export function segmentText(capture: Capture): Page {
  const { source } = capture;
  const blocks: Block[] = [];
  let gap = 0;
  const take = (from: number, to: number): void => {
    const line = source.slice(from, to);
    const text = line.replace(/\s+/g, ' ').trim();
    if (text === '') {
      gap++;
      return;
    }
    const start = from + (line.length - line.trimStart().length);
    const end = from + line.trimEnd().length;
    blocks.push({
      index: blocks.length, kind: 'text', level: 0, depth: 0, runs: [{ text, span: { start, end }, marks: [] }], text, span: { start, end },
      place: NOWHERE, gap: blocks.length === 0 ? 0 : gap, glued: false, group: 0,
    });
    gap = 0;
  };
  let from = 0;
  for (const match of source.matchAll(LINE_END)) {
    take(from, match.index);
    from = match.index + match[0].length;
  }
  take(from, source.length);
  return { blocks: unglue(blocks, source, 'text'), head: EMPTY_HEAD };
}
