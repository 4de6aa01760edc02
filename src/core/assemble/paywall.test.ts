// The verdict on texts with notices: by wording, whatever the label; offers bar nothing. In all languages of the packs.
import { describe, expect, it } from 'vitest';
import type { PaywallVerdict } from '../model/reading';
import { readingOf, sampleFrom, sampleOf } from './page.testing';
import type { PageHead } from '../model/head';

const P = 'paragraph Das Schiff legt am Montag wieder ab, mit 140 Gästen an Bord und bei ruhiger See und gutem Wind, und das ist nach zwei Jahren im Dock für die Insel ein guter Tag.';
const lines = (n: number): string => Array.from({ length: n }, () => P).join('\n');
const verdictOf = (text: string, head: Partial<PageHead> = {}): PaywallVerdict => readingOf(sampleFrom(text, head)).meta.paywall;

const NOTICES = [
  'Dieser Inhalt ist nur für Abonnenten.', 'Sie möchten weiterlesen? Hier geht es zu den Angeboten.', 'Subscribe to continue reading', 'Abonnez-vous pour lire la suite', 'Suscríbete para seguir leyendo',
  'Abbonati per continuare a leggere', 'Zaloguj się, aby czytać dalej', 'Log in om verder te lezen',
];
const LABELS = ['paywall', 'promo', 'nav', 'newsletter', 'other', 'paragraph'];

describe.each(NOTICES)('%s', (notice) => {
  it.each(LABELS)('labelled %s: cuts an opening, stands beside a whole text', (label) => {
    expect(verdictOf(`title Die Fähre\n${lines(3)}\n${label} ${notice}\nnav Impressum`)).toMatchObject({ verdict: 'cut', blocks: [4] });
    expect(verdictOf(`title Die Fähre\n${lines(2)}\n${label} ${notice}\n${lines(4)}`)).toMatchObject({ verdict: 'notice', reason: { code: 'paywall-text-goes-on' } });
    expect(verdictOf(`${label} ${notice}\ntitle Die Fähre\n${lines(8)}`)).toMatchObject({ verdict: 'notice', reason: { code: 'paywall-before-text' } });
    expect(verdictOf(`title Die Fähre\n${lines(8)}\n${'teaser Der Hafen\n'.repeat(20)}${label} ${notice}`)).toMatchObject({ verdict: 'notice', reason: { code: 'paywall-after-end' } });
  });
});

describe('what bars nothing', () => {
  it.each(['Start your free trial', 'Jetzt abonnieren', 'Already a subscriber? Log in', 'Newsletter bestellen', 'Unterstützen Sie uns mit einer Spende', 'Zum Angebot', 'You must log in to reply'])('%s, even where it is labelled paywall', (offer) => {
    expect(verdictOf(`title Die Fähre\n${lines(3)}\npaywall ${offer}`)).toEqual({ verdict: 'none', reason: { code: 'paywall-none' }, blocks: [] });
    expect(verdictOf(`paywall ${offer}\ntitle Die Fähre\n${lines(3)}`).verdict).toBe('none');
  });
  it('is prose that tells of notices', () => {
    const told = `${P} Wer die Zeitung lesen will, braucht ein Konto, um weiterzulesen, und das ärgert die Kapitänin, den Lotsen, die Matrosen, den Koch und die Gäste an Bord sehr.`;
    expect(verdictOf(`title Die Fähre\n${told}\n${lines(3)}`).verdict).toBe('none');
  });
  it('is what a comment, or a title, says', () => {
    expect(verdictOf(`title Subscribe to continue reading: wie Zeitungen werben\n${lines(3)}\ncomments Log in to read all comments`).verdict).toBe('none');
  });
});

describe('offers', () => {
  const offers = 'promo Vier Wochen gratis testen\npromo Danach 9,90 € im Monat, jederzeit kündbar';
  it('bar a text that ends in dots right before them', () => {
    expect(verdictOf(`title Die Fähre\n${P}\nparagraph Am Morgen trat der Kapitän auf die Brücke und …\n${offers}`)).toMatchObject({ verdict: 'cut', reason: { code: 'paywall-broken-off' } });
  });
  it('bar no text that is whole, nor one that ends in dots far from them', () => {
    expect(verdictOf(`title Die Fähre\n${lines(2)}\n${offers}`).verdict).toBe('none');
    expect(verdictOf(`title Die Fähre\n${P}\nparagraph Am Morgen trat der Kapitän auf die Brücke und …\n${'teaser Der Hafen\n'.repeat(5)}${offers}`).verdict).toBe('none');
  });
});

describe('small print behind a notice', () => {
  it('is no text that goes on', () => {
    expect(verdictOf(`title Die Fähre\n${lines(2)}\nparagraph To view the full story, please subscribe.\nparagraph With unlimited digital access you support reporting from the coast all year round, in every season.\nlist Stories from the islands\nlist A gift from the harbour shop`)).toMatchObject({ verdict: 'cut' });
  });
});

describe('a mark of texts for subscribers', () => {
  it('counts by the title, not on teasers', () => {
    expect(verdictOf(`nav Exklusiv für Abonnenten\ntitle Die Fähre\n${lines(2)}`)).toMatchObject({ verdict: 'cut', reason: { code: 'paywall-after-opening' }, blocks: [0] });
    expect(verdictOf(`title Die Fähre\nkicker Subscriber only\n${lines(8)}`)).toMatchObject({ verdict: 'notice', reason: { code: 'paywall-before-text' } });
    expect(verdictOf(`title Die Fähre\n${lines(2)}\nteaser Der Hafen\nteaser Exklusiv für Abonnenten\nteaser Der Deich`).verdict).toBe('none');
  });
});

describe('a notice that a line break tears apart', () => {
  it('counts as one', () => {
    expect(verdictOf(`nav Sie haben kein\nnav gültiges Abo.\ntitle Die Fähre\n${lines(8)}`)).toMatchObject({ verdict: 'notice', blocks: [0, 1] });
    expect(verdictOf(`nav Sie haben kein\nnav Fernglas dabei.\ntitle Die Fähre\n${lines(8)}`).verdict).toBe('none');
  });
});

describe('a reader’s word', () => {
  const sample = sampleOf([['title', 'Die Fähre'], ['paragraph', P.slice(10)], ['other', 'Ab hier nur für Freunde des Hafens']]);
  const by = (block: number, label: 'paywall' | 'paragraph') => ({ capture: sample.capture.id, label, madeAt: '2026-02-14T00:00:00Z', anchor: { ...sample.page.blocks[block]!.span, exact: sample.page.blocks[block]!.text, prefix: '', suffix: '' } });
  it('bars without bar words, and unbars them', () => {
    expect(readingOf(sample).meta.paywall.verdict).toBe('none');
    expect(readingOf(sample, [by(2, 'paywall')]).meta.paywall.verdict).toBe('cut');
    const barred = sampleOf([['title', 'Die Fähre'], ['paragraph', P.slice(10)], ['paywall', 'Sie möchten weiterlesen?']]);
    const text = barred.page.blocks[2]!;
    expect(readingOf(barred, [{ ...by(2, 'paragraph'), anchor: { ...text.span, exact: text.text, prefix: '', suffix: '' } }]).meta.paywall.verdict).toBe('none');
  });
});
