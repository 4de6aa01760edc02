// Dates as pages write them, in the packs' languages and others, with a near miss for each pattern.
import { describe, expect, it } from 'vitest';
import { datesIn, declaredDate, isDateLine } from './dates';
import { slashOrder } from './days';

const first = (text: string, lang?: string): string | undefined => datesIn(text, lang)[0]?.iso;

describe('a written date', () => {
  it.each([
    ['28.10.2025', '2025-10-28'], ['28.10.25', '2025-10-28'], ['28. 10. 2025', '2025-10-28'], ['28.10.2025, 14:05 Uhr', '2025-10-28T14:05'], ['28.10.2025 | 14.05 Uhr', '2025-10-28T14:05'],
    ['28. Oktober 2025, 14:05 Uhr', '2025-10-28T14:05'], ['Dienstag, 28. Oktober 2025', '2025-10-28'], ['8.Dezember 2010 um 09:43', '2010-12-08T09:43'], ['14:05 Uhr, 28.10.2025', '2025-10-28T14:05'],
    ['October 28, 2025', '2025-10-28'], ['Oct. 28, 2025 2:05 pm', '2025-10-28T14:05'], ['Oct 28th, 2025 at 12:05 a.m.', '2025-10-28T00:05'], ['28 October 2025 14:05 GMT', '2025-10-28T14:05Z'], ['28-Oct-2025', '2025-10-28'],
    ['28 de octubre de 2025', '2025-10-28'], ['28 octobre 2025 à 14h05', '2025-10-28T14:05'], ['28 ottobre 2025, ore 14:05', '2025-10-28T14:05'], ['28 ottobre 2025 alle ore 14.05', '2025-10-28T14:05'], ['28 de outubro de 2025 às 14h05', '2025-10-28T14:05'], ['28 października 2025 r., godz. 14:05', '2025-10-28T14:05'], ['28 października 2025', '2025-10-28'], ['28 oktober 2025 om 14:05', '2025-10-28T14:05'],
    ['2025-10-28', '2025-10-28'], ['2025-10-28T14:05:33+01:00', '2025-10-28T14:05+01:00'], ['2025-10-28T13:05:00.000Z', '2025-10-28T13:05Z'], ['2025-10-28 14:05', '2025-10-28T14:05'], ['2025/10/28', '2025-10-28'], ['2025年10月28日', '2025-10-28'],
    ['28/10/2025', '2025-10-28'], ['10/28/2025', '2025-10-28'], ['Tue Oct 28 14:05:21 CET 2025', '2025-10-28T14:05+01:00'], ['Oct 28 14:05 2025', '2025-10-28T14:05'],
    ['OCTOBER 28TH 2025', '2025-10-28'], ['28 / Oktober / 2025', '2025-10-28'], ['28 Oct,2025', '2025-10-28'], ['28. Oktober 202529. Oktober 2025', '2025-10-28'], ['October 28, 20251 yr', '2025-10-28'], ['10.28.2025', '2025-10-28'], ['2025-1-8 22:17:36', '2025-01-08T22:17'], ['28/10/25, 9:05', '2025-10-28T09:05'],
    ['2025年10月28日 14:05', '2025-10-28T14:05'], ['2025年10月28日 14時05分', '2025-10-28T14:05'], ['2025年10月28日14时5分', '2025-10-28T14:05'], ['2025年10月28日 14時', '2025-10-28T14:00'], ['2025年10月28日(火)午後2時05分', '2025-10-28T14:05'], ['2025年10月28日 星期二 下午2:05', '2025-10-28T14:05'], ['2025年10月28日 午前0時5分', '2025-10-28T00:05'], ['2025年10月28日 下午14:05', '2025-10-28T14:05'],
    ['2025년 10월 28일 14:05', '2025-10-28T14:05'], ['2025년 10월 28일 (화) 오후 2시 5분', '2025-10-28T14:05'], ['2025 年 10 月 28 日', '2025-10-28'], ['2025年10月28日 90時', '2025-10-28'], ['2025年10月28日 14人', '2025-10-28'], ['2025年10月28日 下午', '2025-10-28'],
    ['28 out 2025', '2025-10-28'], ['28 октября 2025, 14:05', '2025-10-28T14:05'], ['28 октября 2025 г.', '2025-10-28'], ['28 октября 2025 г., 14:05', '2025-10-28T14:05'], ['28 Октября 2025 года в 14:05', '2025-10-28T14:05'], ['28 жовтня 2025 року о 14:05', '2025-10-28T14:05'], ['28 октября 2025 годами 14:05', '2025-10-28'],
    ['28 أكتوبر 2025', '2025-10-28'], ['28 آب 2025 الساعة 14:05', '2025-08-28T14:05'], ['28 באוקטובר 2025, 14:05', '2025-10-28T14:05'], ['28 באוקטובר 2025 בשעה 14:05', '2025-10-28T14:05'], ['28 Οκτωβρίου 2025 στις 14:05', '2025-10-28T14:05'],
  ])('%j is %s', (text, iso) => {
    expect(first(text)).toBe(iso);
  });

  it.each(['31 Tote', '2025', '14:05', '28. Oktober', 'Version 1.2.2025.4', 'Mai 2025', '45.10.2025', '28.13.2025', 'B 28 Octopus 2025', '0049 28 10 2025', '2025-10-281', 'gestern', '12345-10-28', '13.28.2025', 'Seite 28/10/25 von 30', '28. Oktober 202512', '2025年度', '2025年13月28日', '28 октавы 2025', '28 ספרים 2025', '28 كتب 2025'])('%j is none', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it('leaves day and month open in English, and takes the day first elsewhere', () => {
    expect([first('03/04/2025', 'en-US'), first('03/04/2025', 'fr'), first('03/04/2025')]).toEqual([undefined, '2025-04-03', undefined]);
  });

  it.each([
    ['28. Oktober 2025, 14:03 Uhr MEZ', '2025-10-28T14:03+01:00'], ['Oct. 28, 2025 2:03 p.m. ET', '2025-10-28T14:03-04:00'], ['Nov. 28, 2025 2:03 p.m. ET', '2025-11-28T14:03-05:00'], ['Nov 2, 2025 at 1:00 PM PT', '2025-11-02T13:00-08:00'], ['Mar 9, 2025 9:00 AM ET', '2025-03-09T09:00-04:00'],
    ['Wed, 28 May 2025 02:41:00 GMT', '2025-05-28T02:41Z'], ['Nov 7, 2025, 8:54 AM GMT+1', '2025-11-07T08:54+01:00'], ['2025-10-28 14:05:00 +0530', '2025-10-28T14:05+05:30'], ['16:47 EST / OCTOBER 28 2025', '2025-10-28T16:47-05:00'], ['2:03 PM ET, October 28, 2025', '2025-10-28T14:03-04:00'],
    // Three countries share the letters, and a span of time is no zone.
    ['Dec 17, 2025, 21:47 IST', '2025-12-17T21:47'], ['28.10.2025, 10:00-12:30', '2025-10-28T10:00'], ['28.10.2025 14:05 GUT', '2025-10-28T14:05'],
  ])('%j keeps its zone: %s', (text, iso) => {
    expect(first(text)).toBe(iso);
  });

  it.each([
    ['20251028', '2025-10-28'], ['20251028T140500Z', '2025-10-28T14:05Z'], ['1761656700', '2025-10-28T13:05Z'], ['1761656700000', '2025-10-28T13:05Z'], ['2025-10-28', '2025-10-28'], ['20259928', undefined], ['99991231', undefined], ['12345', undefined],
  ])('declared as %j is %j', (value, iso) => {
    expect(declaredDate(value)).toBe(iso);
  });

  it('takes the order of figures from the page’s other dates', () => {
    expect(slashOrder(['03/04/2025', 'Posted 04/28/2025'])).toBe('month');
    expect(slashOrder(['03/04/2025', 'Posted 28/04/2025'])).toBe('day');
    expect([slashOrder(['28/04/2025', '04/28/2025']), slashOrder(['03/04/2025']), slashOrder(['99/04/2025'])]).toEqual([undefined, undefined, undefined]);
    expect([datesIn('03/04/2025', 'en', 'day')[0]?.iso, datesIn('03/04/2025', 'en-US', 'month')[0]?.iso, first('03/04/2025', 'en-GB')]).toEqual(['2025-04-03', '2025-03-04', '2025-04-03']);
  });

  it('finds several, with their places', () => {
    const text = 'Erstellt: 01.02.2025, 08:30 Uhr Stand: 3. März 2025, 9:15 Uhr';
    expect(datesIn(text).map(({ iso, start }) => [iso, text.slice(0, start)])).toEqual([
      ['2025-02-01T08:30', 'Erstellt: '], ['2025-03-03T09:15', 'Erstellt: 01.02.2025, 08:30 Uhr Stand: '],
    ]);
  });

  it('does not stall on long rows of digits and points', () => {
    const begin = performance.now();
    datesIn('1.'.repeat(50_000));
    datesIn('28 Oktober '.repeat(20_000));
    datesIn(`28.10.2025${' '.repeat(50_000)}14:05`);
    datesIn('14:05 CET, '.repeat(5_000));
    datesIn('2025年10月28日(火) 午後'.repeat(5_000));
    datesIn(`2025 年${' '.repeat(50_000)}10`);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

describe('a date line', () => {
  it.each(['19:34 Uhr', 'Dienstag, 28 Oktober', 'Montag, 27. Oktober', '28.10.2025', 'vor 3 Stunden', '2 hours ago', 'Stand: 28.10.2025, 14:05 Uhr', 'Oct 28, 2025', 'hace 2 horas', 'Heute, 14:05 Uhr', '07/01/2018', 'Updated 14:05', '2026年2月18日 6時30分', '2026년 2월 18일', 'Вчера, 14:05', '22 января 2026, 10:00', '4 בפברואר 2026', 'há 3 horas', 'Segunda-feira, 28 de outubro de 2025'])('%j is one', (text) => {
    expect(isDateLine(text)).toBe(true);
  });
  it.each(['28 Tote', '3 min.', 'Montag', 'Mai', '1', 'Am Montag kamen 28 Gäste', 'In 3 Stunden um die Insel', '2:1', '', '2026年度の計画', 'Feira do livro 2026', 'В январе было 28 гостей'])('%j is none', (text) => {
    // A score reads like a clock time; nothing in the line tells them apart.
    expect(isDateLine(text)).toBe(text === '2:1');
  });
});
