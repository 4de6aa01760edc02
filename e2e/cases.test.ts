// Runs every case of captures/ through the core, and shows that the walker reads, compares and drafts as it says.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { engineFromDisk } from '../src/cli/engine';
import { readAll } from '../src/core/pipeline';
import { draftCase } from './case';
import { blockLine, blockLines, lettingPass, listCases, matchBlocks, outOfDate, parseExpected, type ExpectedBlock, type LabelledText } from './cases';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const trained = existsSync(here('../src/core/label/weights.bin'));

/** What a case says beyond its blocks; a case not named here is an article without a paywall. */
const FACTS: Readonly<Record<string, { paywall?: 'notice' | 'cut'; article?: false; title?: string; teasers?: readonly string[] }>> = {
  'captions-credits-de': { teasers: ['Seehund verirrt sich in die Kläranlage', 'Norderhaven streitet über die Farbe seines Leuchtturms'] },
  'glued-badges-en': { teasers: ['Forty metres above the water', 'Three accidents in two months', 'The night the old crane fell'] },
  'glued-duration-de': {
    teasers: ['Warum ein Dorf seine Windräder behalten will', 'Flügel, die sich zusammenfalten', 'Was der erste Bürgerwindpark eingebracht hat'],
  },
  'html-front-page-en': { article: false },
  'html-hidden-de': { paywall: 'notice' },
  'html-title-in-data-de': { title: 'Der Wal, der in der Schleuse wendete' },
  'no-article-de': { article: false },
  'no-article-en': { article: false },
  'paywall-cut-de': { paywall: 'cut' },
  'paywall-cut-en': { paywall: 'cut' },
  'paywall-notice-de': { paywall: 'notice' },
  'paywall-notice-en': { paywall: 'notice' },
  'paywall-teasers-pt': { paywall: 'cut' },
  'press-fr': { paywall: 'cut' },
};

describe('the cases', () => {
  const cases = listCases(here('captures'));
  it('are at least twenty, each with a note', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(cases.filter(({ note }) => note.length < 20).map(({ name }) => name)).toEqual([]);
  });
  it.skipIf(!trained).each(cases.map((each) => [each.name, each] as const))('%s', async (_name, { capture, expected, known }) => {
    expect(expected.draft, 'A draft waits for a person to check it.').toBe(false);
    const read = await readAll({ from: 'file', name: basename(capture), bytes: new Uint8Array(readFileSync(capture)) }, await engineFromDisk());
    expect(read).toHaveLength(1);
    const { page, labels } = read[0]!;
    const blocks = page.blocks.map((block, i) => ({ label: labels[i]!.name, text: block.text }));
    expect(outOfDate(known, blocks), 'These lines of known.txt are right by now: take them out.').toEqual([]);
    const difference = matchBlocks(lettingPass(expected, known), blocks);
    if (difference !== null) expect.fail(`\n${difference}\n`);
  });
});

describe('what the cases add up to', () => {
  const cases = listCases(here('captures'));
  it('names only cases that exist', () => {
    expect(Object.keys(FACTS).filter((name) => !cases.some((each) => each.name === name))).toEqual([]);
  });
  it.skipIf(!trained).each(cases.map((each) => [each.name, each] as const))('%s', async (name, { capture, expected, known }) => {
    const { paywall = 'none', article = true, title, teasers } = FACTS[name] ?? {};
    const [read] = await readAll({ from: 'file', name: basename(capture), bytes: new Uint8Array(readFileSync(capture)) }, await engineFromDisk());
    const { meta, isArticle, noise } = read!.reading;
    const onPage = expected.lines.find((line) => line !== '...' && line.labels[0] === 'title') as ExpectedBlock | undefined;
    expect(meta.paywall.verdict).toBe(paywall);
    // A title that known.txt says is missed cannot be the page's, nor need there be an article without it.
    if (onPage && known.lines.some((line) => line !== '...' && line.text.slice(0, 16) === onPage.text.slice(0, 16))) return;
    expect({ isArticle, ...(article && { title: meta.title?.value }) }).toEqual({ isArticle: article, ...(article && { title: title ?? onPage?.text }) });
    if (teasers) {
      const wronglySo = new Set(known.lines.flatMap((line) => (line !== '...' && line.labels[0] === 'teaser' ? [line.text] : [])));
      expect(noise.flatMap(({ items }) => items.flatMap(({ teaser }) => (teaser && !wronglySo.has(teaser.title) ? [teaser.title] : [])))).toEqual(teasers);
    }
  });
});

