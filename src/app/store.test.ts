// The store tells its listeners of changes, and of nothing else.
import { expect, test, vi } from 'vitest';
import { createStore } from './store';

test('a listener hears of every other value, and of none that is the same', () => {
  const store = createStore(1);
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  store.set(2);
  store.set(2);
  store.set((now) => now + 1);
  expect(store.get()).toBe(3);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  store.set(9);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a listener that leaves while it is told does not keep the others from hearing', () => {
  const store = createStore('a');
  const order: string[] = [];
  const leave = store.subscribe(() => {
    order.push('first');
    leave();
  });
  store.subscribe(() => order.push('second'));
  store.set('b');
  store.set('c');
  expect(order).toEqual(['first', 'second', 'second']);
});
