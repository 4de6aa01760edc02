// Exports of whole readings: text survives literally, nothing acts as markup, nothing loads, nothing leaves but what is allowed.
/* oxlint-disable no-script-url -- hostile addresses are what is tested here */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readingOf, sampleFrom, sampleOf, type Row, type Sample } from '../assemble/page.testing';
import type { Mark } from '../model/block';
import { bodyText, fileName, safeHref, toHtml, toJson, toMarkdown, toText, uniqueName, type Exportable } from './index';

const read = (sample: Sample): Exportable => ({ capture: sample.capture, page: sample.page, reading: readingOf(sample) });
const domOf = (html: string): Document => new JSDOM(html).window.document;

const FERRY = sampleFrom(`
nav Menü
kicker Inselverkehr
title Die alte Fähre fährt wieder
standfirst Nach zwei Jahren im Dock kehrt das Schiff zurück. Die Insel feiert.
byline Von Ada Quist und Jan Bruns
date 28.10.2025, 14:05 Uhr
caption Die Fähre am Morgen im Hafen von Siel.
credit Foto: Ilse Baum
dateline NORDEN (dpa) -
paragraph Am Montag legte das Schiff zum ersten Mal wieder ab, mit 140 Gästen an Bord und bei ruhiger See.
share Teilen
heading Was sich ändert
list Die Fahrt dauert 40 Minuten.
list Hunde fahren frei.
quote „Wir haben lange gewartet.“
paragraph Der nächste Fahrplan gilt ab Mai und wird im Hafen ausgehängt.
credit (dpa)
infobox Was ist ein Siel?
infobox Ein Siel ist ein Tor im Deich, durch das das Wasser bei Ebbe abfließt.
teaser Mehr zum Thema
teaser Der Hafen wird ausgebaggert
`, { sites: [{ value: 'Küstenblatt', from: 'og:site_name' }] }, { url: 'https://kuestenblatt.example/faehre' });

