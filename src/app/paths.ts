// Ways through a reading: from block to block, from seam to margin and back. Moves focus and scroll, changes no label.
import type { NoiseItem, Reading } from '../core/model/reading';
import type { NoiseKind } from '../core/model/labels';
import { currentOf, desk } from './session';
import { createStore } from './store';

/** What of the margin is open. */
export interface MarginState {
  /** The sheet on a phone. */
  readonly sheet: boolean;
  /** Groups the reader opened or closed; the others stand as they come. */
  readonly groups: Readonly<Partial<Record<NoiseKind, boolean>>>;
  /** Groups shown to the last item. */
  readonly whole: Readonly<Partial<Record<NoiseKind, boolean>>>;
}

export const margin = createStore<MarginState>({ sheet: false, groups: {}, whole: {} });

/** Items of a group that are shown before the reader asks for the rest. */
export const FIRST_ITEMS = 24;

export const setSheet = (sheet: boolean): void => margin.set((now) => ({ ...now, sheet }));

const calm = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Scrolls an element into the middle, unless it is wholly in view already. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) element.scrollIntoView({ block: bottom - top > innerHeight * 0.8 ? 'start' : 'center', behavior: calm() });
}

/** Focuses an element that is no control. It stays out of the tab order, but a closing dialog can give the focus back to it. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Calls `then` with the element as soon as it is on screen; gives up after half a second. */
export function whenThere(selector: string, then: (element: HTMLElement) => void, tries = 30): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) then(element);
  else if (tries > 0) requestAnimationFrame(() => whenThere(selector, then, tries - 1));
}

const itemsOf = (reading: Reading): { kind: NoiseKind; at: number; item: NoiseItem }[] =>
  reading.noise.flatMap(({ kind, items }) => items.map((item, at) => ({ kind, at, item })));

/** Opens whatever hides a noise item and moves the focus to it. */
export function goToNoise(blocks: readonly number[]): void {
  const reading = currentOf(desk.get())?.reading;
  const wanted = new Set(blocks);
  const found = reading && itemsOf(reading).find(({ item }) => item.blocks.some((block) => wanted.has(block)));
  if (!found) return;
  margin.set((now) => ({
    sheet: true,
    groups: { ...now.groups, [found.kind]: true },
    whole: found.at >= FIRST_ITEMS ? { ...now.whole, [found.kind]: true } : now.whole,
  }));
  whenThere(`.item[data-first="${found.item.blocks[0]}"]`, (element) => {
    focusOn(element);
    element.scrollIntoView({ block: 'nearest', behavior: calm() });
  });
}

/** Moves the focus to a block where it is read: in the article or original, else in the margin. */
export function goToBlock(block: number): void {
  const element = document.querySelector<HTMLElement>(`main [data-block="${block}"]`);
  if (element) {
    setSheet(false);
    focusOn(element);
    bringIntoView(element);
    return;
  }
  const reading = currentOf(desk.get())?.reading;
  if (reading && itemsOf(reading).some(({ item }) => item.blocks.includes(block))) goToNoise([block]);
  else whenThere(`main [data-block="${block}"]`, (late) => { focusOn(late); bringIntoView(late); });
}

/** From a piece of noise to the place in the article where it stood. */
export function goToSeam(seam: number): void {
  setSheet(false);
  whenThere(`[data-seam="${seam}"]`, (element) => {
    focusOn(element);
    bringIntoView(element);
  });
}

/** The block that has the focus or holds what has it. */
export const focusedBlock = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('main [data-block]') ?? null;

/** The noise item that has the focus or holds what has it. */
export const focusedItem = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('.item') ?? null;

export const indexOf = (element: HTMLElement): number => Number(element.dataset['block']);

/** Blocks of a noise item on screen. */
export const blocksOfItem = (item: HTMLElement): number[] => (item.dataset['blocks'] ?? '').split(' ').map(Number);

/** Moves the focus `by` blocks on; from nowhere, to the first block in view. */
export function stepBlock(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('main [data-block]')];
  const now = focusedBlock();
  const at = now ? all.indexOf(now) + by : all.findIndex((element) => element.getBoundingClientRect().bottom > 90);
  const next = all[Math.min(Math.max(at, 0), all.length - 1)];
  if (!next) return;
  focusOn(next);
  bringIntoView(next);
}

/** Moves the focus `by` pieces of noise on, round the end. */
export function stepNoise(by: 1 | -1): void {
  const reading = currentOf(desk.get())?.reading;
  if (!reading) return;
  const items = itemsOf(reading);
  if (items.length === 0) return;
  const now = Number(focusedItem()?.dataset['first'] ?? -1);
  const at = items.findIndex(({ item }) => item.blocks[0] === now);
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
  goToNoise(items[next]!.item.blocks);
}
