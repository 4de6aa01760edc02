// For tests of the markup segmenter: a page from a piece of HTML, and its blocks in one line each.
import type { Block, Page } from '../model/block';
import type { Capture } from '../model/capture';
import { segmentHtml } from './html-page';

export function captureOf(source: string): Capture {
  return { id: '0'.repeat(64), name: 'test.html', format: 'html', syntax: 'html', source, encoding: 'utf-8', size: source.length, notes: [] };
}

export const pageOf = (source: string): Page => segmentHtml(captureOf(source));

/** "kind text", hidden ones in brackets. */
export function lines(source: string): string[] {
  return pageOf(source).blocks.map(line);
}

function line({ kind, level, text, place }: Block): string {
  const shown = `${kind}${level > 0 ? level : ''} ${text}`;
  return place.hidden ? `[${shown}]` : shown;
}
