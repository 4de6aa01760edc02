import { describe, expect, it } from 'vitest';
import type { Page } from '../../model/block';
import { EMPTY_HEAD } from '../../model/head';
import { pageFacts } from '../features';
import { barring } from './barring';
import { captions } from './captions';
import { dateLines } from './date-lines';
import { declaredTitle } from './declared-title';
import { explainers } from './explainers';
import { headline } from './headline';
import { liveBlog } from './live-blog';
import { phrasing } from './phrasing';
import { recordings } from './recordings';
import type { Rule } from './rule';
import { teaserLists } from './teaser-lists';
import { wire } from './wire';

const PROSE = 'Die Fähre legt nach Angaben der Reederei am Morgen in Altmoor ab und erreicht die Insel erst am Abend, weil der Wind aus Westen kommt und die Fahrrinne noch nicht wieder frei ist.';

/** A page with a block a line; a line that starts with "+" was split off the line before. */
function pageOf(lines: readonly string[]): Page {
  let at = 0;
  return {
    head: EMPTY_HEAD,
    blocks: lines.map((line, index) => {
      const glued = line.startsWith('+');
      const text = glued ? line.slice(1) : line;
      const span = { start: at, end: at + text.length };
      at = span.end + 1;
      return { index, kind: 'text', level: 0, depth: 0, runs: [{ text, span, marks: [] }], text, span, place: { path: '', hints: [], hidden: false }, gap: 0, glued, group: 0 };
    }),
  };
}

const found = (rule: Rule, ...lines: string[]): string[] => rule(pageFacts(pageOf(lines))).map((item) => `${item.block} ${item.label}`);

describe('wire copy', () => {
  it('knows a crawler’s field at the head, not in the text', () => {
    expect(found(wire, 'date 2026-02-14', '+OSLO (dpa-AFX) -', `+${PROSE}`)).toEqual(['0 crawl', '1 dateline']);
    expect(found(wire, PROSE, 'date 2026-02-14')).toEqual([]);
    expect(found(wire, 'date of birth')).toEqual([]);
  });
  it('knows a place alone before the text, not any short sentence', () => {
    expect(found(wire, 'Altmoor.', PROSE)).toEqual(['0 dateline']);
    expect(found(wire, 'Bis gleich am Kai.', PROSE)).toEqual([]);
    expect(found(wire, 'Altmoor.', 'Kurz.')).toEqual([]);
  });
  it('knows desk signs and agency signs, not other brackets', () => {
    expect(found(wire, PROSE, '+/ab/CD/ef', '(dpa)')).toEqual(['1 credit', '2 credit']);
    expect(found(wire, PROSE, '/ab/CD/ef', '(siehe Karte)')).toEqual([]);
  });
});

describe('recordings', () => {
  it('knows a duration that was glued to something, and a badge', () => {
    expect(found(recordings, '14.02.2026 | 1:07 min', `+${PROSE}`, 'Kiel am Morgen', 'mit Video', '+Was der Tag bringt')).toEqual(['0 media', '3 teaser', '4 teaser']);
  });
  it('leaves a score and a time alone', () => expect(found(recordings, '2:1', '14:30 Uhr', PROSE)).toEqual([]));
});

describe('captions', () => {
  it('knows words that end in a picture credit', () => {
    expect(found(captions, 'Die Fähre am Kai von Altmoor. Foto: Jana Weller/Küstenbild')).toEqual(['0 caption']);
    expect(found(captions, 'Foto: Jana Weller')).toEqual(['0 credit']);
    expect(found(captions, 'Ein Foto zeigt die Fähre am Kai von Altmoor, wie sie im Nebel liegt.')).toEqual([]);
  });
  it('knows words that stand twice in a row', () => {
    expect(found(captions, 'Die Fähre am Kai von Altmoor.', 'Die Fähre am Kai von Altmoor. Aufnahme: Weller')).toContain('0 caption');
    expect(found(captions, 'Die Fähre am Kai.', 'Die Fähre am Steg.')).toEqual([]);
  });
});

describe('headline', () => {
  it('knows a kicker glued before the title, at the head', () => {
    expect(found(headline, 'Streit um die Fähre:', '+Kreis und Reederei einigen sich', PROSE, PROSE)).toEqual(['0 kicker', '1 title']);
    expect(found(headline, PROSE, 'Streit um die Fähre:', '+Kreis und Reederei einigen sich')).toEqual([]);
    expect(found(headline, 'Streit um die Fähre', 'Kreis und Reederei einigen sich', PROSE)).toEqual([]);
  });
});

describe('the declared title', () => {
  const page = (title: string, ...lines: string[]): string[] => declaredTitle(pageFacts({ ...pageOf(lines), head: { ...EMPTY_HEAD, titles: [{ value: title, from: 'title' }] } })).map((item) => `${item.block} ${item.label}`);
  it('is found on the page, with or without the site’s name behind it', () => {
    expect(page('Fähren fahren wieder | Küstenbote', 'Küstenbote', 'Fähren fahren wieder', PROSE)).toEqual(['1 title']);
    expect(page('Fähren fahren wieder', 'Fähren fahren wieder', 'Fähren fahren wieder', PROSE, 'Fähren fahren wieder')).toEqual(['1 title']);
    expect(page('Küstenbote', 'Küstenbote', PROSE)).toEqual([]);
    expect(page('Fähren fahren wieder', 'Fähren fahren nicht', PROSE)).toEqual([]);
  });
});

