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

  it('knows the site by its host, finds a short heading again, and leaves signs that link to it out', () => {
    const manual = (text: string, titles: string[]): string => readingOf(sampleOf([['nav', text, { kind: 'heading', level: 1 }], ['paragraph', LONG]], { titles: titles.map((value) => said(value)), canonical: 'https://docs.kuestenwerft.example/x' })).meta.title!.value;
    expect(manual('Ruder¶', ['Ruder | Handbuch | Kuestenwerft'])).toBe('Ruder');
    expect(manual('Anker', ['Ruder – Kuestenwerft'])).toBe('Ruder');
    expect(manual('Anker', ['Ruder und Segel | Handbuch'])).toBe('Ruder und Segel');
    expect(manual('Schnell mit C#', ['Schnell mit C#'])).toBe('Schnell mit C#');
  });

  it('cuts what is glued in front of it', () => {
    const head = { titles: [said('Die Fähre fährt wieder')] };
    expect(metaOf(`title Start Insel DIE FÄHRE FÄHRT WIEDER\n${LONG}`, head).title!.value).toBe('DIE FÄHRE FÄHRT WIEDER');
    expect(metaOf(`title Überdie Fähre fährt wieder\n${LONG}`, head).title!.value).toBe('Überdie Fähre fährt wieder');
  });

  it('believes the page’s own wording where the head says it otherwise', () => {
    expect(metaOf(`title Die alte Fähre fährt endlich wieder\n${LONG}`, { titles: [said('Fähre fährt wieder: alle Zeiten')] }).title!.value).toBe('Die alte Fähre fährt endlich wieder');
  });
});

