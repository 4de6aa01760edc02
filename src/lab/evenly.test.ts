import { expect, it } from 'vitest';
import { evenly } from './evenly';

it('takes even steps from the first on', () => {
  expect(evenly([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
  expect(evenly(Array.from({ length: 2015 }, (_, i) => i), 403)).toEqual(Array.from({ length: 403 }, (_, i) => 5 * i));
});

it('takes all where there are not more', () => {
  expect(evenly(['a', 'b'], 5)).toEqual(['a', 'b']);
  expect(evenly([], 5)).toEqual([]);
});
