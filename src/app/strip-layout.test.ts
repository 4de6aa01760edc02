// The strip covers its whole length, block after block, whatever the page.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutStrip, segmentAt, stretchOf } from './strip-layout';

const pages = fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.constantFrom('article', 'nav', 'teaser')), { minLength: 1, maxLength: 600 });

test('segments hold every block once, in order, without gaps, and fill the strip', () => {
  fc.assert(fc.property(pages, fc.integer({ min: 40, max: 1200 }), (page, extent) => {
    const segments = layoutStrip(page.map(([length]) => length), page.map(([, tone]) => tone), extent);
    let block = 0;
    let at = 0;
    for (const { from, to, start, size } of segments) {
      expect(from).toBe(block);
      expect(to).toBeGreaterThan(from);
      expect(start).toBeCloseTo(at, 6);
      block = to;
      at = start + size;
    }
    expect(block).toBe(page.length);
    expect(at).toBeCloseTo(extent, 4);
    // Only the last may be shorter than what can be seen.
    expect(segments.slice(0, -1).every(({ size }) => size >= 2)).toBe(true);
  }), { seed: 3, numRuns: 80 });
});

test('a merged segment takes the tone of most of its characters', () => {
  const [only] = layoutStrip([12, 12, 200], ['nav', 'nav', 'article'], 1);
  expect(only).toMatchObject({ from: 0, to: 3, tone: 'article' });
});

test('a position finds its segment, and blocks find their stretch', () => {
  const segments = layoutStrip([100, 100, 200], ['article', 'nav', 'article'], 400);
  expect([0, 99, 101, 399, 4000].map((position) => segmentAt(segments, position)?.from)).toEqual([0, 0, 1, 2, 2]);
  expect(stretchOf(segments, 1, 2)).toEqual({ start: 100, size: 300 });
  expect(stretchOf(segments, 7, 9)).toBeUndefined();
});

test('nothing is laid out for an empty page or no room', () => {
  expect(layoutStrip([], [], 300)).toEqual([]);
  expect(layoutStrip([5], ['nav'], 0)).toEqual([]);
});
