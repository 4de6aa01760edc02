import { describe, expect, it } from 'vitest';
import { foldFiles } from './networks';
import { optionsFrom, UsageError } from './options';

describe('options', () => {
  it('are all of the corpus, the shipped weights and docs by themselves', () => expect(optionsFrom([])).toEqual({ out: 'docs' }));
  it('are read', () => expect(optionsFrom(['--nets', 'nets', '--pages', '200', '--out', 'look'])).toEqual({ nets: 'nets', pages: 200, out: 'look' }));
  it.each([['--folds', '5'], ['--pages', '0'], ['--pages', '1.5'], ['--pages', 'many'], ['--pages'], ['--nets', ''], ['--out='], ['corpus']])('%s %s is refused', (...words) =>
    expect(() => optionsFrom(words.filter((word) => word !== undefined))).toThrow(UsageError));
});

describe('networks', () => {
  it('are one a fold, in order, whatever else lies there', () => {
    expect(foldFiles('nets', ['fold1.bin', 'notes.txt', 'fold0.bin', 'fold2.bin'])).toEqual(['fold0.bin', 'fold1.bin', 'fold2.bin']);
    expect(foldFiles('nets', Array.from({ length: 11 }, (_, i) => `fold${i}.bin`)).at(-1)).toBe('fold10.bin');
  });
  it.each([[[]], [['fold0.bin']], [['fold0.bin', 'fold2.bin']], [['fold0.bin', 'afold1.bin', 'fold1.bin.gz']]])('%s are refused', (names) =>
    expect(() => foldFiles('nets', names)).toThrow(UsageError));
});
