// Which lines of a bare text a tool kept, found by its output: it says no more than the text it made.
import type { LabelledSpan } from './answer';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Every line of `source` as a span: 'paragraph' where `output` has it, 'other' where not. The output is read in order: a line
 * is the first one with its words behind the line before it, and one that is nowhere behind changes nothing.
 */
export function keptLines(source: string, output: string): LabelledSpan[] {
  const lines: { start: number; end: number; text: string; kept: boolean }[] = [];
  const places = new Map<string, number[]>();
  let start = 0;
  for (const line of source.split('\n')) {
    const text = squeeze(line);
    if (text !== '') {
      places.set(text, [...(places.get(text) ?? []), lines.length]);
      lines.push({ start, end: start + line.length, text, kept: false });
    }
    start += line.length + 1;
  }
  let next = 0;
  for (const line of output.split('\n')) {
    const place = places.get(squeeze(line))?.find((index) => index >= next);
    if (place === undefined) continue;
    lines[place]!.kept = true;
    next = place + 1;
  }
  return lines.map(({ start: from, end, kept }) => ({ start: from, end, label: kept ? 'paragraph' : 'other' }));
}

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

/** Share of the source's letters and digits that the output has; 0 where the source has none. */
export function shareKept(source: string, output: string): number {
  const all = letters(source);
  return all === 0 ? 0 : letters(output) / all;
}
