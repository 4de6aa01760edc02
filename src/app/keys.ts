// The keyboard: which key does what, and when it must keep out of the way. What is done stands in acts, paths and session.
import { putBack, redoNow, strip, undoNow } from './acts';
import { isTyping } from './intake';
import { blocksOfItem, focusedBlock, focusedItem, indexOf, margin, setSheet, stepBlock, stepNoise } from './paths';
import { currentOf, desk, setView, stop, type View } from './session';
import { settings } from './settings';
import { panels } from './panels';
import { askWhy, why } from './why';

const VIEWS: Readonly<Record<string, View>> = { 1: 'read', 2: 'side', 3: 'original' };

function whyHere(): void {
  const item = focusedItem();
  const block = focusedBlock();
  if (item) askWhy(blocksOfItem(item), item);
  else if (block) askWhy([indexOf(block)], block);
}

function putBackHere(): void {
  const item = focusedItem();
  const block = focusedBlock();
  if (item) putBack(blocksOfItem(item));
  else if (block?.dataset['side'] === 'noise') putBack([indexOf(block)]);
}

function stripHere(): void {
  const block = focusedBlock();
  if (block?.dataset['side'] === 'article') strip([indexOf(block)]);
}

const SINGLE: Readonly<Record<string, () => void>> = {
  j: () => stepBlock(1),
  k: () => stepBlock(-1),
  n: () => stepNoise(1),
  p: () => stepNoise(-1),
  x: stripHere,
  r: putBackHere,
  w: whyHere,
  z: undoNow,
  Z: redoNow,
  e: () => panels.set('export'),
};

/** Escape closes the topmost thing; with nothing open it stops a running read. Cards and dialogs close by themselves. */
function escape(): boolean {
  if (why.get() || panels.get()) return false;
  if (stop()) return true;
  if (margin.get().sheet) {
    setSheet(false);
    return true;
  }
  return false;
}

function handle(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented) return false;
  if (event.key === 'Escape') return escape();
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return false;
  const ready = currentOf(desk.get())?.status === 'ready';
  // By the shift key alone: Caps Lock must not turn undo into redo.
  const key = event.key.length !== 1 ? event.key : event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (!ready) return false;
    if (key === 'z') undoNow();
    else if (key === 'Z' || key === 'y') redoNow();
    else return false;
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  // Arrow keys walk only from a block reached by keyboard; elsewhere they scroll, as they should.
  if (ready && (key === 'ArrowDown' || key === 'ArrowUp') && document.activeElement?.matches('main [data-block]:focus-visible')) {
    stepBlock(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (ready && key === 'Enter' && document.activeElement?.matches('main [data-block], .item')) {
    whyHere();
    return true;
  }
  if (!settings.get().singleKeys || event.target instanceof HTMLSelectElement) return false;
  if (key === '?') {
    panels.set('help');
    return true;
  }
  if (!ready) return false;
  const view = VIEWS[key];
  if (view) setView(view);
  else if (Object.hasOwn(SINGLE, key)) SINGLE[key]!();
  else return false;
  return true;
}

/** Listens to the whole window. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if (handle(event)) event.preventDefault();
  });
}