describe('body text', () => {
  it('holds the text and leaves title, kicker, byline, date, caption and credit out', () => {
    expect(bodyText(read(FERRY))).toBe([
      'Nach zwei Jahren im Dock kehrt das Schiff zurück. Die Insel feiert.',
      'NORDEN (dpa) - Am Montag legte das Schiff zum ersten Mal wieder ab, mit 140 Gästen an Bord und bei ruhiger See.',
      'Was sich ändert', 'Die Fahrt dauert 40 Minuten.', 'Hunde fahren frei.', '„Wir haben lange gewartet.“',
      'Der nächste Fahrplan gilt ab Mai und wird im Hafen ausgehängt.',
      'Was ist ein Siel?', 'Ein Siel ist ein Tor im Deich, durch das das Wasser bei Ebbe abfließt.',
    ].join('\n\n'));
  });

  it('begins with the title in the version for readers', () => {
    expect(toText(read(FERRY)).startsWith('Die alte Fähre fährt wieder\n\nNach zwei Jahren')).toBe(true);
  });

  it('shows everything where no article was found', () => {
    expect(bodyText(read(sampleFrom('nav Anmelden\nnav Hilfe\nlegal Impressum')))).toBe('Anmelden\n\nHilfe\n\nImpressum');
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown(read(FERRY));

  it('has front matter that YAML reads back', () => {
    const [, front] = markdown.split('---\n');
    expect(parse(front!)).toEqual({
      title: 'Die alte Fähre fährt wieder', kicker: 'Inselverkehr', standfirst: 'Nach zwei Jahren im Dock kehrt das Schiff zurück. Die Insel feiert.',
      authors: ['Ada Quist', 'Jan Bruns'], published: '2025-10-28T14:05', dateline: 'NORDEN (dpa)', agency: 'dpa', site: 'Küstenblatt',
      url: 'https://kuestenblatt.example/faehre', lang: 'de', paywall: 'none', file: 'sample.txt', sha256: 'c'.repeat(64),
    });
  });

  it('writes headings, lists, quotes, figures and boxes', () => {
    expect(markdown).toContain('# Die alte Fähre fährt wieder\n\n**Nach zwei Jahren');
    expect(markdown).toContain('*Die Fähre am Morgen im Hafen von Siel. Foto: Ilse Baum*');
    expect(markdown).toContain('## Was sich ändert\n\n- Die Fahrt dauert 40 Minuten.\n- Hunde fahren frei.\n\n> „Wir');
    expect(markdown).toContain('> **Was ist ein Siel?**\n>\n> Ein Siel ist');
    expect(markdown).not.toContain('ausgebaggert');
  });

  it('names what was stripped in an appendix, if asked', () => {
    const all = toMarkdown(read(FERRY), { noise: true, lang: 'de' });
    expect(all).toContain('## Beiwerk');
    expect(all).toContain('### Andere Meldungen\n\n- Mehr zum Thema\n- Der Hafen wird ausgebaggert');
  });

  it('reads any title back from YAML, control and direction characters aside', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (title) => {
      const sample = sampleOf([['title', title], ['paragraph', 'x'.repeat(200)]]);
      const [, front] = toMarkdown(read(sample)).split(/^---$/m);
      const back = (parse(front!) as { title?: string }).title ?? '';
      // oxlint-disable-next-line no-control-regex -- control characters are what is left out
      const seen = title.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
      expect(back.replace(/[\u2066-\u2069]/g, '')).toBe(seen);
    }), { numRuns: 300 });
  });

  const traps: readonly string[] = [
    '<img src=x onerror=alert(1)>', '&lt;img onerror&gt;', '# no heading', '1. no list', '- no list', '> no quote', '*stars* and _lines_', '`code`',
    '[text](javascript:alert(1))', '![pic](https://a.example/x.png)', '---', '===', '| a | b |', '~~~', '```', '<!-- hidden -->', 'a\\b', '&copy; &amp; &#60;', '+ plus',
    'Look![link', '<https://a.example>', '2) no list', '~~gone~~', '    indented', '***', '__init__',
  ];

  it.each(traps)('keeps %j literally', (text) => {
    const sample = sampleOf([['title', text.trim()], ['paragraph', text.trim()], ['paragraph', 'y'.repeat(200)], ['quote', text.trim()], ['list', text.trim()]]);
    const body = toMarkdown(read(sample), { frontMatter: false });
    const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('yyy'));
    expect(lines.map(shown)).toEqual([text.trim(), text.trim(), text.trim(), text.trim()]);
    expect(body).not.toMatch(/<[a-z!/]/i);
    expect(body).not.toMatch(/(?<!\\)!\[/);
  });

  it('keeps emphasis and links of runs, and drops hostile ones', () => {
    const marked = (text: string, ...marks: Mark[]) => ({ text, marks, span: { start: 0, end: 0 } });
    const runs = [
      marked('Read '), marked('this ', { type: 'strong' }), marked('now', { type: 'link', href: '/a (b)?c=<d>' }), marked('!'),
      marked('bad', { type: 'link', href: 'javascript:alert(1)' }), marked(' a'), marked('“x”', { type: 'em' }), marked('b look!'), marked('here', { type: 'link', href: '#h' }), marked(' '), marked('`tick`', { type: 'code' }),
    ];
    const text = runs.map((run) => run.text).join('');
    const sample = sampleOf([['paragraph', text, { runs }], ['paragraph', 'z'.repeat(200)]], {}, { url: 'https://site.example/dir/' });
    const [first] = toMarkdown(read(sample), { frontMatter: false }).split('\n');
    expect(first).toBe('Read **this** [now](https://site.example/a%20%28b%29?c=%3Cd%3E)!bad a“x”b look\\![here](#h) `` `tick` ``');
  });

  it('fences code longer than the fences in it, and writes tables by column', () => {
    const cell = (row: number, column: number, header = false) => ({ kind: 'table-cell' as const, group: 1, cell: { row, column, header }, place: { path: 'body>table', hints: [], hidden: false } });
    const rows: Row[] = [
      ['paragraph', 'w'.repeat(200)], ['code', '```js\n1\n```', { kind: 'code' }],
      ['table', 'Ort', cell(0, 0, true)], ['table', 'Gäste|Tag', cell(0, 1, true)], ['table', 'Siel', cell(1, 0)], ['table', '140', cell(1, 1)], ['table', '7', cell(2, 1)],
    ];
    const markdownOf = toMarkdown(read(sampleOf(rows)), { frontMatter: false });
    expect(markdownOf).toContain('````\n```js\n1\n```\n````');
    expect(markdownOf).toContain('| Ort | Gäste\\|Tag |\n| --- | --- |\n| Siel | 140 |\n|  | 7 |');
  });
});

