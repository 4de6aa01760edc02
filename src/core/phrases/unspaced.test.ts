// Shows that scripts without spaces are cut into pieces about as long as words, and that all others stay as they are.
import { describe, expect, it } from 'vitest';
import { PHRASES, wordsOf } from './index';
import { piecesOf, UNSPACED } from './unspaced';

describe('wordsOf', () => {
  it.each([
    ['渡轮航线停航了', ['渡轮', '航线', '停航', '了']],
    ['灯台守の時計、百年ぶり', ['灯台', '守', 'の', '時計', '百年', 'ぶり']],
    ['コメントを書く', ['コメント', 'を', '書', 'く']],
    ['2026年2月18日', ['2026', '年', '2', '月', '18', '日']],
    ['AI技術の話', ['ai', '技術', 'の', '話']],
    ['เรือข้ามฟาก', ['เรือข้', 'ามฟาก']],
    ['배가 떠난다', ['배가', '떠난다']],
    ['السوق القديم', ['السوق', 'القديم']],
    ['Der Hafen', ['der', 'hafen']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
  it('loses no letter', () => {
    const text = '灯台で再び動き始めた大時計ＡＢ漢字カナเรือ๑';
    expect(piecesOf(text).join('')).toBe(text);
  });
  it('knows such letters from others', () => {
    expect(['海', 'ひ', 'ー', 'ก', '𠮷'].every((letter) => UNSPACED.test(letter))).toBe(true);
    expect(['배', 'ب', 'я', 'λ', 'é', '7', '、'].some((letter) => UNSPACED.test(letter))).toBe(false);
  });
  it('takes a time that grows with the text', () => {
    const long = '海'.repeat(400_000);
    const from = performance.now();
    expect(wordsOf(long)).toHaveLength(200_000);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

describe('phrases of such scripts', () => {
  it('are found as the packs write them', () => {
    expect(PHRASES.find(wordsOf('日本語')).map((hit) => hit.class)).toContain('nav');
    expect(PHRASES.find(wordsOf('日本語の本')).map((hit) => hit.class)).not.toContain('nav');
  });
});
