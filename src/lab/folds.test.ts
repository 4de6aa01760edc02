import { expect, it } from 'vitest';
import { foldOf } from './folds';

it('puts all pages of a site into one fold, and spreads sites over all', () => {
  const folds = Array.from({ length: 400 }, (_, i) => foldOf({ site: `site${i}.example` }, 5));
  expect(foldOf({ site: 'site7.example' }, 5)).toBe(folds[7]);
  for (let fold = 0; fold < 5; fold++) expect(folds.filter((found) => found === fold).length).toBeGreaterThan(40);
});
