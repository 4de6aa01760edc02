import { expect, it } from 'vitest';
import type { Judged } from './answer';
import { binsOf, calibrationError, pageJudged } from './calibration';

const judged = (confidence: number, right: number, times = 1): Judged[] => Array.from({ length: times }, () => ({ confidence, right }));

it('finds no error where confidence is the share that is right', () => {
  expect(calibrationError([...judged(0.75, 1, 3), ...judged(0.75, 0, 1)])).toBeCloseTo(0);
});

it('weighs each bin by what fell into it', () => {
  // 0.95 said eight times, right four times: 0.45 off. 0.55 said twice, right once: 0.05 off.
  const list = [...judged(0.95, 1, 4), ...judged(0.95, 0, 4), ...judged(0.55, 1), ...judged(0.55, 0)];
  expect(calibrationError(list)).toBeCloseTo(0.8 * 0.45 + 0.2 * 0.05);
});

it('does not let mistakes in one bin make up for those in another', () => {
  // On the whole 0.5 was said and half was right.
  expect(calibrationError([...judged(0.9, 0.4), ...judged(0.1, 0.6)])).toBeCloseTo(0.5);
});

it('has ten bins; the ends belong to the first and the last', () => {
  const bins = binsOf([...judged(0, 0), ...judged(1, 1), ...judged(0.3, 1)]);
  expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  expect(bins[9]).toEqual({ from: 0.9, to: 1, count: 1, confidence: 1, right: 1 });
});

it('says nothing of nothing', () => {
  expect(calibrationError([])).toBeUndefined();
  expect(pageJudged([])).toBeUndefined();
});

it('takes a page as the means over its blocks', () => {
  expect(pageJudged([...judged(0.8, 1), ...judged(0.6, 0)])).toEqual({ confidence: expect.closeTo(0.7), right: 0.5 });
});