/** What a reader of CommonMark sees of one line of plain text in a paragraph, heading, quote or list item. */
function shown(line: string): string {
  return line.replace(/^(?:# |> |- )/, '').replace(/\\([!-/:-@[-`{-~])|&(lt|gt|amp);/g, (_, sign: string | undefined, entity: string | undefined) =>
    sign ?? { lt: '<', gt: '>', amp: '&' }[entity!]!);
}

describe('HTML', () => {
  it('is one file that may load and run nothing', () => {
    const html = toHtml(read(FERRY));
    const document = domOf(html);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}';/);
    expect(document.querySelectorAll('script, img, link, iframe, base, object, embed, form, [style]').length).toBe(0);
    expect(document.querySelector('h1')!.textContent).toBe('Die alte Fähre fährt wieder');
    expect(document.documentElement.lang).toBe('de');
    expect(document.querySelector('svg')!.getAttribute('aria-label')).toMatch(/^Article \d+ %, /);
    expect(document.querySelector('aside.infobox h3')!.textContent).toBe('Was ist ein Siel?');
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Die Fahrt dauert 40 Minuten.', 'Hunde fahren frei.']);
  });

  it('shows hostile text, titles, names and addresses as text', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
    const sample = sampleOf([
      ['title', hostile], ['byline', `Von Ada Quist ${hostile}`], ['paragraph', hostile.repeat(4)],
      ['paragraph', 'click', { href: 'java\tscript:alert(1)' }], ['paragraph', 'data', { href: 'data:text/html,x' }], ['paragraph', 'fine', { href: 'https://a.example/"onclick=' }],
    ], { lang: 'de"><script>', canonical: 'javascript:alert(1)' }, { name: hostile, url: 'javascript:alert(2)' });
    const document = domOf(toHtml(read(sample)));
    expect(document.querySelectorAll('script, img').length).toBe(0);
    expect(document.querySelector('h1')!.textContent).toBe(hostile);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://a.example/%22onclick=']);
    for (const node of document.querySelectorAll('*')) for (const { name } of node.attributes) expect(name).not.toMatch(/^on/);
  });

  it('keeps entities in text literally, through JSON as well', () => {
    const text = 'Write &lt;img onerror&gt; as text. '.repeat(6).trim();
    const sample = sampleOf([['paragraph', text]]);
    expect(domOf(toHtml(read(sample))).querySelector('article p')!.textContent).toBe(text);
    expect((JSON.parse(toJson(read(sample))) as { blocks: { text: string }[] }).blocks[0]!.text).toBe(text);
    expect(bodyText(read(sample))).toBe(text);
  });
});

describe('what leaves an export', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'], ['mailto:ada@a.example', 'mailto:ada@a.example'], ['#part-2', '#part-2'], ['/b', 'https://site.example/b'],
    ['javascript:alert(1)', undefined], [' JaVaScRiPt:alert(1)', undefined], ['java\nscript:alert(1)', undefined], ['data:text/html,x', undefined], ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined], ['blob:https://a.example/1', undefined], ['#"><script>', undefined], ['http://[', undefined],
  ])('links %j as %j', (href, expected) => {
    expect(safeHref(href, 'https://site.example/a/')).toBe(expected);
  });

  it('resolves nothing against a hostile or missing base', () => {
    expect(safeHref('x', 'javascript:alert(1)')).toBeUndefined();
    expect(safeHref('x')).toBeUndefined();
  });

  it('drops overrides of direction and closes what they open', () => {
    const sample = sampleOf([['paragraph', `${'a'.repeat(200)} \u202Egnp.exe \u2067open`], ['paragraph', 'ok \u2068name\u2069 \u0007bell']]);
    expect(bodyText(read(sample))).toBe(`${'a'.repeat(200)} gnp.exe open\n\nok \u2068name\u2069 bell`);
  });
});

describe('file names', () => {
  it.each([
    [['Die Fähre: "neu"?'], 'Die Fähre neu.md'], [['../../etc/passwd'], 'etc passwd.md'], [['CON'], '_CON.md'], [['aux.2'], '_aux.2.md'], [['', undefined, 'x'], 'x.md'], [['...'], 'capture.md'],
    [['a\u202Egnp.exe'], 'agnp.exe.md'], [['-rf'], 'rf.md'], [['\u0000\u001b[31m'], '[31m.md'],
  ])('makes %j into %j', (wishes, expected) => {
    expect(fileName(wishes, 'md')).toBe(expected);
  });

  it('are told apart without regard to case', () => {
    const taken = new Set<string>();
    expect([uniqueName('A.md', taken), uniqueName('a.md', taken), uniqueName('A.md', taken)]).toEqual(['A.md', 'a 2.md', 'A 3.md']);
  });
});
