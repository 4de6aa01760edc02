// The worker: takes one job at a time, runs the core's stages, posts what came of it. Knows nothing of queue, abort or time:
// the pool stops a worker by terminating it.
import { digest, loadEngine, openSource, type Engine } from '../core/pipeline';
import { batches } from './batches';
import { encodeError, type Reply, type Request } from './protocol';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const post = (reply: Reply): void => scope.postMessage(reply);

let engine: Promise<Engine> | undefined;

/** The engine, loaded once a worker. A failed load is not remembered, so that the next job tries again. */
function theEngine(): Promise<Engine> {
  engine ??= loadWeights().then(loadEngine).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function loadWeights(): Promise<Uint8Array> {
  const response = await fetch(new URL('../core/label/weights.bin', import.meta.url));
  if (!response.ok) throw new Error(`Could not load the engine's weights: the server answered ${response.status}, not 200.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function run(request: Request): Promise<void> {
  const { job } = request;
  switch (request.do) {
    case 'warm':
      await theEngine();
      return;
    case 'read': {
      const ready = await theEngine();
      for (const opened of openSource(request.source)) {
        // The digest's capture bears the notes of every stage, the opened one only those of reading.
        const { capture, page, labels, labeller } = await digest(opened, ready);
        post({ say: 'capture', job, capture, head: page.head, labeller });
        for (const batch of batches(page.blocks, labels)) post({ say: 'blocks', job, ...batch });
      }
      return;
    }
    case 'original': {
      const { originalMarkup } = await import('./original');
      post({ say: 'original', job, markup: originalMarkup(request.source) });
    }
  }
}

scope.addEventListener('message', (event: MessageEvent<Request>) => {
  const { job } = event.data;
  run(event.data).then(
    () => post({ say: 'done', job }),
    (error: unknown) => post({ say: 'failed', job, error: encodeError(error) }),
  );
});
