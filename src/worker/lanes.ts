// Workers behind one queue: abort, time limit, replacement after a crash, a stop when idle. Knows nothing of what they read.
import { CaptureError } from '../core/model/problem';
import { IDLE_AFTER_MS, TIME_LIMIT_MS } from './limits';
import { decodeError, type Reply, type Request, type Task } from './protocol';

/** A task, and what to do with the replies before `done`. */
export interface Job {
  readonly task: Task;
  readonly onReply: (reply: Reply) => void;
}

export interface LanesOptions {
  /** Starts a worker that speaks protocol.ts. */
  readonly start: () => Worker;
  readonly size: number;
  /** Milliseconds a job may run, waiting in the queue not counted. */
  readonly timeLimit?: number;
  /** Milliseconds after which a worker without a job is stopped. */
  readonly idleAfter?: number;
}

interface Waiting extends Job {
  readonly number: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  /** Called once the job has ended, however it ended. */
  leave: () => void;
}

interface Lane {
  worker: Worker;
  /** True once the worker has answered anything: only then is it worth replacing before it is needed. */
  proven: boolean;
  job?: Waiting;
  timer?: ReturnType<typeof setTimeout>;
}

/** The queue and its workers. Workers start on demand, up to `size`. */
export class Lanes {
  readonly #options: Required<LanesOptions>;
  readonly #lanes = new Set<Lane>();
  readonly #queue: Waiting[] = [];
  #count = 0;
  #closed = false;

  constructor(options: LanesOptions) {
    this.#options = { timeLimit: TIME_LIMIT_MS, idleAfter: IDLE_AFTER_MS, ...options };
  }

  /** Workers alive at this moment. */
  get alive(): number {
    return this.#lanes.size;
  }

  /**
   * Resolves when the worker says that the job is done. Rejects with CaptureError `cancelled`, `timeout` or `worker-crashed`,
   * with the CaptureError of the reading itself, or with the error of a bug of ours.
   */
  run(job: Job, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#closed || signal?.aborted) return reject(cancelled());
      const waiting: Waiting = { ...job, number: ++this.#count, resolve, reject, leave: () => {} };
      if (signal) {
        const abort = (): void => this.#abort(waiting);
        signal.addEventListener('abort', abort, { once: true });
        waiting.leave = () => signal.removeEventListener('abort', abort);
      }
      this.#queue.push(waiting);
      this.#next();
    });
  }

  /** Stops every worker; waiting and running jobs are cancelled. */
  close(): void {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) finish(waiting, cancelled());
    for (const lane of this.#lanes) {
      const { job } = lane;
      this.#stop(lane);
      if (job) finish(job, cancelled());
    }
  }

  #next(): void {
    while (this.#queue.length > 0) {
      let lane = [...this.#lanes].find((each) => !each.job);
      if (!lane) {
        if (this.#lanes.size >= this.#options.size) return;
        lane = this.#start();
      }
      this.#give(lane, this.#queue.shift()!);
    }
  }

  #give(lane: Lane, job: Waiting): void {
    clearTimeout(lane.timer);
    lane.job = job;
    const { timeLimit } = this.#options;
    lane.timer = setTimeout(() => {
      this.#fail(lane, new CaptureError('timeout', `Could not read the capture within ${timeLimit / 1000} seconds; the reading was stopped.`));
    }, timeLimit);
    lane.worker.postMessage({ ...job.task, job: job.number } satisfies Request);
  }

  #start(): Lane {
    const lane: Lane = { worker: this.#options.start(), proven: false };
    lane.worker.addEventListener('message', (event: MessageEvent<Reply>) => this.#hear(lane, event.data));
    const crash = (event: Event): void => {
      event.preventDefault();
      const said = 'message' in event && typeof event.message === 'string' ? `: ${event.message}` : '';
      this.#fail(lane, new CaptureError('worker-crashed', `The worker stopped while it read the capture${said}.`));
    };
    lane.worker.addEventListener('error', crash);
    lane.worker.addEventListener('messageerror', crash);
    this.#lanes.add(lane);
    return lane;
  }

  #hear(lane: Lane, reply: Reply): void {
    lane.proven = true;
    const { job } = lane;
    if (!job || reply.job !== job.number) return;
    if (reply.say !== 'done' && reply.say !== 'failed') return job.onReply(reply);
    delete lane.job;
    clearTimeout(lane.timer);
    finish(job, reply.say === 'failed' ? decodeError(reply.error) : undefined);
    this.#rest(lane);
    this.#next();
  }

  #rest(lane: Lane): void {
    lane.timer = setTimeout(() => this.#stop(lane), this.#options.idleAfter);
  }

  #abort(waiting: Waiting): void {
    const place = this.#queue.indexOf(waiting);
    if (place >= 0) {
      this.#queue.splice(place, 1);
      return finish(waiting, cancelled());
    }
    const lane = [...this.#lanes].find((each) => each.job === waiting);
    if (lane) this.#fail(lane, cancelled());
  }

  /** Ends a lane and its job, and has a fresh worker ready for what comes next. */
  #fail(lane: Lane, error: CaptureError): void {
    const { job, proven } = lane;
    this.#stop(lane);
    if (job) finish(job, error);
    if (this.#closed) return;
    if (proven && this.#queue.length === 0 && this.#lanes.size === 0) this.#rest(this.#start());
    this.#next();
  }

  #stop(lane: Lane): void {
    clearTimeout(lane.timer);
    delete lane.job;
    lane.worker.terminate();
    this.#lanes.delete(lane);
  }
}

const cancelled = (): CaptureError => new CaptureError('cancelled', 'The reading was cancelled.');

function finish(job: Waiting, error?: Error): void {
  job.leave();
  if (error) job.reject(error);
  else job.resolve();
}
