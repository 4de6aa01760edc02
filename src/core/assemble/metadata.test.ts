// What the reading is of: page against head, names of sites cut off, agencies, languages, paywalls.
/* oxlint-disable no-script-url -- hostile addresses are what is tested here */
import { describe, expect, it } from 'vitest';
import type { Declared, PageHead } from '../model/head';
import type { Meta } from '../model/reading';
import { readingOf, sampleFrom, sampleOf } from './page.testing';
import { withoutSite } from './titles';

const LONG = 'paragraph Das Schiff legt am Montag wieder ab, mit 140 Gästen an Bord und bei ruhiger See und gutem Wind, und das ist nach zwei Jahren im Dock für die Insel ein guter Tag.';
const metaOf = (lines: string, head: Partial<PageHead> = {}, url?: string): Meta => readingOf(sampleFrom(lines, head, url ? { url } : {})).meta;
const said = (value: string, from = 'og:title'): Declared => ({ value, from });

describe('title', () => {
  const sites = [said('Küstenblatt')];
  it.each([
    ['Die Fähre fährt wieder - Küstenblatt', 'Die Fähre fährt wieder'], ['Die Fähre fährt wieder | Norden | Küstenblatt', 'Die Fähre fährt wieder | Norden'], ['Küstenblatt: Die Fähre', 'Küstenblatt: Die Fähre'],
    ['Küstenblatt » Die Fähre fährt', 'Die Fähre fährt'], ['Hin - und zurück', 'Hin - und zurück'], ['Die Fähre – kuestenblatt', 'Die Fähre – kuestenblatt'], ['Küstenblatt', 'Küstenblatt'],
  ])('of %j is %j', (declared, title) => {
    expect(withoutSite(declared, sites)).toBe(title);
  });

  it('is the block that the head agrees with, else the heading that does, else the declared title', () => {
    const head = { titles: [said('Die Fähre fährt wieder | Küstenblatt')], sites };
    expect(metaOf(`title Menü öffnen\ntitle Die Fähre fährt wieder\n${LONG}`, head).title).toEqual({ value: 'Die Fähre fährt wieder', block: 1, from: 'page' });
    expect(readingOf(sampleOf([['title', 'Anmelden'], ['heading', 'Die Fähre fährt wieder', { kind: 'heading', level: 1 }], ['paragraph', LONG]], head)).meta.title!.block).toBe(1);
    expect(metaOf(`title Anmelden\n${LONG}`, head).title).toEqual({ value: 'Die Fähre fährt wieder', from: 'og:title' });
    expect(metaOf(`title Kurs Nord\n${LONG}`).title!.value).toBe('Kurs Nord');
  });

  it('believes the page’s own wording where the head says it otherwise', () => {
    expect(metaOf(`title Die alte Fähre fährt endlich wieder\n${LONG}`, { titles: [said('Fähre fährt wieder: alle Zeiten')] }).title!.value).toBe('Die alte Fähre fährt endlich wieder');
  });
});

describe('authors and dates', () => {
  it('come from the byline over the text, else from the head', () => {
    expect(metaOf(`title Die Fähre\nbyline Von Ada Quist und Jan Bruns\n${LONG}`, { authors: [said('Küstenblatt')] }).authors.map(({ value }) => value)).toEqual(['Ada Quist', 'Jan Bruns']);
    expect(metaOf(LONG, { authors: [said('admin'), said('https://a.example/ada'), said('Ada Quist')], sites: [said('Küstenblatt')] }).authors).toEqual([{ value: 'Ada Quist', from: 'og:title' }]);
  });

  it('tell publication from update', () => {
    expect(metaOf(`title Die Fähre\ndate Veröffentlicht: 27.10.2025, Aktualisiert: 28.10.2025, 9:15 Uhr\n${LONG}`)).toMatchObject({ published: { value: '2025-10-27' }, updated: { value: '2025-10-28T09:15' } });
    expect(metaOf(`title Die Fähre\ndate Stand: 28.10.2025\n${LONG}`).published!.value).toBe('2025-10-28');
  });

  it('keep what cannot be understood as written, and take a crawler’s note last', () => {
    expect(metaOf(`title Die Fähre\ndate Heft 12/2025\n${LONG}`).published!.value).toBe('Heft 12/2025');
    expect(metaOf(`crawl date 2025-10-28\n${LONG}`).published).toMatchObject({ value: '2025-10-28', from: 'crawl' });
  });

  it('trust a bare time element less than the date over the text', () => {
    expect(metaOf(`title Die Fähre\ndate 28.10.2025\n${LONG}`, { published: [said('2020-01-01', 'time')] }).published!.value).toBe('2025-10-28');
  });
});

