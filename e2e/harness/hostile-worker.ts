// A worker that speaks the protocol and misbehaves as the task's text tells it: what a hostile capture could make the real one do.
import type { Reply, Request } from '../../src/worker/protocol';

const scope = globalThis as unknown as { postMessage(reply: Reply): void; addEventListener: typeof addEventListener };

scope.addEventListener('message', (event: MessageEvent<Request>) => {
  const { job } = event.data;
  const text = event.data.do === 'original' ? event.data.source : '';
  if (text === 'loop') for (;;) { /* until terminated */ }
  if (text === 'throw') throw new RangeError('thrown outside any promise');
  if (text === 'refuse') return scope.postMessage({ say: 'failed', job, error: { code: 'empty', message: 'Nothing here.', at: 7 } });
  if (text === 'stale') scope.postMessage({ say: 'original', job: job - 1, markup: 'of another job' });
  scope.postMessage({ say: 'original', job, markup: text });
  return scope.postMessage({ say: 'done', job });
});
