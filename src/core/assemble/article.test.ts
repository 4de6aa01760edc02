// Sections of articles of our own: what stands together comes together, and where noise was there is a seam.
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block';
import type { Section } from '../model/reading';
import { readingOf, sampleFrom, sampleOf, type Extra, type Row, type Sample } from './page.testing';

/** Sections in short: type and texts. */
function shape(sample: Sample): unknown[] {
  const text = (index: number | undefined): string | undefined => (index === undefined ? undefined : sample.page.blocks[index]!.text);
  const say = (section: Section): unknown => {
    switch (section.type) {
      case 'heading': return [`h${section.level}`, text(section.block)];
      case 'line': return ['line', text(section.block)];
      case 'paragraph': return ['p', ...[section.dateline, section.block, section.credit].flatMap((index) => text(index) ?? [])];
      case 'list': case 'quote': case 'code': return [section.type, ...section.blocks.map(text)];
      case 'table': return ['table', section.headerRows, section.rows.map((row) => row.map(text))];
      case 'figure': return ['figure', text(section.image) ?? '', section.captions.map(text), section.credits.map(text)];
      case 'infobox': return ['infobox', text(section.heading) ?? '', section.sections.map(say)];
      case 'entry': return ['entry', text(section.time) ?? '', text(section.heading) ?? '', section.sections.map(say)];
      case 'seam': return ['seam', section.seam.counts.map(({ kind, items }) => `${items} ${kind}`).join(', ')];
    }
  };
  return readingOf(sample).sections.map(say);
}
const markup = (path: string, extra: Partial<Block> = {}): Extra => ({ ...extra, place: { path, hints: [], hidden: false } });

