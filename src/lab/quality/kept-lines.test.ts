import { expect, it } from 'vitest';
import { keptLines, shareKept } from './kept-lines';

const SOURCE = 'Weather\nSports\n\n  The ferry waits \nWeather\nIt has  waited for hours.\nSports';
const labelsFor = (output: string): string[] => keptLines(SOURCE, output).map(({ start, end, label }) => `${SOURCE.slice(start, end).trim()}: ${label}`);

it('gives every line that is not empty a span, kept or not', () => {
  expect(labelsFor('The ferry waits\nIt has waited for hours.')).toEqual([
    'Weather: other', 'Sports: other', 'The ferry waits: paragraph', 'Weather: other', 'It has  waited for hours.: paragraph', 'Sports: other',
  ]);
});

it('reads the output in order: a line that stands twice is the one behind the line before', () => {
  expect(labelsFor('The ferry waits\nSports').filter((line) => line.endsWith('paragraph'))).toEqual(['The ferry waits: paragraph', 'Sports: paragraph']);
  expect(keptLines(SOURCE, 'The ferry waits\nSports').map(({ label }) => label)).toEqual(['other', 'other', 'paragraph', 'other', 'other', 'paragraph']);
});

it('passes over what is not in the source', () => {
  expect(keptLines(SOURCE, 'The ferry\nWeather\nIt has waited for hours.').map(({ label }) => label)).toEqual(['paragraph', 'other', 'other', 'other', 'paragraph', 'other']);
});

it('counts letters and digits only', () => {
  expect(shareKept('ab cd — 12', 'ab, 12')).toBeCloseTo(4 / 6);
  expect(shareKept('…', 'a')).toBe(0);
});
