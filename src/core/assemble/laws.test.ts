// The laws of the last stage on generated pages: one partition, pure, undo is free, linear.
/* oxlint-disable no-script-url -- hostile addresses are part of the generated pages */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../model/block';
import type { Decision } from '../model/decision';
import { isRole, LABELS } from '../model/labels';
import type { Reading, Section } from '../model/reading';
import { anchorOf } from './decisions';
import { frozen, readingOf, sampleOf, type Row, type Sample } from './page.testing';

const KINDS: readonly BlockKind[] = ['text', 'heading', 'list-item', 'quote', 'table-cell', 'code', 'caption', 'image', 'control', 'term'];
const TEXTS = [
  'Die Fähre legt im Mai wieder ab, sagte der Hafenmeister am Montag.', '28.10.2025', '3 min.', 'Von Ada Quist', 'Mehr zum Thema', 'Foto: Ilse Baum',
  '19:34 Uhr', '(dpa)', 'Was ist ein Siel?', 'Weiterlesen', 'Hafen:Neue Fähre', 'Anzeige', '1', 'Ada Quist', 'Kurz', 'NORDEN (dpa) -', 'Read on', '…', '؟',
];

const rowOf = fc.record({
  name: fc.constantFrom(...LABELS),
  text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map((text) => text.trim() || 'x')),
  kind: fc.constantFrom(...KINDS),
  group: fc.integer({ min: 0, max: 3 }),
  level: fc.integer({ min: 0, max: 6 }),
  gap: fc.integer({ min: 0, max: 2 }),
  markup: fc.boolean(),
  glued: fc.boolean(),
  hints: fc.subarray(['kicker', 'headline', 'author', 'teaser-text', 'byline'], { maxLength: 2 }),
  href: fc.option(fc.constantFrom('/a', '/b', 'javascript:;', '#'), { nil: undefined }),
  row: fc.integer({ min: 0, max: 2 }),
  column: fc.integer({ min: 0, max: 2 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
}).map(({ name, text, kind, group, level, gap, markup, glued, hints, href, row, column, confidence }): Row => [name, text, {
  kind, group, level, gap, glued, confidence, ...(href !== undefined && { href }), place: { path: markup ? 'body>figure' : '', hints, hidden: false },
  ...(kind === 'table-cell' && { cell: { row, column, header: row === 0 } }),
}]);
const pages: fc.Arbitrary<Sample> = fc.array(rowOf, { maxLength: 40 }).map((rows) => sampleOf(rows));

function blocksOf(sections: readonly Section[]): number[] {
  return sections.flatMap((section): number[] => {
    switch (section.type) {
      case 'heading': case 'line': return [section.block];
      case 'paragraph': return [section.dateline, section.block, section.credit].filter((block) => block !== undefined);
      case 'list': case 'quote': case 'code': return [...section.blocks];
      case 'table': return section.rows.flat();
      case 'figure': return [section.image, ...section.captions, ...section.credits].filter((block) => block !== undefined);
      case 'infobox': return [...(section.heading === undefined ? [] : [section.heading]), ...blocksOf(section.sections)];
      case 'entry': return [section.time, section.heading, ...blocksOf(section.sections)].filter((block) => block !== undefined);
      case 'seam': return [];
    }
  });
}
const articleOf = ({ head, sections }: Reading): number[] => [...head.kicker, ...head.title, ...head.standfirst, ...head.byline, ...head.date, ...blocksOf(sections)];
const noiseOf = ({ noise }: Reading): number[] => noise.flatMap(({ items }) => items.flatMap(({ blocks }) => blocks));
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe('laws of assembling', () => {
  it('puts every block in exactly one place of article or noise, on the side of its label', () => {
    fc.assert(fc.property(pages, (sample) => {
      const reading = readingOf(sample);
      const article = articleOf(reading);
      const noise = noiseOf(reading);
      expect(ascending([...article, ...noise])).toEqual(sample.page.blocks.map(({ index }) => index));
      for (const { items } of reading.noise) for (const { teaser } of items) if (teaser) expect(teaser.title).not.toBe('');
      for (const index of article) expect(isRole(reading.labels[index]!.name)).toBe(true);
      for (const { kind, items } of reading.noise) for (const item of items) for (const index of item.blocks) expect(reading.labels[index]!.name).toBe(kind);
    }), { numRuns: 400 });
  });

  it('makes seams of noise blocks only, each in at most one seam, with the right counts', () => {
    fc.assert(fc.property(pages, (sample) => {
      const reading = readingOf(sample);
      const all = reading.seams.flatMap(({ blocks }) => blocks);
      expect(new Set(all).size).toBe(all.length);
      const items = reading.noise.flatMap(({ items: list }) => list);
      for (const [ordinal, seam] of reading.seams.entries()) {
        expect(seam.index).toBe(ordinal);
        expect(ascending(seam.blocks)).toEqual(seam.blocks);
        const touched = items.filter((item) => item.blocks.some((index) => seam.blocks.includes(index))).length;
        expect(seam.counts.reduce((sum, count) => sum + count.items, 0)).toBe(touched);
      }
    }), { numRuns: 200 });
  });

  it('leaves a seam wherever noise stands behind an article block, and nowhere else', () => {
    fc.assert(fc.property(pages, (sample) => {
      const reading = readingOf(sample);
      const article = ascending(articleOf(reading));
      const first = article[0] ?? Infinity;
      const expected = noiseOf(reading).filter((index) => index > first);
      expect(ascending(reading.seams.flatMap(({ blocks }) => blocks))).toEqual(ascending(expected));
    }), { numRuns: 300 });
  });

  it('changes nothing it is given', () => {
    fc.assert(fc.property(pages, (sample) => {
      frozen(sample);
      readingOf(sample, frozen(decisionsOn(sample, 3)));
    }), { numRuns: 100 });
  });

  it('is the same after a decision is dropped as before it was made', () => {
    fc.assert(fc.property(pages, fc.integer({ min: 0, max: 5 }), (sample, count) => {
      const before = readingOf(sample);
      const decisions = decisionsOn(sample, count);
      readingOf(sample, decisions);
      expect(readingOf(sample, decisions.slice(0, 0))).toEqual(before);
    }), { numRuns: 100 });
  });

  it('takes time in proportion to the page: 50,000 blocks cost no more than ten times 5,000, give or take', () => {
    const pageOf = (count: number): Sample => sampleOf(Array.from({ length: count }, (_, i): Row => {
      const name = i % 500 === 0 ? 'paragraph' : i % 7 === 0 ? 'nav' : 'teaser';
      return [name, `${TEXTS[i % TEXTS.length]!} ${i}`];
    }));
    const fastest = (sample: Sample): number => Math.min(...[1, 2, 3].map(() => {
      const begin = performance.now();
      readingOf(sample);
      return performance.now() - begin;
    }));
    const small = fastest(pageOf(5_000));
    const large = fastest(pageOf(50_000));
    // A quadratic step would make it a hundred; the rest is the garbage collector and a busy machine.
    expect(large / small).toBeLessThan(35);
  });
});

function decisionsOn({ page }: Sample, count: number): Decision[] {
  return page.blocks.slice(0, count).map((block, i) => ({
    capture: 'c', anchor: anchorOf(page, block.index), label: LABELS[(i * 7) % LABELS.length]!, madeAt: '2025-10-28T14:05:00Z',
  }));
}
