// Who signs: names out of bylines, without lead-ins, roles, places, dates and signs.
import { describe, expect, it } from 'vitest';
import { authorsIn, hasLead, isUnpartedName, looksLikeName, signaturesIn } from './bylines';

describe('authors of a byline', () => {
  it.each([
    ['Von Ada Quist und Jan Bruns', ['Ada Quist', 'Jan Bruns']], ['By Ada Quist and Jan Bruns, Berlin Correspondent', ['Ada Quist', 'Jan Bruns']], ['Ada Quist, Jan Bruns and Mo Lind', ['Ada Quist', 'Jan Bruns', 'Mo Lind']],
    ['Von Ada Quist, Norden', ['Ada Quist']], ['VON ADA QUIST', ['ADA QUIST']], ['Autorin: Ada Quist', ['Ada Quist']], ['By Ada Quist | October 28, 2025', ['Ada Quist']], ['Ada Quist, 28.10.2025', ['Ada Quist']],
    ['Von Ada Quist (Text) und Jan Bruns (Fotos)', ['Ada Quist', 'Jan Bruns']], ['Ada van der Quist', ['Ada van der Quist']], ['By Ada Quist for The Coast Paper', ['Ada Quist']], ['Von Ada Quist aus Norden', ['Ada Quist']],
    ['Text: Ada Quist', ['Ada Quist']], ['Par Ada Quist', ['Ada Quist']], ['Por Ada Quist y Jan Bruns', ['Ada Quist', 'Jan Bruns']], ['ada@paper.example', []], ['28.10.2025', []], ['', []], ['Autor/in', []], ['Von Ada Quist / 6. November 2023 / Keine Kommentare', ['Ada Quist']], ['Disko Von', []], ['王小明', ['王小明']],
    ['by oz on December 4, 2006', ['oz']], ['Publiziert am 13. Januar 2014 von kuestenkind', ['kuestenkind']], ['12/04/2020 by Kay 24 Comments', ['Kay']], ['1. Februar 2022 Ada Quist 6', ['Ada Quist']], ['11.12.2019 - Ada Quist', ['Ada Quist']], ['Ada Quist 18.10.2019, 15:07 Uhr', ['Ada Quist']],
    ['ByAda Quist', ['Ada Quist']], ['BY ADA QUISTPUBLISHED: JAN 29, 2025', ['ADA QUIST']], ['Posted on 28. Juli 201928. Juli 2019AuthorAda Quist4 Kommentare', ['Ada Quist']], ['Post author By Ada Quist', ['Ada Quist']], ['Byron Quist', ['Byron Quist']],
    ['Von Ada Quist | Oct 24, 2023 | Zuletzt geändert: Nov 7, 2023, 8:54 AM GMT+1', ['Ada Quist']], ['By Ada Quist. Last Updated on December 11, 2025', ['Ada Quist']], ['Ein Interview von Ada Quist mit Mo Lind.', ['Ada Quist']], ['Escrito por Ada Quist', ['Ada Quist']], ['A cura di Ada Quist', ['Ada Quist']],
    ['Text: Ada Quist, Fotos: Jan Bruns', ['Ada Quist']], ['Text: Ada Quist Fotos: Jan Bruns', ['Ada Quist']], ['By Ada Quist, photos by Jan Bruns', ['Ada Quist']], ['By Ada Quist – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by Jan Bruns', ['Ada Quist']], ['Medically reviewed by Ada Quist', []],
    ['By The Associated Press', []], ['Reuters', []], ['Ada Quist, Reuters', ['Ada Quist']], ['Anna & Bo', ['Anna', 'Bo']], ['Redaktion Küstenblatt', ['Redaktion Küstenblatt']], ['Quay Editorial Team', ['Quay Editorial Team']], ['Written by: Ada Quist Ada Quist', ['Ada Quist']], ['By Ada Quist\nSenior Ferry Reporter', ['Ada Quist']],
    ['By Ada Quist @adaq ada@paper.example', ['Ada Quist']],
    ['作者：林书远', ['林书远']], ['记者：林书远、何青', ['林书远', '何青']], ['文：林书远', ['林书远']], ['记者 林书远', ['林书远']], ['글: 김하늘', ['김하늘']], ['מאת: נועה ברקאי', ['נועה ברקאי']], ['מאת נועה ברקאי', ['נועה ברקאי']], ['بقلم: ليلى الحداد', ['ليلى الحداد']], ['بقلم ليلى الحداد، سامر الخطيب', ['ليلى الحداد', 'سامر الخطيب']],
    ['Автор: Анна Корсакова', ['Анна Корсакова']], ['Авторы: Анна Корсакова и Олег Дорохов', ['Анна Корсакова', 'Олег Дорохов']], ['Текст: Анна Корсакова', ['Анна Корсакова']], ['Κείμενο: Άννα Λίνου και Νίκος Μάρας', ['Άννα Λίνου', 'Νίκος Μάρας']], ['22 января 2026, 10:00 Анна Корсакова', ['Анна Корсакова']], ['Por Inês Robalo e Rui Matos', ['Inês Robalo', 'Rui Matos']],
  ] as const)('%j → %j', (byline, names) => {
    expect(authorsIn(byline)).toEqual(names);
  });
});

it('tells who is led in from who merely stands there', () => {
  expect(signaturesIn('Norden | Von Ada Quist und Jan Bruns')).toEqual([{ name: 'Norden', led: false }, { name: 'Ada Quist', led: true }, { name: 'Jan Bruns', led: true }]);
  expect(signaturesIn('by Ada Quist | Ferry Tales')).toEqual([{ name: 'Ada Quist', led: true }, { name: 'Ferry Tales', led: false }]);
});

it.each([['作者：林书远', true], ['作者林书远', false], ['文学：林书远', false], ['בקלם: נועה', false], ['Автор: Анна', true], ['Авторская песня', false], ['Контекст: Анна', false]] as const)('%j opens like a byline: %s', (text, led) => {
  expect(hasLead(text)).toBe(led);
});

it.each([['林书远', true], ['高瀬結衣', true], ['김하늘', true], ['林', false], ['青澜市最后一条渡轮航线停航', false], ['林书远。', false], ['Ada', false]] as const)('%j could be a name without a space: %s', (text, could) => {
  expect(isUnpartedName(text)).toBe(could);
});

it('does not stall on long rows', () => {
  const begin = performance.now();
  for (const piece of ['by ', 'Von A ', '1 a ', '| ', 'Ada, ', 'PUBLISHED']) authorsIn(piece.repeat(20_000));
  expect(performance.now() - begin).toBeLessThan(500);
});

describe('a line that could be a name', () => {
  it.each(['Ada Quist', 'Ada van der Quist', 'J. R. Stone', 'Anne-Marie O’Neil', 'Анна Корсакова', 'נועה ברקאי', 'ليلى الحداد'])('%j could', (text) => expect(looksLikeName(text)).toBe(true));
  it.each(['Neue Fähre', 'Ada', 'Ada Quist fährt heim', 'Die Fähre', 'Ada Quist.', 'Was nun?', 'Top 10', 'Download Archive', 'Senior Member', '', 'بعد كل هذا', 'על כל זה'])('%j: by its letters', (text) => {
    // Two nouns with capitals look like a name; what stands around them decides in teasers.ts.
    expect(looksLikeName(text)).toBe(text === 'Neue Fähre');
  });
});
