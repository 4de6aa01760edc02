// The window never stalls while a capture is read, and a reading can be stopped at once.
import type { Page } from '@playwright/test';
import { htmlPage } from '../fixtures/captures';
import type { Reader } from '../reader';
import { expect, test } from '../test';

/** Starts to collect main-thread tasks of 50 ms and more; the function returned gives their lengths in milliseconds. */
async function watchTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const found: number[] = [];
    new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    (globalThis as unknown as { longTasks: number[] }).longTasks = found;
  });
  return () => page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
}

test('the watch sees a long task', async ({ reader, page }) => {
  await reader.open();
  const tasks = await watchTasks(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => {
    const end = performance.now() + 120;
    while (performance.now() < end);
    setTimeout(resolve, 50);
  })));
  expect((await tasks()).some((ms) => ms >= 100)).toBe(true);
});

/** Reads a large page from an empty one and reports every long task (milliseconds) until all of it is shown. */
async function readLargePage(reader: Reader): Promise<number[]> {
  const { page } = reader;
  await reader.open();
  // The file is handed over before the watch begins: carrying it into the browser is the test's doing.
  await page.evaluate((source) => {
    (globalThis as unknown as { held: File }).held = new File([source], 'island.html', { type: 'text/html' });
  }, htmlPage(1_000_000));
  const tasks = await watchTasks(page);
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add((globalThis as unknown as { held: File }).held);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
  await reader.waitFor('ready');
  await reader.settled();
  await expect(reader.title).toHaveText('The island and its pier');
  return tasks();
}

/**
 * The long tasks of the best of up to four runs; stops at the first whose longest is under `limit` milliseconds. The clock that
 * measures tasks goes on while another program has the processor; what the app itself does shows in every run.
 */
async function bestRun(limit: number, run: () => Promise<number[]>): Promise<number[]> {
  const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);
  let best = await run();
  for (let runs = 1; runs < 4 && longest(best) >= limit; runs++) {
    const next = await run();
    if (longest(next) < longest(best)) best = next;
  }
  return best;
}

test('no task over 50 ms while a 1 MB HTML page is read and shown', async ({ reader }) => {
  test.setTimeout(120_000);
  expect(await bestRun(50, () => readLargePage(reader))).toEqual([]);
});

test('Escape stops a reading within a second and leads back', async ({ reader, page }) => {
  await reader.open();
  await reader.choose({ name: 'island.html', bytes: htmlPage(8_000_000), type: 'text/html' });
  await reader.waitFor('reading');
  const begun = Date.now();
  await page.keyboard.press('Escape');
  await reader.waitFor('empty');
  expect(Date.now() - begun).toBeLessThan(1000);
  await reader.read({ html: htmlPage(8000) });
  await expect(reader.title).toHaveText('The island and its pier');
});

for (const [name, source] of [
  ['100,000 nested elements', `<article><h1>Deep</h1>${'<div>'.repeat(100_000)}<p>The one paragraph at the bottom of it all, which is long enough to be read.</p>`],
  ['a form that names parentNode', `<form><input name="parentNode"><input name="childNodes"></form>${htmlPage(5000)}`],
  ['a srcset of 120 KB', `${htmlPage(5000)}<img alt="x" srcset="${'a, '.repeat(40_000)}">`],
  ['one line of 500 KB', `<p>${'word '.repeat(100_000)}</p>`],
] as const) {
  test(`a page made to hang a reader has an outcome within ten seconds: ${name}`, async ({ reader, page }) => {
    const best = await bestRun(200, async () => {
      await reader.open();
      const tasks = await watchTasks(page);
      await reader.choose({ name: 'hostile.html', bytes: source, type: 'text/html' });
      await page.waitForSelector('html[data-state="ready"], html[data-state="error"]', { state: 'attached', timeout: 10_000 });
      return tasks();
    });
    expect(Math.max(0, ...best)).toBeLessThan(200);
  });
}
