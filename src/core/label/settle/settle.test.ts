import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../../model/block';
import { EMPTY_HEAD } from '../../model/head';
import type { LabelName } from '../../model/labels';
import { pageFacts } from '../features';
import { settle } from '.';

const PROSE = 'The ferry leaves in the morning and reaches the island in the evening, because the wind is from the west and the channel is not yet clear again.';

/** Each paragraph differs: what stands twice is no text. */
const apart = (text: string, index: number): string => text.replace('the wind', `the wind${'s'.repeat(index)}`);

function settled(lines: readonly (readonly [LabelName, string, boolean?])[], titleScore: (i: number) => number = (i) => -i, chance = 0): string[] {
  const page: Page = {
    head: EMPTY_HEAD,
    blocks: lines.map(([, text, glued = false], index) => ({
      index, kind: 'text', level: 0, depth: 0, runs: [], text: apart(text, index), span: { start: index, end: index + 1 }, place: { path: '', hints: [], hidden: false }, gap: 0, glued, group: 0,
    })),
  };
  return settle(pageFacts(page), lines.map(([name]) => name), { title: titleScore, article: () => chance, kind: () => 'promo' }).map((item) => `${item.block} ${item.label}`);
}

it('leaves one title: of several the likeliest, else the line whose words the text takes up', () => {
  expect(settled([['title', 'Ferries sail again'], ['paragraph', PROSE], ['title', 'More islands'], ['paragraph', PROSE]])).toEqual(['2 heading']);
  expect(settled([['heading', 'The island waits for its morning ferry'], ['paragraph', PROSE]])).toEqual(['0 title']);
  expect(settled([['heading', 'Something else entirely here'], ['share', 'Share'], ['paragraph', PROSE]])).toEqual([]);
  expect(settled([['nav', 'Something else entirely here'], ['byline', 'By Ann Holm'], ['paragraph', PROSE]])).toEqual(['0 title']);
  expect(settled([['title', 'Coast'], ['heading', 'Something else entirely here'], ['paragraph', PROSE]])).toEqual(['1 title', '0 kicker']);
});

it('takes the first of two long lines for the title, the second for its subtitle', () => {
  const [over, under] = ['Morning ferry leaves the island again in the evening', 'Channel is clear'];
  expect(settled([['title', over], ['title', under], ['paragraph', PROSE]], (i) => i * 2)).toEqual(['1 heading']);
  // Far less likely, not taken up by the text, or as short as a kicker: not the title.
  expect(settled([['title', over], ['title', under], ['paragraph', PROSE]], (i) => i * 4)).toEqual(['0 heading']);
  expect(settled([['title', 'Something else entirely here that nobody had ever seen'], ['title', under], ['paragraph', PROSE]], (i) => i * 2)).toEqual(['0 heading']);
  expect(settled([['title', 'Morning ferry leaves'], ['title', under], ['paragraph', PROSE]], (i) => i * 2)).toEqual(['0 kicker']);
});

it('takes one word over the title for the kicker, not a name of two', () => {
  expect(settled([['byline', 'Transport'], ['title', 'Ferries sail again'], ['paragraph', PROSE]])).toEqual(['0 kicker']);
  expect(settled([['byline', 'Ann Holm'], ['title', 'Ferries sail again'], ['paragraph', PROSE]])).toEqual([]);
});

it('takes one doubtful word of a menu over the title for the kicker, a sure one not', () => {
  const over = (chance: number): string[] => settled([['nav', 'Focus'], ['title', 'Ferries sail again'], ['standfirst', 'At last.'], ['paragraph', PROSE]], undefined, chance);
  expect(over(0.4)).toEqual(['0 kicker']);
  expect(over(0.1)).toEqual([]);
});

it('takes prose that is listed alone for a paragraph, not an item among others nor one with a mark', () => {
  const listed = (...rows: (readonly [LabelName, string])[]): string[] => settled([['title', 'Ferries sail again'], ['standfirst', 'At last.'], ...rows]);
  expect(listed(['paragraph', PROSE], ['list', PROSE], ['paragraph', PROSE])).toEqual(['3 paragraph']);
  expect(listed(['list', PROSE], ['list', PROSE])).toEqual([]);
  expect(listed(['paragraph', PROSE], ['list', `• ${PROSE}`], ['paragraph', PROSE])).toEqual([]);
});

it('takes the first paragraph under a title for the standfirst when a byline, a date or a caption parts it from the text', () => {
  expect(settled([['title', 'Ferries sail again'], ['paragraph', PROSE], ['byline', 'By Ann Holm'], ['paragraph', PROSE]])).toEqual(['1 standfirst']);
  expect(settled([['title', 'Ferries sail again'], ['paragraph', PROSE], ['paragraph', PROSE]])).toEqual([]);
  expect(settled([['title', 'Ferries sail again'], ['standfirst', 'At last.'], ['paragraph', PROSE], ['date', '12 March 2026']])).toEqual([]);
});

it('takes a short first paragraph for the standfirst where the text follows at once', () => {
  const lead = 'The island has waited for three weeks, and now it is over.';
  expect(settled([['title', 'Ferries sail again'], ['byline', 'By Ann Holm'], ['paragraph', lead], ['paragraph', PROSE]])).toEqual(['2 standfirst']);
  expect(settled([['title', 'Ferries sail again'], ['paragraph', lead], ['teaser', 'More islands']])).toEqual([]);
});

