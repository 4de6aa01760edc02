// A few worker threads that work off a list of jobs. A job that takes too long is given up and its thread replaced.
import type { Worker } from 'node:worker_threads';

/** How often it is looked whether a job takes too long, in milliseconds. */
const LOOK = 200;
/** A thread that only waits uses no computing time: so many times the patience by the clock on the wall is too long, too. */
const IDLE = 20;

/** From a thread: it is ready for its first job, or what came of the job it was given. */
export type Report<A> = { readonly ready: true } | { readonly answer: A } | { readonly failed: string };

export type Outcome<A> = { readonly answer: A } | { readonly failed: string };

export interface Crew {
  readonly size: number;
  /** Milliseconds by the crew's clock that a job may take. */
  readonly patience: number;
  /** A clock that slows down with the machine measures fairly on a busy one. */
  clock(): number;
  start(): Worker;
}

/** Gives every job to a thread; settles when all are done. `done` hears of each job once. Rejects where a thread cannot start. */
export async function workOff<J, A>(jobs: readonly J[], crew: Crew, done: (job: J, outcome: Outcome<A>) => void): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    let thread: Thread<J, A> | undefined;
    try {
      while (next < jobs.length) {
        const job = jobs[next++]!;
        if (!thread || thread.isOver()) thread = await startThread<J, A>(crew);
        done(job, await thread.ask(job));
      }
    } finally {
      await thread?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(crew.size, jobs.length) }, lane));
}

interface Thread<J, A> {
  ask(job: J): Promise<Outcome<A>>;
  isOver(): boolean;
  stop(): Promise<unknown>;
}

function startThread<J, A>({ start, clock, patience }: Crew): Promise<Thread<J, A>> {
  const worker = start();
  let over = false;
  let hear: (report: Report<A>) => void = () => {};
  const end = (why: string): void => {
    over = true;
    hear({ failed: why });
  };
  worker.on('message', (report: Report<A>) => hear(report));
  worker.on('error', (error: Error) => end(error.message));
  worker.on('exit', () => end('the thread ended'));
  const stop = (): Promise<unknown> => worker.terminate();
  const ask = (job: J): Promise<Outcome<A>> => new Promise((resolve) => {
    const begun = clock(), since = performance.now();
    const timer = setInterval(() => {
      if (clock() - begun < patience && performance.now() - since < IDLE * patience) return;
      clearInterval(timer);
      hear = () => {};
      over = true;
      void stop().then(() => resolve({ failed: 'time' }));
    }, LOOK);
    hear = (report) => {
      if ('ready' in report) return;
      clearInterval(timer);
      resolve(report);
    };
    worker.postMessage(job);
  });
  return new Promise((resolve, reject) => {
    hear = (report) => {
      if ('ready' in report) resolve({ ask, stop, isOver: () => over });
      else reject(new Error('failed' in report ? report.failed : 'The thread answered before it was asked.'));
    };
  });
}
