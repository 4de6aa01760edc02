// Whether the window is too narrow for columns. The same figure stands in styles/layout.css.
import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 60rem)');

const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
