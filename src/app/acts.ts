// What the reader does to blocks, told back to them: put back, strip, relabel, undo, redo. The labels themselves change in session.ts.
import { roleWhenPutBack, type Operation } from './decisions';
import type { LabelName } from '../core/model/labels';
import { blocksOfItem, focusOn, focusedItem, goToNoise, whenThere, bringIntoView } from './paths';
import { currentOf, desk, redoLast, relabel, say, undoLast } from './session';
import { settings } from './settings';
import { WORDS } from './words';

const words = () => WORDS[settings.get().lang];

/** Lets the reader see where a change took place: softly marked by Arrivals, and scrolled to when out of view. */
function showArrival(blocks: readonly number[]): void {
  const first = blocks[0];
  if (first === undefined) return;
  requestAnimationFrame(() => whenThere(`main [data-block="${first}"]`, bringIntoView));
}

/** The item after (else before) the one that is about to leave the margin. */
function neighbour(item: HTMLElement | null): number[] | undefined {
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  return next instanceof HTMLElement && next.classList.contains('item') ? blocksOfItem(next) : undefined;
}

/** Returns blocks to the article, each in the role its form suggests. */
export function putBack(blocks: readonly number[]): void {
  const next = neighbour(focusedItem());
  const operation = relabel(blocks, roleWhenPutBack);
  if (!operation) return;
  say(words().didPutBack(blocks.length), true);
  showArrival(blocks);
  if (next) requestAnimationFrame(() => goToNoise(next));
}

/** Takes blocks out of the article. */
export function strip(blocks: readonly number[]): void {
  const main = [...document.querySelectorAll<HTMLElement>('main [data-block]')];
  const at = main.findIndex((element) => element.dataset['block'] === String(blocks[0]));
  const after = main[at + 1]?.dataset['block'] ?? main[at - 1]?.dataset['block'];
  const hadFocus = main[at]?.contains(document.activeElement) ?? false;
  if (!relabel(blocks, 'other')) return;
  say(words().didStrip(blocks.length), true);
  if (hadFocus && after !== undefined) requestAnimationFrame(() => whenThere(`main [data-block="${after}"]`, focusOn));
}

/** Gives blocks the label that the reader chose. */
export function nameAs(blocks: readonly number[], label: LabelName): void {
  if (!relabel(blocks, label)) return;
  say(words().didRelabel(words().labels[label]), true);
  showArrival(blocks);
}

function after(operation: Operation | undefined, text: string): void {
  if (!operation) return;
  say(text);
  showArrival(operation.blocks);
}

export const undoNow = (): void => after(undoLast(), words().didUndo);
export const redoNow = (): void => after(redoLast(), words().didRedo);

/** True when there is a reading to act on. */
export const isReady = (): boolean => currentOf(desk.get())?.status === 'ready';
