// The real command line, run as a program on captures of our own: the contract of e2e/README.md, errors, folders, hostile content.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { orderFrom, UsageError } from './arguments';
import { printable } from './clean';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts')];
const TIME = 60_000;
let folder = '';

const run = (words: readonly string[], input = ''): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...MAIN, ...words], { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  return { code: status, out: stdout, err: stderr };
};
interface Line {
  path: string; sha256: string; text: string; title: string | null; byline: string | null; published: string | null; error?: { code: string; message: string };
  blocks: { start: number; end: number; text: string; side: string; label: string; confidence: number; reasons: string[] }[];
  [field: string]: unknown;
}
const linesOf = (out: string): Line[] => out.trim().split('\n').map((line) => JSON.parse(line) as Line);

const FERRY = `Startseite
Anmelden
Inselverkehr
Die alte Fähre fährt wieder

Nach zwei Jahren im Dock kehrt das Schiff auf seine Strecke zurück, und die Insel feiert mit.

Von Ada Quist
28.10.2025, 14:05 Uhr

Am Montag legte das Schiff zum ersten Mal wieder ab, mit 140 Gästen an Bord und bei ruhiger See. „Wir haben lange gewartet“, sagte der Hafenmeister am Kai.

Die Überholung hatte länger gedauert als geplant, weil Ersatzteile fehlten und die Werft im Winter überlastet war. Nun sind beide Motoren neu, und auch der Rumpf wurde verstärkt.

Der nächste Fahrplan gilt ab Mai. Bis dahin fährt das Schiff dreimal am Tag, sonntags zweimal, und bei Sturm bleibt es im Hafen.

Das könnte Sie auch interessieren
Der Hafen wird ausgebaggert
Die Seehunde sind zurück
Impressum
Datenschutz
`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The old ferry sails again | Coast Paper</title><meta property="og:site_name" content="Coast Paper">
<link rel="canonical" href="https://coast-paper.example/ferry"><meta property="article:published_time" content="2025-10-28T14:05:00+01:00"></head><body>
<nav><a href="/">Home</a> <a href="/login">Log in</a></nav><main><article><h1>The old ferry sails again</h1><p class="byline">By Ada Quist</p>
<p>On Monday the ship left the harbour for the first time in two years, with 140 guests on board and on a calm sea. <a href="javascript:alert(1)">More</a></p>
<p>Write &lt;img onerror&gt; as text, said the harbour master, and \u001b[31mmind the step\u001b[0m. The new timetable begins in May, and until then the ship sails three times a day.</p>
</article></main><footer>Imprint</footer></body></html>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-'));
  mkdirSync(join(folder, 'in/deep/er'), { recursive: true });
  writeFileSync(join(folder, 'in/ferry.txt'), FERRY);
  writeFileSync(join(folder, 'in/deep/ferry.html'), PAGE);
  writeFileSync(join(folder, 'in/deep/er/picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13));
  writeFileSync(join(folder, 'in/empty.txt'), '');
  writeFileSync(join(folder, 'in/.hidden'), 'hidden');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('klartext clean --to jsonl', () => {
  it('reads a folder to its depths, one object a capture, and goes on after what cannot be read', () => {
    const { code, out } = run(['clean', '--to', 'jsonl', join(folder, 'in'), join(folder, 'gone.txt')]);
    expect(code).toBe(1);
    const lines = linesOf(out);
    expect(lines.map(({ path, error }) => [path.slice(folder.length + 1), error?.code])).toEqual([
      ['in/deep/er/picture.png', 'unsupported'], ['in/deep/ferry.html', undefined], ['in/empty.txt', 'empty'], ['in/ferry.txt', undefined], ['gone.txt', 'not-found'],
    ]);
    for (const { error } of lines) if (error) expect(error.message).toMatch(/^[A-Z].{10,}\.$/);

    const [, html, , text] = lines as [Line, Line, Line, Line, Line];
    expect(Object.keys(html)).toEqual(expect.arrayContaining(['path', 'sha256', 'format', 'encoding', 'lang', 'url', 'title', 'kicker', 'standfirst', 'byline', 'published', 'site', 'agency', 'paywall', 'certainty', 'text', 'notes', 'blocks', 'teasers']));
    expect(html).toMatchObject({ format: 'html', encoding: 'utf-8', lang: 'en', url: 'https://coast-paper.example/ferry', title: 'The old ferry sails again', site: 'Coast Paper', published: '2025-10-28T14:05+01:00', byline: 'Ada Quist', kicker: null });
    expect(html.sha256).toBe(createHash('sha256').update(PAGE).digest('hex'));
    expect(html.text).toContain('Write <img onerror> as text');
    expect(html['paywall']).toMatchObject({ verdict: 'none' });

    expect(text).toMatchObject({ format: 'text', lang: 'de', url: null, site: null });
    expect(text.text).toContain('Der nächste Fahrplan gilt ab Mai.');
    for (const block of text.blocks) {
      expect(FERRY.slice(block.start, block.end)).toBe(block.text);
      expect(['article', 'noise']).toContain(block.side);
      expect(block.confidence).toBeGreaterThanOrEqual(0);
      expect(block.confidence).toBeLessThanOrEqual(1);
      expect(block.reasons.length).toBeGreaterThan(0);
    }
    // No escape code of a capture may reach a terminal.
    expect(out).not.toContain('\u001b');
  }, TIME);

  it('reads standard input, with reasons in German', () => {
    const { code, out } = run(['clean', '--to', 'jsonl', '--lang', 'de', '-'], FERRY);
    expect(code).toBe(0);
    const [line] = linesOf(out);
    expect(line!.path).toBe('-');
    const reasons = line!.blocks.flatMap((block) => block.reasons).join(' ');
    expect(reasons).toMatch(/ (?:der|die|das|wie|steht|Steht) /);
  }, TIME);
});

describe('klartext clean --to …', () => {
  it('writes Markdown with front matter, text, and JSON to standard output', () => {
    const path = join(folder, 'in/deep/ferry.html');
    const markdown = run(['clean', path]).out;
    expect(parse(markdown.split('---\n')[1]!)).toMatchObject({ title: 'The old ferry sails again', site: 'Coast Paper', file: 'ferry.html' });
    expect(markdown).toContain('# The old ferry sails again');
    expect(markdown).not.toMatch(/javascript:|<img|\u001b/);
    expect(run(['clean', '--to', 'text', path]).out).toMatch(/^The old ferry sails again\n\n/);
    const json = JSON.parse(run(['clean', '--to', 'json', path, join(folder, 'gone')]).out) as { generator?: string; error?: unknown }[];
    expect(json.map((entry) => [entry.generator, entry.error !== undefined])).toEqual([['Klartext', false], [undefined, true]]);
  }, TIME);

  it('writes into a folder under unique names and never over its input', () => {
    const page = join(folder, 'in/deep/ferry.html');
    const other = join(folder, 'other');
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'ferry.html'), PAGE);
    const { code, out, err } = run(['clean', '--to', 'html', '--out', other, page, join(other, 'ferry.html'), join(folder, 'in/empty.txt')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/empty\.txt: .+ \(empty\)/);
    expect(readdirSync(other).sort()).toEqual(['ferry 2.html', 'ferry 3.html', 'ferry.html']);
    expect(readFileSync(join(other, 'ferry.html'), 'utf8')).toBe(PAGE);
    expect(readFileSync(join(other, 'ferry 2.html'), 'utf8')).toContain('Content-Security-Policy');
    expect(run(['clean', '--to', 'jsonl', '--out', join(folder, 'new/out'), page]).code).toBe(0);
    expect(existsSync(join(folder, 'new/out/klartext.jsonl'))).toBe(true);
  }, TIME);

  it('is quiet when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...MAIN, 'clean', '--to', 'jsonl', ...Array.from({ length: 40 }, () => join(folder, 'in/ferry.txt'))], { cwd: ROOT });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err.includes('EPIPE')]).toEqual([0, false]);
  }, TIME);

  it('ends with 2 and says how, when the command is not understood', () => {
    const { code, out, err } = run(['clean', '--to', 'pdf']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^klartext: --to is one of jsonl/);
    expect(err).toContain('usage: klartext clean');
    expect(run(['clean', '--to', 'html', join(folder, 'in')]).code).toBe(2);
  }, TIME);
});

describe('the order', () => {
  it.each([[[]], [['tidy']], [['clean', '--to', 'pdf']], [['clean', '--lang', 'fr']], [['clean', '--what']], [['clean', '--out', '']], [['clean', '-', '-']]])('of %j is none', (words) => {
    expect(() => orderFrom(words)).toThrow(UsageError);
  });

  it('is Markdown in English unless told otherwise', () => {
    expect(orderFrom(['clean', 'a', 'b'])).toEqual({ to: 'markdown', lang: 'en', paths: ['a', 'b'] });
    expect(orderFrom(['--help'])).toBe('help');
  });

  it('is printed without control characters', () => {
    expect(printable('a\u001b[31m\u202Eb')).toBe('a\\u001b[31m\\u202eb');
  });
});