it('lets prose of a short capture go on behind a box, not behind the heading of a list nor without a chance', () => {
  const more = `${PROSE} Nobody waits any longer.`;
  const behind = (...between: (readonly [LabelName, string])[]): string[] => settled([['title', 'Ferries sail again'], ['standfirst', 'At last.'], ['paragraph', PROSE], ...between, ['teaser', more]], undefined, 0.2);
  expect(behind(['newsletter', 'Your e-mail address'])).toEqual(['4 paragraph']);
  expect(behind(['teaser', 'Related articles'])).toEqual([]);
  expect(behind(...Array.from({ length: 6 }, () => ['ad', 'Buy it'] as const))).toEqual([]);
  expect(settled([['title', 'Ferries sail again'], ['paragraph', PROSE], ['teaser', more]], undefined, 0.05)).toEqual([]);
  expect(settled([['title', 'Ferries sail again'], ['standfirst', 'At last.'], ...Array.from({ length: 90 }, (): [LabelName, string] => ['nav', 'Menu']), ['paragraph', PROSE], ['teaser', more]], undefined, 0.2)).toEqual([]);
});

it('takes a short line over a paragraph for its heading, not a sentence', () => {
  expect(settled([['paragraph', PROSE], ['paragraph', 'What the islanders say'], ['paragraph', PROSE]])).toEqual(['1 heading']);
  expect(settled([['paragraph', PROSE], ['paragraph', 'It is complicated.'], ['paragraph', PROSE]])).toEqual([]);
});

it('takes short questions for running text where the answers speak for themselves', () => {
  const answer = 'I always knew that the ferry would come back one day, because the island cannot live without it for long, and neither can we.';
  const asked = (reply: string): string[] => settled(['Why now?', 'And the harbour?', 'What comes next?'].flatMap((question) => [['heading', question], ['paragraph', reply]] as ['heading' | 'paragraph', string][]));
  expect(asked(answer)).toEqual(['0 paragraph', '2 paragraph', '4 paragraph']);
  expect(asked(PROSE)).toEqual([]);
});

it('keeps the kicker and the glued title of one teaser together', () => {
  expect(settled([['teaser', 'Talks on the coast:'], ['nav', 'Islands agree on a timetable', true]])).toEqual(['1 teaser']);
  expect(settled([['teaser', 'Talks on the coast:'], ['nav', 'Islands agree on a timetable']])).toEqual([]);
});

it('keeps a picture with the caption of its figure', () => {
  const of = (path: string, name: LabelName): string[] => settle(pageFacts({ head: EMPTY_HEAD, blocks: (['image', 'caption'] as const).map((kind, index) => ({
    index, kind, level: 0, depth: 3, runs: [], text: 'The ferry at dawn', span: { start: index, end: index + 1 }, place: { path: index === 0 ? path : 'body>article>figure>figcaption', hints: [], hidden: false }, gap: 0, glued: false, group: 1,
  })) }), ['share', name], { title: () => 0, article: () => 0, kind: () => 'other' }).map((item) => `${item.block} ${item.label}`);
  expect(of('body>article>figure', 'caption')).toEqual(['0 caption']);
  expect(of('body>article>figure>a', 'credit')).toEqual(['0 caption']);
  expect(of('body>article>figure', 'teaser')).toEqual([]);
  expect(of('body>article>div', 'caption')).toEqual([]);
});

describe('strays', () => {
  const strip = (rows: readonly { name?: LabelName; kind?: Block['kind']; path?: string; hints?: string[]; hidden?: boolean; text?: string; article?: number }[]): string[] => settle(pageFacts({ head: EMPTY_HEAD, blocks: rows.map(({ kind = 'text', path = 'body>main>p', hints = [], hidden = false, text }, index) => ({
    index, kind, level: 0, depth: 3, runs: [], text: text ?? apart(PROSE, index), span: { start: index, end: index + 1 }, place: { path, hints, hidden }, gap: 0, glued: false, group: 0,
  })) }), rows.map(({ name = 'paragraph' }) => name), { title: () => 0, article: (i) => rows[i]!.article ?? 0.9, kind: () => 'promo' }).map((item) => `${item.block} ${item.label}`);
  const prose = [{}, {}, {}, {}];

  it('are texts that stand a second time, unless they are few or may repeat', () => {
    expect(strip([{ text: PROSE }, {}, {}, { text: PROSE }])).toEqual(['3 other']);
    expect(strip([{ text: 'Bring it to the boil once again.' }, ...Array.from({ length: 12 }, () => ({})), { text: 'Bring it to the boil once again.' }])).toEqual([]);
    expect(strip([{ text: PROSE, kind: 'list-item', name: 'list' }, {}, {}, { text: PROSE, kind: 'list-item', name: 'list' }])).toEqual([]);
  });

  it('are controls, menus and the page’s footer, not the article’s own', () => {
    expect(strip([...prose, { kind: 'control' }])).toEqual(['4 promo']);
    expect(strip([...prose, { path: 'body>nav>ul>li' }])).toEqual(['4 promo']);
    expect(strip([...prose, { path: 'body>footer>p' }])).toEqual(['4 promo']);
    expect(strip([...prose, { path: 'body>article>footer>p' }])).toEqual([]);
    expect(strip([...prose, { path: 'body>nav>h1', name: 'title' }])).toEqual([]);
  });

  it('are words for screen readers and hidden pieces, but no panels, and no class that the whole text bears', () => {
    expect(strip([...prose, { hints: ['visually-hidden'], article: 0.6 }])).toEqual(['4 promo']);
    expect(strip([...prose, { hidden: true, article: 0.4 }])).toEqual(['4 promo']);
    expect(strip([...prose, { hidden: true, article: 0.8 }])).toEqual([]);
    expect(strip(Array.from({ length: 5 }, () => ({ hints: ['hide'] })))).toEqual([]);
  });

  it('are never most of the page', () => {
    expect(strip([{}, { path: 'body>nav>div>p' }, { path: 'body>nav>div>p' }])).toEqual([]);
  });
});
