// Which of several dates counts, and on whose clock.
import { describe, expect, it } from 'vitest';
import { chooseDate } from './choose-date';

const chosen = (...dates: readonly string[]): string | undefined => chooseDate(dates.map((value, i) => ({ value, from: `source ${i}` })))?.value;

describe('of several dates', () => {
  it('the one most sources agree on counts, else the first', () => {
    expect(chosen('2021-12-06T14:36', '2025-10-28T09:13', '2025-10-28')).toBe('2025-10-28T09:13');
    expect(chosen('2021-12-06', '2025-10-28')).toBe('2021-12-06');
    expect(chooseDate([{ value: '2021-12-06', from: 'a' }, { value: '2025-10-28', from: 'b' }, { value: '2025-10-28T10:00', from: 'b' }])?.value).toBe('2021-12-06');
    expect(chosen()).toBeUndefined();
  });

  it('the fullest of those that agree is taken', () => {
    expect(chosen('2025-10-28', '2025-10-28T09:13', '2025-10-28T09:13+01:00')).toBe('2025-10-28T09:13+01:00');
  });

  it('the same moment on the page’s own clock goes before UTC', () => {
    expect(chosen('2025-12-19T03:05Z', '2025-12-18T19:05-08:00')).toBe('2025-12-18T19:05-08:00');
    expect(chosen('2025-11-09T05:30Z', '2025-11-08T23:30')).toBe('2025-11-08T23:30');
    expect(chosen('2025-11-09T05:30Z', '2025-11-08')).toBe('2025-11-08');
    expect(chosen('2025-11-09T22:30+00:00', '2025-11-10')).toBe('2025-11-10');
  });

  it('no clock explains another day, nor one beside a written offset', () => {
    expect(chosen('2025-11-09T15:30Z', '2025-11-08')).toBe('2025-11-09T15:30Z');
    expect(chosen('2025-11-09T05:30Z', '2025-11-08T21:07')).toBe('2025-11-09T05:30Z');
    expect(chosen('2025-11-09T05:30+01:00', '2025-11-08')).toBe('2025-11-09T05:30+01:00');
    expect(chosen('2025-11-09T05:30Z', '2025-11-07')).toBe('2025-11-09T05:30Z');
  });
});