describe('parseExpected', () => {
  it('reads side, label, whole texts, beginnings and gaps', () => {
    expect(parseExpected('article title  The last crossing\n\narticle paragraph  The ferry …\n...\nnoise author-box  About the author\n')).toEqual({
      draft: false,
      lines: [
        { labels: ['title'], text: 'The last crossing', whole: true },
        { labels: ['paragraph'], text: 'The ferry', whole: false },
        '...',
        { labels: ['author-box'], text: 'About the author', whole: true },
      ],
    });
  });
  it('reads a choice of labels, also across the sides', () => {
    expect(parseExpected('article credit|legal  (dpa)').lines).toEqual([{ labels: ['credit', 'legal'], text: '(dpa)', whole: true }]);
  });
  it('knows a draft', () => {
    expect(parseExpected('DRAFT\nnoise nav  Home')).toEqual({ draft: true, lines: [{ labels: ['nav'], text: 'Home', whole: true }] });
  });
  it.each([
    ['article title The last crossing', 'Line 1'],
    ['noise nav  Home\narticle headline  The last crossing', 'Line 2 of expected.txt has the label "headline"'],
    ['noise nav|menu  Home', 'has the label "menu"'],
    ['noise title  The last crossing', 'puts "title" on the side "noise"'],
    ['noise nav  Home\nDRAFT', 'Line 2'],
  ])('names the line that is broken: %s', (text, message) => {
    expect(() => parseExpected(text)).toThrow(message);
  });
});

describe('matchBlocks', () => {
  const page: readonly LabelledText[] = [
    { label: 'nav', text: 'Home' },
    { label: 'title', text: 'The last  crossing' },
    { label: 'paragraph', text: 'The ferry leaves at noon.\nNobody is on board.' },
    { label: 'teaser', text: 'Read also' },
  ];
  const match = (text: string) => matchBlocks(parseExpected(text), page);

  it('agrees when every block fits, white space folded', () => {
    expect(match('noise nav  Home\narticle title  The last crossing\narticle paragraph  The ferry leaves at noon. Nobody is on board.\nnoise teaser  Read also')).toBeNull();
    expect(match('noise nav  Home\narticle title  The last …\narticle paragraph  The …\nnoise teaser  Read …')).toBeNull();
  });
  it('takes each label of a choice and no other', () => {
    expect(match('noise tags|nav  Home\n...')).toBeNull();
    expect(match('noise tags|legal  Home\n...')).toMatch(/^- noise tags\|legal {2}Home\n\+ noise nav {2}Home\n/);
  });
  it('lets "..." stand for none, one or many', () => {
    expect(match('...')).toBeNull();
    expect(match('...\nnoise nav  Home\n...\narticle paragraph  The ferry …\n...')).toBeNull();
    expect(match('noise nav  Home\narticle title  The last crossing\n...\narticle paragraph  The …\nnoise teaser  Read also\n...')).toBeNull();
  });
  it('does not take a beginning for the whole', () => {
    expect(match('...\narticle title  The last\n...')).toBe(
      '  noise nav  Home\n- article title  The last\n+ article title  The last crossing\n  article paragraph  The ferry leaves at noon. Nobody is on board.\n  noise teaser  Read also',
    );
  });
  it('shows a wrong label as one line out and one in', () => {
    expect(match('noise nav  Home\narticle heading  The last crossing\narticle paragraph  The …\nnoise teaser  Read also')).toBe(
      '  noise nav  Home\n- article heading  The last crossing\n+ article title  The last crossing\n  article paragraph  The ferry leaves at noon. Nobody is on board.\n  noise teaser  Read also',
    );
  });
  it('shows what is missing and what is too much', () => {
    expect(match('noise nav  Home\narticle title  The last crossing\narticle paragraph  The …\nnoise teaser  Read also\nnoise legal  © …')).toMatch(/\n- noise legal {2}© …$/);
    expect(match('noise nav  Home\narticle title  The last crossing\narticle paragraph  The …')).toMatch(/\n\+ noise teaser {2}Read also$/);
  });
  it('prints in the notation it reads', () => {
    expect(matchBlocks(parseExpected(blockLines(page)), page)).toBeNull();
    const long = { label: 'paragraph', text: 'word '.repeat(60) } as const;
    expect(blockLine(long)).toMatch(/word …$/);
    expect(matchBlocks(parseExpected(blockLine(long)), [long])).toBeNull();
  });
});

