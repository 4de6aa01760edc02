// Teaser lists of our own making with the traps of real ones: dates before or after, names, captions, badges, glued kickers, links.
/* oxlint-disable no-script-url -- hostile addresses are what is tested here */
import { describe, expect, it } from 'vitest';
import type { Teaser } from '../model/reading';
import { readingOf, sampleOf, type Extra, type Row } from './page.testing';

interface Found { readonly teasers: readonly Teaser[]; readonly plain: readonly string[] }

function parse(lines: readonly (string | readonly [string, Extra])[]): Found {
  const rows = lines.map((line): Row => (typeof line === 'string' ? ['teaser', line] : ['teaser', ...line]));
  const sample = sampleOf(rows);
  const items = readingOf(sample).noise.flatMap((group) => group.items);
  expect(items.flatMap(({ blocks }) => blocks).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
  return {
    teasers: items.flatMap(({ teaser }) => teaser ?? []),
    plain: items.filter(({ teaser }) => !teaser).map(({ blocks }) => blocks.map((i) => sample.page.blocks[i]!.text).join(' / ')),
  };
}
const titles = ({ teasers }: Found): string[] => teasers.map(({ title }) => title);

describe('teasers in bare text', () => {
  it('reads items that begin with time and reading time, whatever follows their title', () => {
    const found = parse([
      'Das könnte Sie auch interessieren',
      '18:10 Uhr', '2 min.', 'Deichschafe ziehen um', 'Ein Schäfer treibt seine Herde über den Deich. (Archivbild)', 'Die Herde soll vor dem Winter im Trockenen stehen. Warum der Umzug drei Tage dauert.',
      '18:25 Uhr', '3 min.', 'Siel: Zweites Tor wieder dicht', 'Taucher haben das Tor untersucht. (Archivbild)', 'Das Tor war seit Mai undicht. Nun hält es wieder, sagt der Verband.',
      'Von Ada Quist', '4 min.', '27.10.2025', '4 min.', 'Kommentar zum Hafen: Was die Insel jetzt braucht', 'Meinung', 'Der Hafen von oben, aufgenommen im Sommer bei Ebbe und klarer Sicht.', 'Die Insel hat lange gewartet - nun muss sie rechnen und planen', 'Ada Quist',
      '05.11.2025', '3 min.', '18 Jahre lang gezählt: Siegel zählt Seehunde', 'Jan Siegel zählt seit 18 Jahren. Und dann erfuhr er von einer Stiftung und gab ihr seine Listen.', 'Die Listen füllen zwei Schränke. Aber warum zählt man überhaupt so lange Seehunde?', 'Mo Lind',
      'Mehr Artikel',
    ]);
    expect(titles(found)).toEqual(['Deichschafe ziehen um', 'Siel: Zweites Tor wieder dicht', 'Kommentar zum Hafen: Was die Insel jetzt braucht', '18 Jahre lang gezählt: Siegel zählt Seehunde']);
    expect(found.plain).toEqual(['Das könnte Sie auch interessieren', 'Mehr Artikel']);
    expect(found.teasers[0]).toEqual({ title: 'Deichschafe ziehen um', date: '18:10 Uhr', readingTime: '2 min.', standfirst: 'Die Herde soll vor dem Winter im Trockenen stehen. Warum der Umzug drei Tage dauert.' });
    expect(found.teasers[2]).toMatchObject({ date: '27.10.2025', readingTime: '4 min.', author: 'Ada Quist', kicker: 'Meinung' });
    expect(found.teasers[3]!.author).toBe('Mo Lind');
  });

  it('parts kicker and title that a colon glues, and leaves the badge with the item before', () => {
    const found = parse([
      'Mehr zu Quists Inselreise',
      'Muscheln für alle?:Wie die Insel ihre Gäste empfängt',
      'mit Video', ['Kapitän erwartet keinen Sturm:Wind und Wetter beruhigen sich - Vorsicht bleibt', { glued: true }],
      'mit Video', ['Hafenfest auf der Insel :Quist und Bruns: Treffen rückt näher', { glued: true }],
      'mit Video',
    ]);
    expect(found.teasers).toEqual([
      { title: 'Wie die Insel ihre Gäste empfängt', kicker: 'Muscheln für alle?' },
      { title: 'Wind und Wetter beruhigen sich - Vorsicht bleibt', kicker: 'Kapitän erwartet keinen Sturm' },
      { title: 'Quist und Bruns: Treffen rückt näher', kicker: 'Hafenfest auf der Insel' },
    ]);
    expect(found.plain).toEqual(['Mehr zu Quists Inselreise']);
  });

  it('takes a kicker that the segmenter has already split off', () => {
    const found = parse(['Sturm im Watt:', ['Drei Boote suchen Schutz im Hafen', { glued: true }], 'Flut am Abend:', ['Das Wasser steigt schneller als gedacht', { glued: true }]]);
    expect(found.teasers).toEqual([
      { title: 'Drei Boote suchen Schutz im Hafen', kicker: 'Sturm im Watt' }, { title: 'Das Wasser steigt schneller als gedacht', kicker: 'Flut am Abend' },
    ]);
  });

  it('reads items whose date stands behind the title', () => {
    const found = parse(['Related stories', 'Ferry returns after two years in the dock', 'October 12, 2025', 'Harbour to be dredged before the summer', 'October 10, 2025', 'Seal count reaches a new high', 'October 8, 2025']);
    expect(found.teasers.map(({ title, date }) => [title, date])).toEqual([
      ['Ferry returns after two years in the dock', 'October 12, 2025'], ['Harbour to be dredged before the summer', 'October 10, 2025'], ['Seal count reaches a new high', 'October 8, 2025'],
    ]);
    expect(found.plain).toEqual(['Related stories']);
  });

  it('takes every line of a plain list as a title', () => {
    expect(titles(parse(['Most read', 'Ferry returns after two years in the dock', 'Harbour to be dredged before summer', 'Why do seals sing at night?', 'Island votes for a longer pier']))).toHaveLength(4);
  });

  it('tells short kickers from titles when they take turns', () => {
    const found = parse(['Hafen', 'Die alte Fähre fährt wieder nach Plan', 'Wetter', 'Ein ruhiger Herbst steht der Küste bevor', 'Sport', 'Siel gewinnt das Rennen der Plattboote']);
    expect(found.teasers.map(({ kicker }) => kicker)).toEqual(['Hafen', 'Wetter', 'Sport']);
  });

  it('keeps standfirsts with their titles', () => {
    const found = parse([
      'Die alte Fähre fährt wieder nach Plan', 'Nach zwei Jahren im Dock legt das Schiff am Montag wieder ab, sagt die Reederei.',
      'Der Hafen wird im Winter ausgebaggert', 'Bis zum Frühjahr sollen zwei Bagger den Schlick aus der Einfahrt holen.',
    ]);
    expect(found.teasers.map(({ title, standfirst }) => [title, standfirst?.slice(0, 9)])).toEqual([['Die alte Fähre fährt wieder nach Plan', 'Nach zwei'], ['Der Hafen wird im Winter ausgebaggert', 'Bis zum F']]);
  });

  it('drops the ranks of a list of most-read stories', () => {
    expect(titles(parse(['Meistgelesen', '1', 'Die alte Fähre fährt wieder', '2', 'Der Hafen wird ausgebaggert']))).toEqual(['Die alte Fähre fährt wieder', 'Der Hafen wird ausgebaggert']);
    expect(titles(parse(['1Die alte Fähre fährt wieder', '2Der Hafen wird bald ausgebaggert', '3Die Seehunde sind zurück im Watt']))[1]).toBe('Der Hafen wird bald ausgebaggert');
  });

  it('finds the title behind an inline lead-in', () => {
    expect(parse(['Lesen Sie auch: Die alte Fähre fährt wieder']).teasers).toEqual([{ title: 'Die alte Fähre fährt wieder' }]);
    expect(parse(['Lesen Sie auch']).plain).toEqual(['Lesen Sie auch']);
  });

  it('stacks kickers, and takes lines before a colon as kickers where they take turns', () => {
    const found = parse(['Umwelt', 'Lösung', 'Wie ein Siel das Watt vor dem Öl bewahrt', 'Der Verband hat ein Netz gespannt, das bei Flut von selbst nach oben steigt.', 'Umwelt', 'Lösung', 'Ein Deich aus Muscheln wächst mit dem Meer', 'Forscher legen ein Riff an, das die Wellen bricht und jedes Jahr ein Stück höher wird.']);
    expect(found.teasers.map(({ title, kicker }) => [kicker, title])).toEqual([['Umwelt', 'Wie ein Siel das Watt vor dem Öl bewahrt'], ['Umwelt', 'Ein Deich aus Muscheln wächst mit dem Meer']]);
    const colons = parse(['Streit um den neuen Fahrplan:', 'Reederei lenkt ein', 'Baggern im Hafen beginnt:', 'Verband warnt vor Schlick', 'Ein Jahr nach dem Sturm:', 'Insel zieht Bilanz']);
    expect(colons.teasers.map(({ kicker }) => kicker)).toEqual(['Streit um den neuen Fahrplan', 'Baggern im Hafen beginnt', 'Ein Jahr nach dem Sturm']);
  });

  it('reads a plain list behind a dated one line by line', () => {
    const found = parse(['28.10.2025', 'Die alte Fähre fährt wieder', '27.10.2025', 'Der Hafen wird ausgebaggert', ...Array.from({ length: 8 }, (_, i) => `Die Insel wählt zum ${i}. Mal ihren Rat`)]);
    expect(found.teasers).toHaveLength(10);
    expect(found.teasers[9]!.date).toBeUndefined();
  });

  it('takes each sentence as a title where all of them are', () => {
    expect(titles(parse(['Lesen Sie auch', 'Die alte Fähre fährt wieder und bringt die ersten Gäste.', 'Der Hafen wird im Winter ausgebaggert, sagt der Verband.', 'Die Seehunde sind zurück im Watt und bleiben bis Mai.']))).toHaveLength(3);
  });

  it('makes no story of a lone name', () => {
    expect(parse(['Mo Lind']).plain).toEqual(['Mo Lind']);
  });
});

describe('teasers in markup', () => {
  const link = (href: string, extra: Extra = {}): Extra => ({ href, place: { path: 'body>aside>ul>li>a', hints: [], hidden: false }, ...extra });
  const plain: Extra = { place: { path: 'body>aside', hints: [], hidden: false } };

  it('takes heading elements as titles, and their links', () => {
    const found = parse([
      ['Weitere Geschichten', { ...plain, kind: 'heading', level: 2 }],
      ['Hafen', link('/fähre')], ['Die Fähre', { ...link('/fähre'), kind: 'heading', level: 3 }], ['Sie legt am Montag wieder ab, sagt die Reederei am Abend.', plain],
      ['Wetter', link('/herbst')], ['Ruhiger Herbst', { ...link('/herbst'), kind: 'heading', level: 3 }],
    ]);
    expect(found.teasers).toEqual([
      { title: 'Die Fähre', kicker: 'Hafen', standfirst: 'Sie legt am Montag wieder ab, sagt die Reederei am Abend.', href: '/fähre' }, { title: 'Ruhiger Herbst', kicker: 'Wetter', href: '/herbst' },
    ]);
    expect(found.plain).toEqual(['Weitere Geschichten']);
  });

  it('takes one title for each address', () => {
    const found = parse([
      ['Die Fähre im Dock, von oben gesehen.', link('/a')], ['Die alte Fähre fährt wieder', link('/a')], ['weiterlesen', link('/a')],
      ['Der Hafen bei Ebbe, von oben gesehen.', link('/b')], ['Der Hafen wird ausgebaggert', link('/b')], ['weiterlesen', link('/b')],
    ]);
    expect(found.teasers.map(({ title, href }) => [title, href])).toEqual([['Die alte Fähre fährt wieder', '/a'], ['Der Hafen wird ausgebaggert', '/b']]);
  });

  it('takes no title from a picture, nor from a link that leads nowhere', () => {
    const found = parse([
      ['MEHR', link('javascript:;')], ['Fähre im Dock 2025', link('/a', { kind: 'image' })], ['Die alte Fähre fährt wieder', link('/a')], ['Die alte Fähre fährt wieder', link('/a')],
      ['Hafen bei Ebbe 2025', link('/b', { kind: 'image' })], ['Der Hafen wird ausgebaggert', link('/b')],
    ]);
    expect(found.teasers.map(({ title, standfirst, href }) => [title, standfirst, href])).toEqual([['Die alte Fähre fährt wieder', undefined, '/a'], ['Der Hafen wird ausgebaggert', undefined, '/b']]);
  });

  it('keeps players between teasers out of the items, without ending the list', () => {
    const sample = sampleOf([['teaser', 'Die alte Fähre fährt wieder'], ['media', '2:40 min'], ['teaser', 'Der Hafen wird ausgebaggert'], ['media', '1:12 min']]);
    const { noise } = readingOf(sample);
    expect(noise.map(({ kind, items }) => [kind, items.map(({ blocks }) => blocks)])).toEqual([['teaser', [[0], [2]]], ['media', [[1], [3]]]]);
  });
});
