// What the app asks of the workers: read a source, prepare an original for its frame. Puts a page's batches together again.
import type { Block } from '../core/model/block';
import type { Capture, Source } from '../core/model/capture';
import type { Label } from '../core/model/label';
import type { Digest } from '../core/pipeline';
import { Lanes } from './lanes';
import { startWorker } from './start-worker';

export type { Digest } from '../core/pipeline';

export interface JobOptions {
  /** Aborting stops the worker at once; the promise rejects with CaptureError `cancelled`. */
  readonly signal?: AbortSignal;
}

export interface Pool {
  /** Most workers at a time. */
  readonly size: number;
  /** Every capture in the source, cut and labelled. Rejects with CaptureError; with another Error only for a bug of ours. */
  read(source: Source, options?: JobOptions): Promise<Digest[]>;
  /**
   * The markup of an HTML capture, fit for a sandboxed srcdoc frame: an allow-list of elements and attributes, no address
   * outside data: images, depth bounded. See original.ts.
   */
  prepareOriginal(capture: Capture, options?: JobOptions): Promise<string>;
  /** Starts a worker and loads its engine, so that the first capture need not wait for it. */
  prewarm(): void;
  /** Stops all workers; jobs still open are cancelled. */
  close(): void;
}

export interface PoolOptions {
  /** Most workers at a time; by default one fewer than the machine has cores, at least one. */
  readonly size?: number;
  /** Milliseconds a job may run before it fails with `timeout`. */
  readonly timeLimit?: number;
}

export function createPool(options: PoolOptions = {}): Pool {
  const size = options.size ?? Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
  const lanes = new Lanes({ start: startWorker, size, ...(options.timeLimit !== undefined && { timeLimit: options.timeLimit }) });

  return {
    size,
    async read(source, { signal } = {}) {
      const captures: { digest: Digest; blocks: Block[]; labels: Label[] }[] = [];
      await lanes.run({
        task: { do: 'read', source },
        onReply(reply) {
          if (reply.say === 'capture') {
            const { capture, head, labeller } = reply;
            const blocks: Block[] = [];
            const labels: Label[] = [];
            captures.push({ digest: { capture, page: { head, blocks }, labels, labeller }, blocks, labels });
          } else if (reply.say === 'blocks') {
            const last = captures.at(-1);
            last?.blocks.push(...reply.blocks);
            last?.labels.push(...reply.labels);
          }
        },
      }, signal);
      return captures.map(({ digest }) => digest);
    },
    async prepareOriginal(capture, { signal } = {}) {
      let markup = '';
      await lanes.run({
        task: { do: 'original', source: capture.source },
        onReply(reply) {
          if (reply.say === 'original') markup = reply.markup;
        },
      }, signal);
      return markup;
    },
    prewarm() {
      // A failure shows again, with its reason, at the first capture.
      lanes.run({ task: { do: 'warm' }, onReply: () => {} }).catch(() => {});
    },
    close: () => lanes.close(),
  };
}
