// Measures the paywall verdict on pages labelled by hand (labels/paywall.json): as HTML and as bare text, which may differ where markup hides the rest.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hash } from '../core/label/features';
import type { PaywallVerdict } from '../core/model/reading';
import { loadEngine, readAll } from '../core/pipeline';
import { corpusFolder, corpusPages, type SetName, type Syntax } from './corpus';

type Verdict = PaywallVerdict['verdict'];
const VERDICTS: readonly Verdict[] = ['none', 'notice', 'cut'];
const SETS: readonly SetName[] = ['press-dev', 'wcxb-dev'];

/** What may be wrong at most. Measured: 3 of 119 as HTML, 5 of 117 as text; two more are left to a labeller trained anew. */
const MOST_WRONG: Readonly<Record<Syntax, number>> = { html: 5, text: 7 };
/** Of the pages with a notice, barring or not, so many must be known for what they are, since pages without one are the many. Measured: 23 of 26 and 20 of 25. */
const LEAST_TOLD: Readonly<Record<Syntax, number>> = { html: 21, text: 18 };

const labelled = JSON.parse(readFileSync(new URL('labels/paywall.json', import.meta.url), 'utf8')) as Readonly<Record<string, Partial<Record<Syntax, Verdict>>>>;
const corpus = corpusFolder();
if (!corpus) process.stderr.write('Skipped: there is no corpus beside the project (../shared/corpus) to measure the paywall verdict on.\n');

interface Judged {
  readonly id: string;
  readonly syntax: Syntax;
  readonly half: 'even' | 'odd';
  readonly gold: Verdict;
  readonly found: Verdict;
}

/** Gold by found, a line a gold verdict. */
function confusion(judged: readonly Judged[]): string {
  const rows = VERDICTS.map((gold) => `    gold ${gold.padEnd(7)}${VERDICTS.map((found) => `${found} ${judged.filter((one) => one.gold === gold && one.found === found).length}`).join('  ')}`);
  return `${judged.filter(({ gold, found }) => gold === found).length}/${judged.length}\n${rows.join('\n')}`;
}

describe('the labels', () => {
  it('are verdicts, on pages enough to tell by', () => {
    const entries = Object.values(labelled).flatMap((label) => Object.values(label));
    expect(entries.filter((verdict) => !VERDICTS.includes(verdict))).toEqual([]);
    expect(Object.keys(labelled).length).toBeGreaterThanOrEqual(80);
  });
});

describe.skipIf(!corpus)('the paywall verdict', () => {
  const judged: Judged[] = [];
  beforeAll(async () => {
    const engine = loadEngine(readFileSync('src/core/label/weights.bin'));
    const pages = new Map(corpusPages(corpus!, SETS).map((page) => [`${page.set}/${page.gold.id}`, page]));
    for (const [id, label] of Object.entries(labelled)) {
      const page = pages.get(id)!;
      for (const [syntax, gold] of Object.entries(label) as [Syntax, Verdict][]) {
        const [read] = await readAll({ from: 'file', name: syntax === 'text' ? 'page.txt' : 'page.html', bytes: page.bytes(syntax), contentType: syntax === 'text' ? 'text/plain; charset=utf-8' : 'text/html' }, engine);
        judged.push({ id, syntax, gold, found: read!.reading.meta.paywall.verdict, half: hash(page.site) % 2 === 0 ? 'even' : 'odd' });
      }
    }
    for (const syntax of ['html', 'text'] as const) {
      for (const half of ['even', 'odd'] as const) process.stdout.write(`paywall, ${syntax}, ${half} sites: ${confusion(judged.filter((one) => one.syntax === syntax && one.half === half))}\n`);
    }
    for (const { id, syntax, gold, found } of judged) if (gold !== found) process.stdout.write(`paywall, ${id} as ${syntax}: ${found}, should be ${gold}\n`);
  }, 300_000);

  it.each(['html', 'text'] as const)('is right on %s', (syntax) => {
    const own = judged.filter((one) => one.syntax === syntax);
    expect(own.filter(({ gold, found }) => gold !== found).length).toBeLessThanOrEqual(MOST_WRONG[syntax]);
    expect(own.filter(({ gold, found }) => gold !== 'none' && gold === found).length).toBeGreaterThanOrEqual(LEAST_TOLD[syntax]);
  });
});
