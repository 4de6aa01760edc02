import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { workOff, type Outcome } from './crew';

/** Doubles numbers; never comes back from 3, throws at 5, dies at 7, falls silent at 11. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (n) => {
    if (n === 3) for (;;);
    if (n === 7) process.exit(1);
    if (n === 11) return;
    parentPort.postMessage(n === 5 ? { failed: 'five' } : { answer: 2 * n });
  });
  parentPort.postMessage({ ready: true });
`;

const wall = (): number => performance.now();

async function outcomes(jobs: readonly number[], patience: number, clock = wall): Promise<{ heard: Map<number, Outcome<number>>; started: number }> {
  const heard = new Map<number, Outcome<number>>();
  let started = 0;
  const start = (): Worker => {
    started++;
    return new Worker(THREAD, { eval: true });
  };
  await workOff<number, number>(jobs, { size: 2, patience, clock, start }, (job, outcome) => {
    expect(heard.has(job)).toBe(false);
    heard.set(job, outcome);
  });
  return { heard, started };
}

it('does every job once, over what hangs, fails and dies', async () => {
  const { heard, started } = await outcomes([1, 2, 3, 4, 5, 6, 7, 8, 9], 1000);
  expect(Object.fromEntries(heard)).toEqual({
    1: { answer: 2 }, 2: { answer: 4 }, 3: { failed: 'time' }, 4: { answer: 8 }, 5: { failed: 'five' },
    6: { answer: 12 }, 7: { failed: 'the thread ended' }, 8: { answer: 16 }, 9: { answer: 18 },
  });
  expect(started).toBeGreaterThanOrEqual(3);
});

it('gives up by its own clock, and by the wall where a thread only waits', async () => {
  let time = 0;
  const { heard } = await outcomes([3, 11], 20, () => ++time);
  expect([...heard.values()]).toEqual([{ failed: 'time' }, { failed: 'time' }]);
  const begun = wall();
  expect((await outcomes([11, 2], 20, () => 0)).heard.get(11)).toEqual({ failed: 'time' });
  expect(wall() - begun).toBeGreaterThan(400);
});

it('has no more threads than jobs', async () => {
  const { started } = await outcomes([1], 1000);
  expect(started).toBe(1);
});

it('says why a thread cannot start', async () => {
  const start = (): Worker => new Worker("throw new Error('no corpus')", { eval: true });
  await expect(workOff([1], { size: 1, patience: 1000, clock: wall, start }, () => {})).rejects.toThrow('no corpus');
});
