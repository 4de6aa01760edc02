import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSource } from '../read';
import type { Page } from '../model/block';
import { segmentText } from './text-blocks';

function pageOf(text: string): { page: Page; source: string } {
  const capture = openSource({ from: 'clipboard', text })[0]!;
  return { page: segmentText(capture), source: capture.source };
}

describe('bare text', () => {
  it('gives a block a line and remembers blank lines as gaps', () => {
    const { page } = pageOf('  First line \r\n\r\n\r\nSecond\tline\nThird');
    expect(page.blocks.map(({ text, gap }) => [text, gap])).toEqual([['First line', 0], ['Second line', 2], ['Third', 0]]);
  });

  it('makes cells of rows that were copied with tabs, and leaves a stray tab alone', () => {
    const { page, source } = pageOf('Abfahrten\nHafen\tFrüh\tSpät\nSiel\t6:10\t\nPier\t\t21:40\n\nEin Wort\tmit Tabulator.\nSchluss');
    expect(page.blocks.map(({ text, kind, cell }) => [text, kind, cell && `${cell.row}.${cell.column}`])).toEqual([
      ['Abfahrten', 'text', undefined], ['Hafen', 'table-cell', '0.0'], ['Früh', 'table-cell', '0.1'], ['Spät', 'table-cell', '0.2'], ['Siel', 'table-cell', '1.0'],
      ['6:10', 'table-cell', '1.1'], ['Pier', 'table-cell', '2.0'], ['21:40', 'table-cell', '2.2'], ['Ein Wort mit Tabulator.', 'text', undefined], ['Schluss', 'text', undefined],
    ]);
    expect(page.blocks.map(({ span }) => source.slice(span.start, span.end).replace(/\s/g, ' '))).toEqual(page.blocks.map(({ text }) => text));
  });

  it('keeps the spans of what it splits', () => {
    const { page, source } = pageOf('14.02.2026 | 1:07 minDer  Kreistag\u00a0hat beraten.\nStreit um die Fähre:Kreis und Reederei einigen sich');
    expect(page.blocks.map((block) => [source.slice(block.span.start, block.span.end), block.glued])).toEqual([
      ['14.02.2026 | 1:07 min', false], ['Der  Kreistag\u00a0hat beraten.', true], ['Streit um die Fähre:', false], ['Kreis und Reederei einigen sich', true],
    ]);
  });

  it('splits a first line before words that stand again as a line of their own', () => {
    const { page } = pageOf('date 2026-02-14 Newsblog zur Flut Deich bei Altmoor hält stand\n\nDie Lage am Abend.\n\nDeich bei Altmoor hält stand\n\nDer Deich hat gehalten.');
    expect(page.blocks.slice(0, 3).map((block) => block.text)).toEqual(['date 2026-02-14', 'Newsblog zur Flut', 'Deich bei Altmoor hält stand']);
  });
});

describe('the laws of blocks, on any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('14.02.2026 | 1:07 minDer Rat tagt.', 'mit VideoKiel am Morgen:Was der Tag bringt', 'OSLO (dpa) - Die Fähre kommt.', 'A:B C D', '\u00a0\u2003 ', 'x\u0000y', '\ud800 lone'),
  );
  it('put every visible character in exactly one block, in order, with text that its span decodes to', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      fc.pre(/\S/.test(text));
      let opened: ReturnType<typeof pageOf>;
      try {
        opened = pageOf(text);
      } catch (error) {
        expect((error as Error).name).toBe('CaptureError');
        return;
      }
      const { page, source } = opened;
      if (page.blocks.some((block) => block.place.path !== '')) return;
      let at = 0;
      page.blocks.forEach((block, i) => {
        expect(block.index).toBe(i);
        expect(source.slice(at, block.span.start)).toMatch(/^\s*$/);
        expect(source.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim()).toBe(block.text);
        expect(block.runs.map((run) => run.text).join('').trim()).toBe(block.text);
        at = block.span.end;
      });
      expect(source.slice(at)).toMatch(/^\s*$/);
    }), { seed: 7, numRuns: 400 });
  });
});
