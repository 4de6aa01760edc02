// Shows long lists in steps, so that no task of the main thread grows long. Chooses how many, not what.
import { startTransition, useEffect, useRef, useState } from 'react';

type Yielding = typeof globalThis & { scheduler?: { postTask?(task: () => void, options: { priority: 'background' | 'user-visible' }): Promise<void> } };

/** Runs `task` when the browser has dealt with input and painting. Returns the function that calls it off. */
export function soon(task: () => void): () => void {
  let wanted = true;
  const run = (): void => {
    if (wanted) task();
  };
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.postTask) void scheduler.postTask(run, { priority: 'user-visible' });
  else setTimeout(run, 0);
  return () => {
    wanted = false;
  };
}

/** Ends the task at hand; what follows runs in one of its own. */
export const pause = (): Promise<void> => new Promise((resolve) => {
  soon(resolve);
});

/** How many of `total` items to render now: `first` at once, then `step` more at a time. Starts over when `key` changes. */
export function useBatches(total: number, key: unknown, first = 30, step = 30): number {
  const [state, setState] = useState({ key, count: first });
  const count = state.key === key ? state.count : first;
  const latest = useRef(count);
  latest.current = count;
  useEffect(() => {
    if (count >= total) return;
    return soon(() => startTransition(() => setState({ key, count: latest.current + step })));
  }, [count, total, key, step]);
  return Math.min(count, total);
}
