// Which blocks the "why?" card speaks of, and where it opens. Holds no verdict.
import { createStore } from './store';

export interface WhyOpen {
  /** The first one's label is explained; a relabel goes to all. */
  readonly blocks: readonly number[];
  /** What the card stands beside; focus returns to it. */
  readonly beside: HTMLElement;
}

export const why = createStore<WhyOpen | undefined>(undefined);

export const askWhy = (blocks: readonly number[], beside: HTMLElement): void => why.set({ blocks, beside });