describe('sections', () => {
  it('joins the dateline to the paragraph behind it and the agency sign to the one before', () => {
    expect(shape(sampleFrom('title Die Fähre\ndateline NORDEN (dpa) -\nparagraph Das Schiff legt ab.\ncredit (dpa)\nparagraph Der Hafen.\ncredit /aq/DP/jb'))).toEqual([
      ['p', 'NORDEN (dpa) -', 'Das Schiff legt ab.', '(dpa)'], ['p', 'Der Hafen.', '/aq/DP/jb'],
    ]);
  });

  it('keeps a picture credit apart from the text', () => {
    expect(shape(sampleFrom('paragraph Das Schiff legt ab.\ncredit Foto: Ilse Baum\nparagraph Der Hafen.'))).toEqual([
      ['p', 'Das Schiff legt ab.'], ['figure', '', [], ['Foto: Ilse Baum']], ['p', 'Der Hafen.'],
    ]);
  });

  it('gathers captions and credits, in either order, and begins a new figure with a new picture', () => {
    const image = (src: string): Extra => markup('body>article>figure', { kind: 'image', image: { src }, group: 0 });
    expect(shape(sampleOf([
      ['caption', 'Die Fähre', image('/a.jpg')], ['caption', 'Die Fähre am Morgen.', markup('body>article>figure>figcaption')], ['credit', 'Foto: Baum', markup('body>article>figure>figcaption')],
      ['caption', 'Der Hafen', image('/b.jpg')], ['caption', 'Der Hafen am Abend.', markup('body>article>figure>figcaption')],
      ['paragraph', 'Text.', markup('body>article>p')],
    ]))).toEqual([
      ['figure', 'Die Fähre', ['Die Fähre am Morgen.'], ['Foto: Baum']], ['figure', 'Der Hafen', ['Der Hafen am Abend.'], []], ['p', 'Text.'],
    ]);
    expect(shape(sampleFrom('paragraph Eins.\ncaption Die Fähre\ncaption Die Fähre am Morgen. Foto: Baum\nparagraph Zwei.'))[1]).toEqual(['figure', '', ['Die Fähre', 'Die Fähre am Morgen. Foto: Baum'], []]);
  });

  it('does not part a picture from its caption because of a button between them', () => {
    expect(shape(sampleOf([
      ['caption', 'Die Fähre', markup('body>figure', { kind: 'image' })], ['media', 'Vergrößern', markup('body>figure>button')], ['caption', 'Die Fähre am Morgen.', markup('body>figure>figcaption')],
      ['paragraph', 'Text.', markup('body>p')],
    ]))).toEqual([['figure', 'Die Fähre', ['Die Fähre am Morgen.'], []], ['seam', '1 media'], ['p', 'Text.']]);
  });

  it('makes lists by container and tables by row, with their header rows', () => {
    const item = (group: number, level = 1, ordered = false): Extra => markup('body>ul>li', { kind: 'list-item', group, level, ordered });
    const cell = (row: number, column: number, header = false): Extra => markup('body>table>tr>td', { kind: 'table-cell', group: 9, cell: { row, column, header } });
    expect(shape(sampleOf([
      ['list', 'Mole', item(1)], ['list', 'Innen', item(2, 2)], ['list', 'Pier', item(1)], ['list', 'Erstens', item(3, 1, true)],
      ['table', 'Ort', cell(0, 0, true)], ['table', 'Zahl', cell(0, 1, true)], ['ad', 'Anzeige', cell(1, 0)], ['table', 'Siel', cell(2, 0)], ['table', '140', cell(2, 1)],
      ['paragraph', 'Text.'],
    ]))).toEqual([
      ['list', 'Mole', 'Innen', 'Pier'], ['list', 'Erstens'], ['table', 1, [['Ort', 'Zahl'], ['Siel', '140']]], ['seam', '1 ad'], ['p', 'Text.'],
    ]);
  });

  it('makes lines of a bare text into lists, quotes, code and rows', () => {
    expect(shape(sampleFrom('list Eins\nlist Zwei\ntable Ort 140\ntable Siel 7\nquote Ja.\nquote Nein.\ncode a = 1\ncode b = 2'))).toEqual([
      ['list', 'Eins', 'Zwei'], ['table', 0, [['Ort 140'], ['Siel 7']]], ['quote', 'Ja.', 'Nein.'], ['code', 'a = 1', 'b = 2'],
    ]);
  });

  it('gives an info box its heading', () => {
    expect(shape(sampleFrom('paragraph Text.\ninfobox Was ist ein Siel?\ninfobox Ein Tor im Deich.\ninfobox Es lässt Wasser hinaus.\nparagraph Weiter.'))[1]).toEqual(
      ['infobox', 'Was ist ein Siel?', [['p', 'Ein Tor im Deich.'], ['p', 'Es lässt Wasser hinaus.']]]);
    expect(shape(sampleFrom('infobox Ein Tor im Deich, das Wasser hinaus lässt.'))[0]).toEqual(['infobox', '', [['p', 'Ein Tor im Deich, das Wasser hinaus lässt.']]]);
  });

  it('puts a live blog’s text under its entries', () => {
    expect(shape(sampleFrom([
      'title Der Tag im Hafen', 'paragraph Vorspann des Tages.', 'entry Dienstag, 28 Oktober', 'entry Die Fähre ist da', 'paragraph Um neun lag sie fest.', 'ad Anzeige', 'paragraph Um zehn ging es los.',
      'entry Der Bagger kommt', 'paragraph Er kommt am Abend.', 'entry Montag, 27. Oktober', 'entry 18:10 Uhr', 'entry Sturm', 'paragraph Alle Boote sind im Hafen.',
    ].join('\n')))).toEqual([
      ['p', 'Vorspann des Tages.'],
      ['entry', 'Dienstag, 28 Oktober', 'Die Fähre ist da', [['p', 'Um neun lag sie fest.'], ['seam', '1 ad'], ['p', 'Um zehn ging es los.']]],
      ['entry', '', 'Der Bagger kommt', [['p', 'Er kommt am Abend.']]],
      ['entry', 'Montag, 27. Oktober', '', []],
      ['entry', '18:10 Uhr', 'Sturm', [['p', 'Alle Boote sind im Hafen.']]],
    ]);
  });

  it('ranks headings, whatever levels the page uses', () => {
    const heading = (level: number): Extra => markup(`body>h${level}`, { kind: 'heading', level });
    expect(shape(sampleOf([['heading', 'A', heading(3)], ['heading', 'B', heading(5)], ['heading', 'C', heading(6)], ['heading', 'D', heading(3)]]))).toEqual([['h2', 'A'], ['h3', 'B'], ['h4', 'C'], ['h2', 'D']]);
    expect(shape(sampleFrom('heading A\nparagraph b'))[0]).toEqual(['h2', 'A']);
  });

  it('shows a byline at the end as a line of its own', () => {
    expect(shape(sampleFrom('title Die Fähre\nbyline Von Ada Quist\nparagraph Text.\nbyline Ada Quist')).at(-1)).toEqual(['line', 'Ada Quist']);
  });
});

describe('seams', () => {
  const rows: Row[] = [
    ['nav', 'Menü'], ['title', 'Die Fähre'], ['share', 'Teilen'], ['byline', 'Von Ada Quist'], ['paywall', 'Jetzt lesen'], ['paragraph', 'Eins.'],
    ['teaser', 'Der Hafen wird ausgebaggert'], ['teaser', 'Die Seehunde sind zurück'], ['nav', 'Mehr'], ['paragraph', 'Zwei.'], ['legal', 'Impressum'],
  ];
  it('stand where noise was taken out between two pieces and behind the last, none before the article', () => {
    expect(shape(sampleOf(rows))).toEqual([['seam', '1 paywall, 1 share'], ['p', 'Eins.'], ['seam', '2 teaser, 1 nav'], ['p', 'Zwei.'], ['seam', '1 legal']]);
    expect(readingOf(sampleOf(rows)).seams.map(({ blocks }) => blocks)).toEqual([[2, 4], [6, 7, 8], [10]]);
  });
});
