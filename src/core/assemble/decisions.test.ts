// A reader's decision finds its words again: at their place, elsewhere, among equals, after a split; or is reported as lost.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../model/decision';
import type { LabelName } from '../model/labels';
import { anchorOf, lostDecisions } from './index';
import { readingOf, sampleFrom, sampleOf, type Sample } from './page.testing';

const PAGE = sampleFrom('title Die Fähre\nparagraph Das Schiff legt am Montag wieder ab, mit 140 Gästen an Bord und bei ruhiger See und gutem Wind.\nad Anzeige\nparagraph Der Hafen ist gerüstet.\nad Anzeige');
const decide = (sample: Sample, block: number, label: LabelName): Decision => ({ capture: 'c', anchor: anchorOf(sample.page, block), label, madeAt: '2025-10-28T14:05:00Z' });
const names = (sample: Sample, decisions: readonly Decision[]): string[] => readingOf(sample, decisions).labels.map(({ name }) => name);

describe('decisions', () => {
  it('change the label, say who decided, and are sure', () => {
    expect(readingOf(PAGE, [decide(PAGE, 3, 'promo')]).labels[3]).toEqual({ block: 3, name: 'promo', confidence: 1, reasons: [{ code: 'reader-decided' }], by: 'reader' });
  });

  it('override earlier ones on the same block', () => {
    expect(names(PAGE, [decide(PAGE, 3, 'promo'), decide(PAGE, 3, 'quote')])[3]).toBe('quote');
  });

  it('find their words on a page that has moved, and the right ones among equals', () => {
    const later = sampleFrom('nav Menü\nnav Suche\ntitle Die Fähre\nparagraph Das Schiff legt am Montag wieder ab, mit 140 Gästen an Bord und bei ruhiger See und gutem Wind.\nad Anzeige\nparagraph Der Hafen ist gerüstet.\nad Anzeige');
    expect(names(later, [decide(PAGE, 2, 'infobox')])).toEqual(['nav', 'nav', 'title', 'paragraph', 'infobox', 'paragraph', 'ad']);
    expect(names(later, [decide(PAGE, 4, 'infobox')])).toEqual(['nav', 'nav', 'title', 'paragraph', 'ad', 'paragraph', 'infobox']);
  });

  it('reach both pieces of a block that a better segmenter splits', () => {
    const glued = sampleOf([['paragraph', 'x'.repeat(130)], ['media', '1:41 minDas Schiff legt ab.']]);
    const split = sampleOf([['paragraph', 'x'.repeat(130)], ['media', '1:41 min'], ['paragraph', 'Das Schiff legt ab.', { glued: true }]]);
    expect(names(split, [decide(glued, 1, 'promo')])).toEqual(['paragraph', 'promo', 'promo']);
  });

  it('change nothing when their words are gone, and are reported', () => {
    const gone = decide(sampleFrom('paragraph Das stand einmal hier.'), 0, 'ad');
    expect(names(PAGE, [gone])).toEqual(names(PAGE, []));
    expect(lostDecisions(PAGE.page, [gone, decide(PAGE, 0, 'kicker')])).toEqual([gone]);
  });

  it('settle that there is an article', () => {
    const sample = sampleFrom('nav Anmelden\nlegal Ein kurzer Satz.');
    expect(readingOf(sample).isArticle).toBe(false);
    expect(readingOf(sample, [decide(sample, 1, 'paragraph')]).isArticle).toBe(true);
  });

  it('carry up to 32 characters of the text around', () => {
    const { exact, prefix, suffix } = anchorOf(PAGE.page, 2);
    expect([exact, prefix.length, suffix]).toEqual(['Anzeige', 32, ' Der Hafen ist gerüstet. Anzeige']);
    expect(`${PAGE.page.blocks[1]!.text} `.endsWith(prefix)).toBe(true);
  });
});