describe('agency', () => {
  it.each([
    [`dateline TOKIO (dpa-AFX) -\n${LONG}`, 'dpa-AFX'], [`${LONG}\ncredit (dpa)`, 'dpa'], ['paragraph NORDEN (AFP) - Das Schiff legt ab.', 'AFP'], ['paragraph Das Schiff legt wieder ab, sagt die Reederei. (Reuters)', 'Reuters'],
    [`${LONG}\nlegal © Copyright dpa Deutsche Presse-Agentur GmbH`, 'dpa'], [`byline dpa/Ada Quist\n${LONG}`, 'dpa'], [`${LONG}\ncredit /aq/DP/jb`, undefined], [`caption Die Fähre.\ncredit Foto: Baum/AP/dpa\n${LONG}`, undefined],
    [`${LONG}\nlegal © 2025 Küstenblatt`, undefined], ['paragraph Der Verein (gegründet 1910) wächst.', undefined],
  ])('of %j', (lines, agency) => {
    expect(metaOf(lines).agency?.value).toBe(agency);
  });
});

describe('language and direction', () => {
  it.each([
    ['Das Schiff legt am Montag wieder ab, und die Insel freut sich, weil es nach zwei Jahren im Dock nun nicht mehr lange dauert, bis der Hafen voll ist.', undefined, 'de', 'ltr'],
    ['The ship sails again on Monday, and the island is glad that it will not be long before the harbour is as full as it was in the years before this.', undefined, 'en', 'ltr'],
    ['Das Schiff legt am Montag wieder ab, und die Insel freut sich, weil es nach zwei Jahren im Dock nun nicht mehr lange dauert, bis der Hafen voll ist und die Gäste wieder auf die Insel kommen, um dort den Sommer zu verbringen.', 'en', 'de', 'ltr'],
    ['Kurz.', 'de_DE', 'de-DE', 'ltr'], ['船は月曜日にまた出航します。島の人々はとても喜んでいます。', undefined, 'ja', 'ltr'], ['السفينة تبحر من جديد يوم الاثنين والجزيرة سعيدة جدا بذلك', undefined, 'ar', 'rtl'],
    ['האונייה מפליגה שוב ביום שני והאי שמח מאוד על כך', 'he-IL', 'he-IL', 'rtl'], ['Корабль снова отплывает в понедельник, и остров очень рад', undefined, 'ru', 'ltr'], ['xyz', undefined, undefined, 'ltr'],
  ])('%j', (text, declared, lang, dir) => {
    const meta = metaOf(`paragraph ${text}`, declared ? { lang: declared } : {});
    expect([meta.lang?.value, meta.dir]).toEqual([lang, dir]);
  });
});

describe('address', () => {
  it('is the canonical one, if it is one at all', () => {
    expect(metaOf(LONG, { canonical: '/faehre' }, 'https://a.example/x?utm=1').url).toEqual({ value: 'https://a.example/faehre', from: 'canonical' });
    expect(metaOf(LONG, { canonical: 'javascript:alert(1)' }, 'https://a.example/x').url!.value).toBe('https://a.example/x');
  });
});

describe('paywall', () => {
  const more = `${LONG}\n${LONG}`;
  const broken = 'paragraph Doch dann kam alles anders, als der Kapitän am Morgen auf die Brücke trat und …';
  it.each([
    ['none', 'paywall-none', more, undefined],
    ['notice', 'paywall-before-text', `paywall Sie haben kein Abo.\ntitle Die Fähre\n${more}`, undefined],
    ['notice', 'paywall-text-goes-on', `${LONG}\npaywall Jetzt weiterlesen\n${more}\n${more}`, undefined],
    ['cut', 'paywall-broken-off', `${more}\n${broken}\npaywall Jetzt weiterlesen\nteaser Der Hafen`, undefined],
    ['cut', 'paywall-after-opening', `${LONG}\npaywall Jetzt weiterlesen`, undefined],
    ['notice', 'paywall-after-end', `${LONG}\ncredit (dpa)\npaywall Jetzt weiterlesen`, undefined],
    ['cut', 'paywall-after-opening', `${`${LONG}\n`.repeat(9)}paywall Jetzt weiterlesen`, undefined],
    ['notice', 'paywall-after-end', `${`${LONG}\n`.repeat(40)}paywall Jetzt weiterlesen`, undefined],
    ['cut', 'paywall-after-opening', `${`${LONG}\n`.repeat(9)}paywall Jetzt weiterlesen`, false],
    ['cut', 'paywall-declared', `${LONG}\n${broken}`, false],
    ['cut', 'paywall-no-text', 'title Die Fähre\npaywall Jetzt weiterlesen', undefined],
  ] as const)('%s: %s', (verdict, code, lines, free) => {
    expect(metaOf(lines, free === undefined ? {} : { accessibleForFree: free }).paywall).toMatchObject({ verdict, reason: { code } });
  });
});
