// The worker queue in a real browser, with real workers that hang, crash and lie: one bad capture never takes another with it.
import { expect, test, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

let server: ViteDevServer;
let address: string;

test.beforeAll(async () => {
  server = await createServer({
    configFile: false, root: process.cwd(), appType: 'mpa', logLevel: 'error', optimizeDeps: { noDiscovery: true }, cacheDir: 'node_modules/.vite-lanes',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  address = `${server.resolvedUrls!.local[0]}e2e/harness/lanes.html`;
});
test.afterAll(() => server.close());

interface Outcome { text: string; outcome: string; ms: number }
interface Result { outcomes: Outcome[]; started: number; aliveAfter: number }
interface Plan {
  texts: readonly string[];
  size?: number;
  timeLimit?: number;
  idleAfter?: number;
  /** Abort the job at this place after so many milliseconds. */
  abort?: { place: number; after: number };
  /** Wait this long after the last outcome before the living workers are counted. */
  settle?: number;
}

/** Runs one job a text in the page and reports how each ended. */
async function play(page: Page, plan: Plan): Promise<Result> {
  await page.goto(address);
  return page.evaluate(async ({ texts, size = 1, timeLimit = 10_000, idleAfter = 60_000, abort, settle = 0 }) => {
    const path = '/src/worker/lanes.ts';
    const { Lanes } = await import(/* @vite-ignore */ path) as typeof import('../../src/worker/lanes');
    let started = 0;
    const lanes = new Lanes({
      size, timeLimit, idleAfter,
      start: () => {
        started++;
        return new Worker('/e2e/harness/hostile-worker.ts', { type: 'module' });
      },
    });
    const outcomes = await Promise.all(texts.map(async (text, place) => {
      const controller = new AbortController();
      const begun = performance.now();
      let stopped = begun;
      if (abort?.place === place) {
        setTimeout(() => {
          stopped = performance.now();
          controller.abort();
        }, abort.after);
      }
      let heard = '';
      const outcome = await lanes.run({
        task: { do: 'original', source: text },
        onReply: (reply) => {
          if (reply.say === 'original') heard += reply.markup;
        },
      }, controller.signal).then(() => `done: ${heard}`, (error: { code?: string; at?: number }) => `${error.code}${error.at === undefined ? '' : ` at ${error.at}`}`);
      return { text, outcome, ms: performance.now() - stopped };
    }));
    await new Promise((resolve) => setTimeout(resolve, settle));
    return { outcomes, started, aliveAfter: lanes.alive };
  }, plan);
}

const outcomesOf = ({ outcomes }: Result): string[] => outcomes.map(({ outcome }) => outcome);

test('jobs wait their turn and one worker serves them all', async ({ page }) => {
  const result = await play(page, { texts: ['a', 'b', 'c'] });
  expect(outcomesOf(result)).toEqual(['done: a', 'done: b', 'done: c']);
  expect(result.started).toBe(1);
});

test('no more workers than the size allows', async ({ page }) => {
  expect((await play(page, { texts: ['a', 'b', 'c', 'd', 'e'], size: 2 })).started).toBe(2);
});

test('a job that never ends fails with "timeout", and the next one is done by a fresh worker', async ({ page }) => {
  const result = await play(page, { texts: ['a', 'loop', 'b'], timeLimit: 1000 });
  expect(outcomesOf(result)).toEqual(['done: a', 'timeout', 'done: b']);
  expect(result.started).toBe(2);
});

test('a worker that crashes fails its own job alone and is replaced', async ({ page }) => {
  const result = await play(page, { texts: ['a', 'throw', 'b'] });
  expect(outcomesOf(result)).toEqual(['done: a', 'worker-crashed', 'done: b']);
  expect(result.started).toBe(2);
});

test('a crash with nothing waiting leaves a fresh worker ready', async ({ page }) => {
  const result = await play(page, { texts: ['a', 'throw'] });
  expect(result).toMatchObject({ started: 2, aliveAfter: 1 });
});

test('an abort ends even an endless job within a second', async ({ page }) => {
  const result = await play(page, { texts: ['loop', 'b'], abort: { place: 0, after: 300 } });
  expect(outcomesOf(result)).toEqual(['cancelled', 'done: b']);
  expect(result.outcomes[0]!.ms).toBeLessThan(1000);
});

test('a job aborted while it waits is never begun', async ({ page }) => {
  const result = await play(page, { texts: ['loop', 'b', 'c'], timeLimit: 1500, abort: { place: 1, after: 50 } });
  expect(outcomesOf(result)).toEqual(['timeout', 'cancelled', 'done: c']);
});

test('a reading that fails keeps its code and place, and its worker', async ({ page }) => {
  const result = await play(page, { texts: ['refuse', 'b'] });
  expect(outcomesOf(result)).toEqual(['empty at 7', 'done: b']);
  expect(result.started).toBe(1);
});

test('an answer to another job is not taken for this one', async ({ page }) => {
  expect(outcomesOf(await play(page, { texts: ['a', 'stale'] }))).toEqual(['done: a', 'done: stale']);
});

test('a worker without a job is stopped after a while', async ({ page }) => {
  expect((await play(page, { texts: ['a'], idleAfter: 200, settle: 600 })).aliveAfter).toBe(0);
});

test('a worker whose script cannot be had fails the job and is not started over and over', async ({ page }) => {
  await page.route('**/hostile-worker.ts*', (route) => route.abort());
  const result = await play(page, { texts: ['a', 'b'], settle: 300 });
  expect(outcomesOf(result)).toEqual(['worker-crashed', 'worker-crashed']);
  expect(result).toMatchObject({ started: 2, aliveAfter: 0 });
});
