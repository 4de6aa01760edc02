import { describe, expect, it } from 'vitest';
import { gluePoints } from './glue';

/** The pieces that a line is cut into. */
function pieces(line: string, first = false): string[] {
  const points = gluePoints(line, first);
  return [0, ...points].map((from, i) => line.slice(from, points[i] ?? line.length).trim());
}

describe('a line is cut where', () => {
  it.each([
    ['a date and a duration stand glued before a paragraph', '14.02.2026 | 1:07 minDer Kreistag hat am Abend beraten.', ['14.02.2026 | 1:07 min', 'Der Kreistag hat am Abend beraten.']],
    ['a bare duration stands glued before a heading', '02:13Die Folgen', ['02:13', 'Die Folgen']],
    ['a kicker ends in a colon with no space behind it', 'Streit um die Fähre:Kreis und Reederei einigen sich', ['Streit um die Fähre:', 'Kreis und Reederei einigen sich']],
    ['the colon has a space before it', 'Gipfel am Fjord :Was die Runde jetzt plant', ['Gipfel am Fjord :', 'Was die Runde jetzt plant']],
    ['a badge of the teaser above stands glued before the next', 'mit VideoFachfrau rechnet mit Regen:Ernte beginnt im Süden später', ['mit Video', 'Fachfrau rechnet mit Regen:', 'Ernte beginnt im Süden später']],
    ['place and agency open a paragraph', 'OSLO (dpa-AFX) - Die Reederei hat am Dienstag neue Fahrpläne vorgelegt.', ['OSLO (dpa-AFX) -', 'Die Reederei hat am Dienstag neue Fahrpläne vorgelegt.']],
    ['two places and an agency open a paragraph', 'Bremen/Kiel (dpa) – Die Fähren fahren wieder.', ['Bremen/Kiel (dpa) –', 'Die Fähren fahren wieder.']],
    ['an agency signs off', 'Die Fähren fahren nach Angaben der Reederei ab Montag wieder nach Plan. (dpa)', ['Die Fähren fahren nach Angaben der Reederei ab Montag wieder nach Plan.', '(dpa)']],
    ['a desk signs off with its initials', 'Die Fähren fahren nach Angaben der Reederei ab Montag wieder nach Plan./ab/CD/ef', ['Die Fähren fahren nach Angaben der Reederei ab Montag wieder nach Plan.', '/ab/CD/ef']],
    ['capitals and a dash open a paragraph', 'PORT ALBERT – The ferry company published new timetables on Tuesday after weeks of talks with the islands.', ['PORT ALBERT –', 'The ferry company published new timetables on Tuesday after weeks of talks with the islands.']],
  ])('%s', (_, line, expected) => expect(pieces(line)).toEqual(expected));

  it('a crawler wrote a date at the head of the capture, and only there', () => {
    expect(pieces('date 2026-02-14 OSLO (dpa-AFX) - Die Reederei legt vor.', true)).toEqual(['date 2026-02-14', 'OSLO (dpa-AFX) -', 'Die Reederei legt vor.']);
    expect(pieces('date 2026-02-14 was the day on which it began.')).toHaveLength(1);
  });
});

describe('a line stays whole where', () => {
  it.each([
    ['a time stands in a sentence', 'Um 14:30 Uhr legte die Fähre ab.'],
    ['a colon has a space behind it', 'Was die Runde plant: Ein Überblick in drei Punkten'],
    ['a colon belongs to an address', 'https://Fjord.example/Bericht und noch mehr'],
    ['a score is told', '2:1 gewann die Mannschaft am Abend.'],
    ['brackets hold no agency', 'Die Fähren fahren nach Angaben der Reederei ab Montag wieder nach Plan. (siehe Karte)'],
    ['a slash joins two words', 'Gefragt sind jetzt vor allem neue Fahrpläne für Inselbewohner und Pendler/Gäste'],
    ['a badge is only the beginning of a sentence', 'mit Videos wirbt die Reederei um Gäste.'],
    ['brackets after a place hold no agency', 'Port Albert (Insel) - ein Ort am Meer, an dem Fähren ankommen.'],
  ])('%s', (_, line) => expect(pieces(line)).toEqual([line]));
});

it('takes time in proportion to the text', () => {
  for (const unit of ['a:', '(A', '1:0', 'A/', ' :', 'A-']) expect(gluePoints(unit.repeat(100_000), true).length).toBeLessThan(6);
});
