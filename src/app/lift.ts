// Lifts everything on screen that shows given blocks: article, seams, margin, original and strip find each other. Decides nothing.
import { createStore } from './store';

/** The blocks lifted now; the strip draws them. */
export const lifted = createStore<readonly number[]>([]);

const NONE: readonly number[] = [];
let marked: Element[] = [];

/** Elements that show a block, wherever they stand. */
export const elementsOf = (block: number): Element[] => [...document.querySelectorAll(`[data-block="${block}"]`)];

/** Marks all elements of `blocks` and takes the marks off the others. */
export function lift(blocks: readonly number[]): void {
  if (blocks.length === 0 && lifted.get().length === 0) return;
  for (const element of marked) element.removeAttribute('data-lifted');
  marked = [];
  // Hundreds of blocks behind one seam would cost more than the eye can follow.
  for (const block of blocks.slice(0, 80)) {
    for (const element of elementsOf(block)) {
      const shown = element.closest('.item') ?? element;
      shown.setAttribute('data-lifted', '');
      marked.push(shown);
    }
  }
  lifted.set(blocks.length > 0 ? blocks : NONE);
}

export const drop = (): void => lift(NONE);
