// `npm run bench`: cleans 100 corpus pages in one run of Chromium in three ways and prints medians and ratios. Judges no quality.
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium, QUIET_ARGS } from '../../../e2e/run/chromium';
import { choosePages, type BenchPage } from './choice';
import type { Bench } from './page';

const CORPUS = '../shared/corpus';
const PAGES = 100;
/** Each way cleans each page this often; the median counts. */
const ROUNDS = 3;
/** A page that takes longer (milliseconds) is counted as stopped. */
const PATIENCE = 20_000;
const OUT = join(process.cwd(), 'dist/bench');

const WAYS = {
  klartext: 'Klartext, in its worker',
  linkedom: 'linkedom + Readability, in a worker',
  native: 'DOMParser + Readability + DOMPurify, in the window',
} as const satisfies Record<keyof Bench, string>;
type Way = keyof typeof WAYS;

interface Times { readonly way: Way; readonly ms: readonly number[]; readonly stopped: readonly string[] }

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}bench.html`);
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}

/** One cleaning, or undefined when it took too long or threw. */
async function once(page: Page, way: Way, capture: string): Promise<number | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  const work = page.evaluate(([way, capture]) => (globalThis as unknown as { bench: Bench }).bench[way](capture), [way, capture] as const)
    .catch(() => undefined);
  const ms = await Promise.race([work, patience]);
  clearTimeout(timer);
  return ms;
}

async function timeAll(browser: Browser, address: string, way: Way, pages: readonly BenchPage[]): Promise<Times> {
  const ms: number[] = [];
  const stopped: string[] = [];
  let page = await openPage(browser, address);
  // The first pages warm up the compiler and load the engine; they are timed again in their turn.
  for (const { bytes } of pages.slice(0, 5)) await once(page, way, new TextDecoder().decode(bytes));
  for (const { name, bytes } of pages) {
    const capture = new TextDecoder().decode(bytes);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const time = await once(page, way, capture);
      if (time === undefined) {
        await page.close({ runBeforeUnload: false });
        page = await openPage(browser, address);
        break;
      }
      rounds.push(time);
    }
    if (rounds.length === ROUNDS) ms.push(quantile(rounds, 0.5));
    else stopped.push(name);
  }
  await page.close();
  return { way, ms, stopped };
}

function table(all: readonly Times[]): string {
  const base = quantile(all.find(({ way }) => way === 'klartext')!.ms, 0.5);
  const cell = (value: number): string => value.toFixed(1).padStart(9);
  const rows = all.map(({ way, ms, stopped }) => {
    const median = quantile(ms, 0.5);
    return `${WAYS[way].padEnd(52)}${cell(median)}${cell(quantile(ms, 0.9))}${cell(Math.max(...ms))}${cell(median / base)}${String(stopped.length).padStart(9)}`;
  });
  return [`${'milliseconds a page'.padEnd(52)}   median      90 %   longest     ratio  stopped`, ...rows].join('\n');
}

const pages = choosePages(CORPUS, PAGES);
if (pages.length === 0) {
  console.error(`No corpus in ${CORPUS}: there is nothing to time.`);
  process.exit(1);
}
await build({
  configFile: false, root: join(import.meta.dirname), logLevel: 'warn', worker: { format: 'es' },
  build: { outDir: OUT, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false, rollupOptions: { input: join(import.meta.dirname, 'bench.html') } },
});
const server = await preview({ configFile: false, root: import.meta.dirname, build: { outDir: OUT }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...QUIET_ARGS] });
try {
  const size = quantile(pages.map(({ bytes }) => bytes.length), 0.5);
  console.log(`${pages.length} pages, median ${(size / 1024).toFixed(0)} KB, Chromium ${browser.version()}, median of ${ROUNDS} rounds a page.\n`);
  const all: Times[] = [];
  for (const way of Object.keys(WAYS) as Way[]) all.push(await timeAll(browser, server.resolvedUrls!.local[0]!, way, pages));
  console.log(table(all));
  for (const { way, stopped } of all) if (stopped.length > 0) console.log(`\nNot finished by ${WAYS[way]}: ${stopped.join(', ')}`);
} finally {
  await browser.close();
  await server.close();
}
