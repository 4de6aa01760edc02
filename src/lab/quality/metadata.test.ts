import { describe, expect, it } from 'vitest';
import { dayOf, isHeld, isRight } from './metadata';

describe('a title', () => {
  it('is right but for case and white space', () => expect(isRight('title', ' The  Ferry\nWAITS ', 'The ferry waits')).toBe(true));
  it('is wrong with the name of the site behind it', () => expect(isRight('title', 'The ferry waits | Harbour Post', 'The ferry waits')).toBe(false));
  it('is wrong where none is said', () => expect(isRight('title', undefined, 'The ferry waits')).toBe(false));
});

describe('an author', () => {
  it.each([['Ada Blum; Ben Kern', 'Ada Blum and Ben Kern'], ['ada blum, Ben Kern', 'Ada Blum & Ben Kern'], ['Ada Blum und Ben Kern', 'Ada Blum | Ben Kern']])('%s is %s', (said, gold) =>
    expect(isRight('author', said, gold)).toBe(true));
  it.each([['By Ada Blum', 'Ada Blum'], ['Ada Blum', 'Ada Blum, Ben Kern'], ['Ben Kern, Ada Blum', 'Ada Blum, Ben Kern'], ['Sandra Undset', 'Sandra, Set']])('%s is not %s', (said, gold) =>
    expect(isRight('author', said, gold)).toBe(false));
});

describe('a date', () => {
  it.each([
    ['2024-03-05T23:30:00-08:00', '2024-03-05'], ['2024-03-05 08:00', '2024-03-05'], ['5.3.2024', '2024-03-05'], ['05.03.2024, 11:20', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'], ['Published on 5. März 2024, 11 Uhr', '2024-03-05'], ['03/05/2024', '2024-03-05'], ['2024-03-05', '2024-3-5'], ['2024-03-17', '2024-03'],
  ])('%s is %s', (said, gold) => expect(isRight('date', said, gold)).toBe(true));
  it.each([['2024-03-06', '2024-03-05'], ['March 2024', '2024-04'], ['2024-03', '2024-03-05'], ['yesterday', '2024-03-05'], ['2024-03-051', '2024-03-05'], ['5.3.20245', '2024-03-05'], ['5. Moose 2024', '2024-03-05']])('%s is not %s', (said, gold) =>
    expect(isRight('date', said, gold)).toBe(false));
  it('is none where nothing can be read', () => expect(dayOf('a while ago')).toBeUndefined());
});

describe('what is held in a longer answer', () => {
  it('is a title with the name of the site, a name with what introduces it', () => {
    expect(isHeld('title', 'The Ferry waits | Harbour Post', 'The ferry waits')).toBe(true);
    expect(isHeld('author', 'By\n  Ada Blum & Ben Kern', 'Ada Blum and Ben Kern')).toBe(true);
  });
  it('is not a part of it, nor nothing', () => {
    expect(isHeld('title', 'The ferry', 'The ferry waits')).toBe(false);
    expect(isHeld('author', undefined, 'Ada Blum')).toBe(false);
  });
});
