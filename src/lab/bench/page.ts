// The benchmark's page: three ways to clean one capture, each timed in milliseconds as the window sees it, messages included.
// Only here may a capture go to the window's DOMParser: that is one of the ways.
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { createPool } from '../../worker';

export interface Bench {
  klartext(capture: string): Promise<number>;
  linkedom(capture: string): Promise<number>;
  native(capture: string): number;
}

const pool = createPool({ size: 1 });
const rival = new Worker(new URL('./readability-worker.ts', import.meta.url), { type: 'module' });

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const bench: Bench = {
  klartext: (capture) => {
    const bytes = new TextEncoder().encode(capture);
    return timed(() => pool.read({ from: 'file', name: 'page.html', bytes, contentType: 'text/html; charset=utf-8' }));
  },
  linkedom: (capture) => timed(() => new Promise<void>((resolve, reject) => {
    rival.addEventListener('message', () => resolve(), { once: true });
    rival.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    rival.postMessage(capture);
  })),
  native: (capture) => {
    const begun = performance.now();
    const article = new Readability(new DOMParser().parseFromString(capture, 'text/html')).parse();
    DOMPurify.sanitize(article?.content ?? '');
    return performance.now() - begun;
  },
};

(globalThis as { bench?: Bench }).bench = bench;
