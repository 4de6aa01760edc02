// What a page declares about itself, in the order it is trusted.
import { describe, expect, test } from 'vitest';
import { pageOf } from './page.testing';
import { nodesOf } from './json-ld';

const headOf = (markup: string) => pageOf(markup).head;
const ld = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const values = (list: readonly { value: string; from: string }[]): string[] => list.map(({ value, from }) => `${from}: ${value}`);

test('elements of the head', () => {
  const head = headOf(`<html lang=de-AT dir=ltr><head><title> Ferry late | The Quay </title><meta property="og:title" content="Ferry late"><meta name=author content="Ada Moor">
    <meta property="article:published_time" content="2025-10-28T09:00:00+01:00"><meta property="article:modified_time" content="2025-10-28T10:00:00+01:00">
    <meta property="og:site_name" content="The Quay"><meta property="article:section" content="Harbour"><meta name=description content="It is late.">
    <link rel="canonical" href="https://example.org/ferry"><body><p>x`);
  expect(values(head.titles)).toEqual(['og:title: Ferry late', 'title: Ferry late | The Quay']);
  expect(values(head.authors)).toEqual(['meta:author: Ada Moor']);
  expect(values(head.published)).toEqual(['article:published_time: 2025-10-28T09:00:00+01:00']);
  expect(values(head.updated)).toEqual(['article:modified_time: 2025-10-28T10:00:00+01:00']);
  expect(values(head.sites)).toEqual(['og:site_name: The Quay']);
  expect(values(head.sections)).toEqual(['article:section: Harbour']);
  expect(values(head.descriptions)).toEqual(['meta:description: It is late.']);
  expect(head).toMatchObject({ lang: 'de-AT', dir: 'ltr', canonical: 'https://example.org/ferry', schemaTypes: [] });
});

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle', headline: 'Ferry &amp; storm', datePublished: '2025-10-28', author: [{ '@type': 'Person', name: 'Ada Moor' }, { name: 'Bo Reed' }],
    publisher: { name: 'The Quay' }, isAccessibleForFree: 'False', articleSection: ['Harbour', 'Weather'],
  };

  test('is trusted before meta elements', () => {
    const head = headOf(`<meta property=og:title content="Other">${ld(article)}`);
    expect(values(head.titles)).toEqual(['json-ld: Ferry & storm', 'og:title: Other']);
    expect(head.authors.map(({ value }) => value)).toEqual(['Ada Moor', 'Bo Reed']);
    expect(head).toMatchObject({ accessibleForFree: false, schemaTypes: ['NewsArticle'] });
    expect(head.sections.map(({ value }) => value)).toEqual(['Harbour', 'Weather']);
  });

  test('is found in lists and graphs, persons by reference too', () => {
    const graph = { '@graph': [{ '@type': 'WebPage', name: 'Page' }, { '@type': ['Article'], headline: 'Ferry', author: { '@id': '#a' } }, { '@type': 'Person', '@id': '#a', name: 'Ada Moor' }, { '@type': 'WebSite', name: 'The Quay' }] };
    for (const value of [graph, [graph]]) {
      const head = headOf(ld(value));
      expect([head.titles[0]!.value, head.authors[0]!.value, head.sites[0]!.value, head.schemaTypes]).toEqual(['Ferry', 'Ada Moor', 'The Quay', ['Article']]);
    }
  });

  test.each([
    ['line feeds in strings', '{"@type":"Article","headline":"Ferry\nlate"}', 'Ferry late'], ['a comma too many', '{"@type":"Article","headline":"Ferry",}', 'Ferry'],
    ['a comment round it', '<!-- {"@type":"Article","headline":"Ferry"} -->', 'Ferry'], ['CDATA round it', '//<![CDATA[\n{"@type":"Article","headline":"Ferry"}\n//]]>', 'Ferry'],
  ])('%s is mended', (_, source, headline) => {
    expect(nodesOf(source)[0]!['headline']).toBe(headline);
  });

  test.each([['{"@type":'], ['null'], ['"x"'], ['[[[[]]]]'], ['{"@type":{"a":1},"author":[null,{"name":[1]}]}'], [''], [`${'['.repeat(5000)}`]])('%j is survived', (source) => {
    expect(headOf(ld(source)).titles).toEqual([]);
  });

  test('hostile members are mere values', () => {
    expect(headOf(ld('{"@type":"Article","__proto__":{"x":1},"headline":{"name":"Ferry"},"author":"<img onerror=x>","datePublished":20251028}'))).toMatchObject({
      titles: [{ value: 'Ferry' }], authors: [{ value: '<img onerror=x>' }], published: [{ value: '20251028' }],
    });
  });
});

