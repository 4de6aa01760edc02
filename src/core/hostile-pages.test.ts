// Pages made to hang or overflow a parser: an outcome for each, in time linear in its size.
import { expect, test } from 'vitest';
import { secondOpinion } from './label/readability';
import { pageOf } from './segment/page.testing';

const many = (count: number, piece: (i: number) => string): string => Array.from({ length: count }, (_, i) => piece(i)).join('');

/** Generous, since test machines are shared; what this guards against takes minutes. */
const LIMIT = 20_000;

const PAGES: Readonly<Record<string, string>> = {
  'nested divs': `${'<div>'.repeat(100_000)}x`,
  'nested divs with text': '<div>x'.repeat(30_000),
  'nested spans with text': '<span>x'.repeat(30_000),
  'nested tables': `${'<table><tr><td>'.repeat(10_000)}x`,
  'nested lists': `${'<ul><li>'.repeat(20_000)}x`,
  'a million less-than signs': '<'.repeat(1_000_000),
  'open tags': '<div '.repeat(200_000),
  'a 10 MB attribute': `<p title="${'a'.repeat(10_000_000)}">x`,
  'a 5 MB class': `<p class="${'a '.repeat(2_500_000)}">x`,
  'a long style': `<p style="${'display:'.repeat(500_000)}">x`,
  'a long srcset': `<img alt=x srcset="${'a, '.repeat(100_000)}"><img alt=y srcset="${' '.repeat(1_000_000)}">`,
  'formatting that opens again and again': many(5000, (i) => `<b id=${i}>`) + '<p>x'.repeat(5000),
  'links in links': many(20_000, (i) => `<a href=${i}>x`),
  'fostered text': '<table>' + 'a<tr>b<td>c'.repeat(20_000),
  'fostered elements': '<table>' + '<x>'.repeat(50_000),
  'line breaks': 'a<br>'.repeat(100_000),
  'white space': `a${' '.repeat(2_000_000)}b`,
  'a comment without end': `<p>x<!--${'-'.repeat(1_000_000)}`,
  'covered cells': '<table>' + '<tr><td colspan=1000 rowspan=1000>x'.repeat(10_000),
  'named properties': many(10_000, () => '<div itemprop=author>') + 'x',
  'broken JSON-LD': `<script type="application/ld+json">${'['.repeat(500_000)}</script><script type="application/ld+json">{"a":"${'<!--, '.repeat(100_000)}</script>x`,
  'escapes in one text': `<p>${'&lt;&amp;'.repeat(50_000)}`,
  'hidden in hidden': '<div hidden><h1>x'.repeat(20_000),
  'form names that shadow the document': '<form><input name="parentNode"><input name="childNodes"><p>' + 'word, '.repeat(200) + '</form>',
};

test.each(Object.entries(PAGES))('%s', async (_, source) => {
  const started = performance.now();
  const page = pageOf(source);
  const opinion = await secondOpinion(page.tree!, page.blocks.length);
  expect(opinion.kept).toHaveLength(page.blocks.length);
  expect(performance.now() - started).toBeLessThan(LIMIT);
}, LIMIT * 3);