describe('what is known to be wrong', () => {
  const expected = parseExpected('noise nav  Home\narticle title  The last crossing');
  const blocks: readonly LabelledText[] = [{ label: 'kicker', text: 'Home' }, { label: 'title', text: 'The last crossing' }];
  it('passes for the block it names, and for that label only', () => {
    expect(matchBlocks(lettingPass(expected, parseExpected('article kicker  Home')), blocks)).toBeNull();
    expect(matchBlocks(lettingPass(expected, parseExpected('noise teaser  Home')), blocks)).not.toBeNull();
    expect(matchBlocks(expected, blocks)).not.toBeNull();
  });
  it('is out of date once the engine is right', () => {
    expect(outOfDate(parseExpected('article kicker  Home'), blocks)).toEqual([]);
    expect(outOfDate(parseExpected('noise teaser  Home'), blocks)).toEqual(['noise teaser  Home']);
  });
});

describe('on a disk', () => {
  const disk = mkdtempSync(join(tmpdir(), 'klartext-cases-'));
  afterAll(() => rmSync(disk, { recursive: true }));
  const folder = (name: string, files: Readonly<Record<string, string>>): string => {
    const home = join(disk, name.replace('/', '-'));
    mkdirSync(join(home, 'one'), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(home, 'one', file), text);
    return home;
  };

  it('listCases reads a folder', () => {
    const home = folder('good', { 'capture.txt': 'Home', 'expected.txt': 'noise nav  Home', 'note.md': 'A menu.\n' });
    expect(listCases(home)).toEqual([
      { name: 'one', capture: join(home, 'one', 'capture.txt'), expected: { draft: false, lines: [{ labels: ['nav'], text: 'Home', whole: true }] }, known: { draft: false, lines: [] }, note: 'A menu.' },
    ]);
  });
  it.each([
    ['no capture', { 'expected.txt': 'noise nav  Home', 'note.md': 'A menu.' }, 'has 0 captures'],
    ['two captures', { 'capture.txt': '', 'capture.html': '', 'expected.txt': '...', 'note.md': 'A menu.' }, 'has 2 captures'],
    ['no note', { 'capture.txt': 'Home', 'expected.txt': 'noise nav  Home' }, 'has no note.md'],
    ['bad notation', { 'capture.txt': 'Home', 'expected.txt': 'nav Home', 'note.md': 'A menu.' }, 'The case "one" cannot be read. Line 1'],
  ])('listCases says what is wrong: %s', (name, files, message) => {
    expect(() => listCases(folder(name, files))).toThrow(message);
  });
  it('a draft holds what the engine says, and fails until it is checked', async () => {
    const page = join(disk, 'page.txt');
    writeFileSync(page, 'Home\nThe last crossing\nThe ferry left Wexcombe at noon with nobody on board, and the harbour master rang the bell as he had done for thirty years.\n');
    const home = join(disk, 'drafts');
    await draftCase(page, 'last-crossing', home);
    const [draft] = listCases(home);
    expect(draft!.expected.draft).toBe(true);
    expect(draft!.expected.lines).toHaveLength(3);
    expect(readFileSync(draft!.capture, 'utf8')).toBe(readFileSync(page, 'utf8'));
    await expect(draftCase(page, 'last-crossing', home)).rejects.toThrow('already');
    await expect(draftCase(page, '../outside', home)).rejects.toThrow('lower-case letters');
  });
});
