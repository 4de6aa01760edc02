import { expect, it } from 'vitest';
import { wordsOf } from '../../core/phrases';
import { standings } from './alignment';

const say = (main: string, page: string): string[] => standings(main, page.split('\n').map(wordsOf));

it('finds short lines in running order, and not the menu item that shares their word', () => {
  const main = 'The ferry runs again from Monday on, says the harbour office.\nPrices\nAdults pay four coins for the crossing, children pay two.\nContact';
  expect(say(main, 'Prices\nContact\nThe ferry runs again from Monday on, says the harbour office.\nPrices\nAdults pay four coins for the crossing, children pay two.\nContact\nImprint')).toEqual(
    ['part', 'part', 'whole', 'whole', 'whole', 'whole', 'absent']);
});

it('takes the second of two equal texts as unknown, and half a text as part', () => {
  const main = 'One two three four five six seven eight nine ten.\nAlpha beta gamma delta epsilon zeta eta theta.';
  expect(say(main, 'One two three four five six seven eight nine ten.\nAlpha beta gamma delta epsilon something else that nobody wrote\nOne two three four five six seven eight nine ten.')).toEqual(['whole', 'part', 'part']);
});

it('tells words within a line from a line', () => {
  expect(say('Red wool, carded twice and spun by hand on the island.\nBlue wool', 'on the island\nBlue wool')).toEqual(['inside', 'whole']);
});