describe('authors and dates', () => {
  it.each([
    // Labelled as they should be, then with the byline taken for a menu, beside share buttons taken for bylines.
    ['title 渡轮停航\ndate 2026年3月12日 08:30 来源：青澜晚报\nbyline 作者：林书远', '2026-03-12T08:30', '林书远'], ['title 渡轮停航\ndate 2026年3月12日 08:30\nnav 作者：林书远\nbyline 微信', '2026-03-12T08:30', '林书远'],
    ['title 灯台守の時計\ndate 2026年2月18日 6時30分\nbyline 高瀬 結衣\nbyline 印刷', '2026-02-18T06:30', '高瀬 結衣'], ['title הספרייה הנודדת\nbyline מאת: נועה ברקאי\ndate פורסם: 4 בפברואר 2026, 07:15\nbyline שתפו בפייסבוק', '2026-02-04T07:15', 'נועה ברקאי'],
    ['title سوق الرمان\nbyline بقلم: ليلى الحداد\ndate 2 مارس 2026', '2026-03-02', 'ليلى الحداد'], ['byline Войти\ntitle Трамвай\ndate 22 января 2026, 10:00 Анна Корсакова', '2026-01-22T10:00', 'Анна Корсакова'],
    ['title A vila dos moinhos\nbyline Por Teresa Alvim\ndate Publicado em 14 de março de 2026 às 6h00 | Atualizado em 15 de março de 2026 às 9h12', '2026-03-14T06:00', 'Teresa Alvim'],
  ])('are read in other letters: %j', (lines, published, author) => {
    const { published: date, authors } = metaOf(`${lines}\n${LONG}`);
    expect([date?.value, authors.map(({ value }) => value)]).toEqual([published, [author]]);
  });

  it('a short word without a lead-in is nobody’s name', () => {
    expect(metaOf(`title 渡轮停航\nnav 林书远\nnav 来源：青澜晚报\n${LONG}`).authors).toEqual([]);
  });

  it('come from the byline over the text, else from the head', () => {
    expect(metaOf(`title Die Fähre\nbyline Von Ada Quist und Jan Bruns\n${LONG}`, { authors: [said('Küstenblatt')] }).authors.map(({ value }) => value)).toEqual(['Ada Quist', 'Jan Bruns']);
    expect(metaOf(LONG, { authors: [said('admin'), said('https://a.example/ada'), said('Ada Quist')], sites: [said('Küstenblatt')] }).authors).toEqual([{ value: 'Ada Quist', from: 'og:title' }]);
  });

  it.each([
    // A byline that leads in, then what is declared, then a line that merely looks like a name.
    ['byline Von Ada Quist', [said('Jan Bruns', 'json-ld')], ['Ada Quist']], ['byline Ada Quist', [said('Jan Bruns', 'json-ld')], ['Jan Bruns']], ['byline Ada Quist', [], ['Ada Quist']],
    ['byline Von Ada Quist', [said('Jan Bruns', 'twitter:data')], ['Jan Bruns']], ['byline Von Ada Quist', [said('Ada Quist', 'json-ld'), said('Jan Bruns', 'json-ld')], ['Ada Quist', 'Jan Bruns']],
    // Accounts, agencies, software and the site itself are nobody; links marked "author" come last.
    ['byline Von Ada Quist', [said('Küstenblatt', 'json-ld'), said('dpa', 'meta:author'), said('wordpressadmin', 'meta:author'), said('@quist', 'twitter:creator'), said('262588213', 'article:author')], ['Ada Quist']],
    ['tags Insel', [said('The Associated Press', 'json-ld'), said('@quist', 'twitter:creator')], []], ['tags Insel', [said('Mo Lind', 'rel:author'), said('Jan Bruns', 'rel:author')], ['Mo Lind']],
    ['tags Insel', [said('Quist, Ada', 'meta:citation_author'), said('Bruns, Jan', 'meta:citation_author')], ['Ada Quist', 'Jan Bruns']], ['tags Insel', [said('Ada Quist', 'json-ld'), said('Ada Quist, Jan Bruns', 'meta:author')], ['Ada Quist', 'Jan Bruns']],
    // Lines round the title that were taken for something else.
    ['date 28. Oktober 2025 von kuestenkind', [], ['kuestenkind']], ['date Ada Quist 28.10.2025', [], ['Ada Quist']], ['nav Ada Quist\ndate 28.10.2025', [], ['Ada Quist']], ['nav Ada Quist', [], []], ['heading Von Norden nach Süden', [], []], ['byline Thread Tools', [], []], ['nav Best Tips\ndate 28.10.2025', [], []],
  ] as const)('%s, %j: by %j', (line, authors, names) => {
    expect(metaOf(`title Die Fähre fährt wieder\n${line}\n${LONG}`, { authors, sites: [said('Küstenblatt')] }).authors.map(({ value }) => value)).toEqual(names);
  });

  it('finds a signature below the text', () => {
    expect(metaOf(`title Die Fähre\n${LONG}\nshare Written by Ada Quist on July 27, 2017`)).toMatchObject({ authors: [{ value: 'Ada Quist' }], published: { value: '2017-07-27' } });
    expect(metaOf(`title Die Fähre\n${LONG}\nteaser Written by Ada Quist on July 27, 2017`).authors).toEqual([]);
  });

  it.each([
    ['nav 28.10.2025', '2025-10-28'], ['teaser 28.10.2025', undefined], ['nav Das Schiff lief am 28.10.2025 zum ersten Mal aus dem neuen Hafen der Insel aus', undefined], ['nav Veröffentlicht am 28.10.2025 um 9:15 Uhr', '2025-10-28T09:15'],
  ])('take a date by the title whatever its line was taken for: %s', (line, published) => {
    expect(metaOf(`title Die Fähre fährt wieder\n${line}\n${LONG}`).published?.value).toBe(published);
  });

  it('read the day from the address last of all', () => {
    expect(metaOf(LONG, {}, 'https://a.example/2025/10/28/faehre').published).toEqual({ value: '2025-10-28', from: 'url' });
    expect(metaOf(LONG, {}, 'https://a.example/2025/1028399/faehre').published).toBeUndefined();
    expect(metaOf(`${LONG}\ndate Aktualisiert: 29.10.2025`, {}, 'https://a.example/2025/10/28/faehre')).toMatchObject({ updated: { value: '2025-10-29' } });
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

describe('site', () => {
  it.each([
    [[said('The Quay', 'og:site_name'), said('Quay Media Ltd', 'json-ld')], [], 'The Quay'], [[said('https://www.quay.example', 'json-ld'), said('The Quay', 'meta:publisher')], [], 'The Quay'],
    [[said('@quay', 'twitter:site')], [said('Ferry late | The Quay', 'title')], 'The Quay'], [[said('Home')], [said('Ferry late – Harbour – The Quay', 'title')], 'The Quay'], [[said('The Quay – All about ships'), said('The Quay', 'json-ld')], [], 'The Quay'],
    [[], [said('Ferry late at last', 'title')], 'quay.example'], [[said('Quay | ')], [], 'Quay'],
  ] as const)('%j, %j: %s', (sites, titles, site) => {
    expect(metaOf(`title Ferry late\n${LONG}`, { sites, titles }, 'https://www.quay.example/x').site!.value).toBe(site);
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