describe('date lines', () => {
  it.each([['12.03.2026, 14:05 Uhr'], ['Donnerstag, 12. März 2026'], ['March 12, 2026 · 5 min read'], ['2026-03-12'], ['Publicado em 14 de março de 2026 às 6h00 | Atualizado em 14 de março de 2026 às 9h12'], ['Veröffentlicht am 3. April 2026, 12.30 Uhr'], ['2026年2月18日 6時30分'], ['22 января 2026, 10:00']])('are dates in the head: %s', (line) => {
    expect(found(dateLines, 'Fähren fahren wieder', line, PROSE, PROSE)).toEqual(['1 date']);
    expect(found(dateLines, 'Fähren fahren wieder', PROSE, PROSE, line)).toEqual([]);
  });
  it.each([['12 Fähren fahren wieder'], ['Am 12. März 2026 fahren sie wieder.'], ['Im März 2026'], ['Veröffentlicht wurde im April 2026 nichts'], ['Publicado em 14 de março de 2026, o relatório ficou na gaveta.'], ['2026年度の計画']])('other lines are none: %s', (line) => {
    expect(found(dateLines, line, PROSE, PROSE)).toEqual([]);
  });
});

describe('live blogs', () => {
  it('knows days and headings of entries where the page calls itself one', () => {
    expect(found(liveBlog, 'Liveblog zur Sturmflut', 'Dienstag, 14. Februar', 'Deich hält stand', PROSE, 'Montag, 13. Februar', 'Fähren bleiben im Hafen', PROSE))
      .toEqual(['1 entry', '4 entry', '2 entry', '5 entry']);
  });
  it('leaves a single date and headings elsewhere alone', () => {
    expect(found(liveBlog, 'Dienstag, 14. Februar', 'Deich hält stand', PROSE, 'Fähren bleiben im Hafen', PROSE)).toEqual([]);
  });
});

describe('explainers', () => {
  it('know a question that explains and its answer, not any question', () => {
    expect(found(explainers, PROSE, 'Was ist eine Fahrrinne?', PROSE)).toEqual(['1 infobox', '2 infobox']);
    expect(found(explainers, PROSE, 'Kommt die Fähre heute noch?', PROSE)).toEqual([]);
    expect(found(explainers, 'Was ist eine Fahrrinne?', 'Nichts.')).toEqual([]);
  });
});

describe('lists of other stories', () => {
  const teasers = ['Fähre nach Norderhallig fällt bis Freitag aus', 'Leuchtturm sucht neuen Wärter'];
  it('run from their heading to the end of the page', () => {
    const labels = teaserLists(pageFacts(pageOf([PROSE, PROSE, 'Das könnte Sie auch interessieren', ...teasers]))).filter((item) => !item.sideless);
    expect(labels.map((item) => [item.block, item.label])).toEqual([[3, 'teaser'], [4, 'teaser']]);
    expect(Math.min(...labels.map((item) => item.weight))).toBeGreaterThanOrEqual(4);
  });
  it('end where the article goes on, and say little when it does', () => {
    const labels = teaserLists(pageFacts(pageOf([PROSE, 'Das könnte Sie auch interessieren', ...teasers, PROSE, PROSE]))).filter((item) => !item.sideless);
    expect(labels.map((item) => item.block)).toEqual([2, 3]);
    expect(Math.max(...labels.map((item) => item.weight))).toBeLessThan(2);
  });
  it('end before a menu', () => {
    expect(found(teaserLists, 'Mehr zum Thema', ...teasers, 'Politik', 'Sport', 'Kultur', 'Wetter').map((item) => item[0])).not.toContain('3');
  });
});

describe('phrasing', () => {
  it('lets a phrase speak for a block that it fills, not for prose around it', () => {
    expect(found(phrasing, 'Das könnte Sie auch interessieren')).toContain('0 teaser');
    expect(found(phrasing, 'Sie haben kein gültiges Abo.')).toContain('0 paywall');
    expect(found(phrasing, `${PROSE} Wer mag, kann den Newsletter bestellen und die Fähre mit anderen teilen.`)).toEqual([]);
  });
});

describe('barring', () => {
  it('knows a short block that bars the text, in front of prose and behind it', () => {
    expect(found(barring, 'Dieser Inhalt ist nur für Abonnenten.', PROSE, 'To read the full story, please subscribe.')).toEqual(['0 paywall', '2 paywall']);
  });
  it('leaves offers, log-in links and prose that tells of notices alone', () => {
    expect(found(barring, 'Jetzt abonnieren', 'Already a subscriber? Log in', 'Start your free trial', `${PROSE} Wer mehr wissen will, muss zahlen, um weiterzulesen, sagte die Reederin, und das gilt für alle, auch für den Kapitän.`)).toEqual([]);
  });
});
