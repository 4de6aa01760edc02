// Who signs: names out of bylines, without lead-ins, roles, places, dates and signs.
import { describe, expect, it } from 'vitest';
import { authorsIn, looksLikeName } from './bylines';

describe('authors of a byline', () => {
  it.each([
    ['Von Ada Quist und Jan Bruns', ['Ada Quist', 'Jan Bruns']], ['By Ada Quist and Jan Bruns, Berlin Correspondent', ['Ada Quist', 'Jan Bruns']], ['Ada Quist, Jan Bruns and Mo Lind', ['Ada Quist', 'Jan Bruns', 'Mo Lind']],
    ['Von Ada Quist, Norden', ['Ada Quist']], ['VON ADA QUIST', ['ADA QUIST']], ['Autorin: Ada Quist', ['Ada Quist']], ['By Ada Quist | October 28, 2025', ['Ada Quist']], ['Ada Quist, 28.10.2025', ['Ada Quist']],
    ['Von Ada Quist (Text) und Jan Bruns (Fotos)', ['Ada Quist', 'Jan Bruns']], ['Ada van der Quist', ['Ada van der Quist']], ['By Ada Quist for The Coast Paper', ['Ada Quist']], ['Von Ada Quist aus Norden', ['Ada Quist']],
    ['Text: Ada Quist', ['Ada Quist']], ['Par Ada Quist', ['Ada Quist']], ['Por Ada Quist y Jan Bruns', ['Ada Quist', 'Jan Bruns']], ['ada@paper.example', []], ['28.10.2025', []], ['', []], ['Autor/in', []], ['Von Ada Quist / 6. November 2023 / Keine Kommentare', ['Ada Quist']], ['Disko Von', []], ['王小明', ['王小明']],
  ] as const)('%j → %j', (byline, names) => {
    expect(authorsIn(byline)).toEqual(names);
  });
});

describe('a line that could be a name', () => {
  it.each(['Ada Quist', 'Ada van der Quist', 'J. R. Stone', 'Anne-Marie O’Neil'])('%j could', (text) => expect(looksLikeName(text)).toBe(true));
  it.each(['Neue Fähre', 'Ada', 'Ada Quist fährt heim', 'Die Fähre', 'Ada Quist.', 'Was nun?', 'Top 10', ''])('%j: by its letters', (text) => {
    // Two nouns with capitals look like a name; what stands around them decides in teasers.ts.
    expect(looksLikeName(text)).toBe(text === 'Neue Fähre');
  });
});
