import { expect, it } from 'vitest';
import { grouped } from './groups';
import { languageOfGold } from './languages';

const GERMAN = 'Die Fähre wartet seit dem frühen Morgen im Hafen, und niemand weiß, wann der Wind sich legt und ob sie heute noch fährt. Die Leute stehen am Kai und reden mit der Mannschaft, die auch nicht mehr weiß als sie.';

it('puts the largest group first, small and unknown ones together last', () => {
  expect(grouped(['en', 'de', 'de', 'fr', '', 'en', 'de'], (item) => item || undefined, 2)).toEqual([['de', ['de', 'de', 'de']], ['en', ['en', 'en']], ['other', ['fr', '']]]);
});

it('has no group of others where there are none', () => {
  expect(grouped(['b', 'a'], (item) => item).map(([key]) => key)).toEqual(['a', 'b']);
});

it('takes the language from the gold text, whatever the page declares', () => {
  const gold = { id: '1', url: null };
  expect(languageOfGold({ ...gold, text: GERMAN }, 'en-US')).toBe('de');
  expect(languageOfGold({ ...gold, with: [GERMAN.slice(0, 60), GERMAN.slice(60)] }, undefined)).toBe('de');
  expect(languageOfGold({ ...gold, text: '17' }, 'pl_PL')).toBe('pl');
  expect(languageOfGold({ ...gold, text: '' }, undefined)).toBeUndefined();
});