describe('microdata and links in the body', () => {
  test('are declarations too, with the least trust', () => {
    const head = headOf(`<body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry late</h1>
      <span itemprop="author" itemscope><b>By</b> <span itemprop="name">Ada Moor</span></span><a rel="author" href=x>Bo Reed</a>
      <time itemprop="datePublished" datetime="2025-10-28">Tuesday</time></article>`);
    expect(values(head.titles)).toEqual(['microdata:headline: Ferry late']);
    expect(values(head.authors)).toEqual(['microdata:author: Ada Moor', 'rel:author: Bo Reed']);
    expect(values(head.published)).toEqual(['microdata:datepublished: 2025-10-28']);
  });

  test('of comments do not count', () => {
    expect(headOf('<body><div itemscope itemtype="https://schema.org/Comment"><span itemprop=author>Troll</span></div>').authors).toEqual([]);
  });

  test('an address is no author, a drawing has no title', () => {
    const head = headOf('<meta property=article:author content="https://example.org/ada"><svg><title>Icon</title></svg>');
    expect([head.authors, head.titles]).toEqual([[], []]);
  });

  test('a language that is none is left out', () => {
    expect(headOf('<html lang="x y z">').lang).toBeUndefined();
    expect(headOf('<html lang="de_DE">').lang).toBe('de-DE');
    expect(headOf('<html><meta http-equiv=content-language content="pl, en">').lang).toBe('pl');
  });
});

describe('other ways to declare', () => {
  test('pairs of label and value for networks name the author, not the price', () => {
    const pair = (label: string, data: string): string => `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="${data}">`;
    expect(values(headOf(pair('Verfasst von', 'Ada Moor')).authors)).toEqual(['twitter:data: Ada Moor']);
    expect(headOf(pair('Price', '12 £')).authors).toEqual([]);
    expect(headOf('<meta name="twitter:label2" content="Written by">').authors).toEqual([]);
  });

  test('one element that holds all as JSON', () => {
    const head = headOf('<meta name="parsely-page" content=\'{"title":"x","authors":["Ada Moor","Bo Reed"],"pub_date":"2025-10-28T09:00:00Z"}\'><meta name="parsely-page" content="{broken">');
    expect(values(head.authors)).toEqual(['parsely-page: Ada Moor', 'parsely-page: Bo Reed']);
    expect([values(head.published), head.titles]).toEqual([['parsely-page: 2025-10-28T09:00:00Z'], []]);
  });

  test('RDFa in the body', () => {
    const head = headOf('<body><span property="dc:date dc:created" content="2025-10-28T09:00:00+01:00">x</span><span rel="sioc:has_creator"><b property="foaf:name">Ada Moor</b></span><i property="schema:author">Bo Reed</i><i property="color">Red</i>');
    expect(values(head.published)).toEqual(['rdfa:dc:date: 2025-10-28T09:00:00+01:00']);
    expect(values(head.authors)).toEqual(['rdfa:schema:author: Bo Reed', 'rel:author: Ada Moor']);
  });

  test('time elements that say what they are, but those of other stories', () => {
    const head = headOf(`<body><aside><time class="published" datetime="2020-01-01">x</time></aside><ul><li><time datetime="2020-01-02">x</time></ul><div class="related-posts"><time datetime="2020-01-03">x</time></div>
      <p><time class="entry-date published" datetime="2025-10-28T09:00">x</time> <time class="updated" datetime="2025-10-29">x</time> <time datetime="2025-10-30">x</time> <abbr class="published" title="2025-10-31">x</abbr>`);
    expect(values(head.published)).toEqual(['time:published: 2025-10-28T09:00', 'time: 2025-10-30']);
    expect(values(head.updated)).toEqual(['time:updated: 2025-10-29']);
    expect(headOf('<body><p><abbr title="2025-10-31">x</abbr><time datetime="PT5M">x</time>').published).toEqual([]);
  });

  test('a graph tells in one node what another leaves out', () => {
    const graph = { '@graph': [
      { '@type': 'Article', '@id': '#a', headline: 'Ferry', isPartOf: { '@id': '#page' }, author: '#ada' }, { '@type': 'WebPage', '@id': '#page', name: 'Ferry - Quay', datePublished: '2025-10-28' },
      { '@type': 'Person', '@id': '#ada', givenName: 'Ada', familyName: 'Moor', name: 'Ada Moor' }, { '@type': 'NewsArticle', headline: 'Other', datePublished: '2020-01-01', author: 'Bo Reed' },
    ] };
    const other = graph['@graph'].pop()!;
    expect(values(headOf(ld(graph)).published)).toEqual(['json-ld: 2025-10-28']);
    expect(values(headOf(ld(graph)).authors)).toEqual(['json-ld: Ada Moor']);
    expect(values(headOf(ld([{ '@type': 'NewsArticle', headline: 'Ferry' }, other])).published)).toEqual([]);
    expect(values(headOf(ld({ '@type': 'Article', headline: 'Ferry', author: [{ givenName: 'Ada', familyName: 'Moor' }, { '@id': '#nobody' }] })).authors)).toEqual(['json-ld: Ada Moor']);
  });

  test('many links do not crowd out the graph; the locale is the last word on the language', () => {
    const links = '<a rel="author">Bo Reed</a>'.repeat(30).replace(/Bo/g, () => 'Bo');
    expect(headOf(`<body>${links}${ld({ '@type': 'Article', headline: 'Ferry', author: 'Ada Moor' })}`).authors[0]!.value).toBe('Ada Moor');
    expect([headOf('<meta property="og:locale" content="de_AT">').lang, headOf('<html lang=en><meta property="og:locale" content="de_AT">').lang]).toEqual(['de-AT', 'en']);
  });
});
