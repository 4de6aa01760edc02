// Which menu or sheet of the bar is open; at most one.
import { createStore } from './store';

export type Panel = 'export' | 'look' | 'help';

export const panels = createStore<Panel | undefined>(undefined);

export const closePanel = (): void => panels.set(undefined);
