// Which blocks are in view, for the frame on the strip. Watches the scroll; moves nothing.
import { useEffect } from 'react';
import { createStore } from './store';

export interface Seen { readonly first: number; readonly last: number }

export const seen = createStore<Seen | undefined>(undefined);

/** The first block found at a point, going from `from` towards `to` in steps of a text line. */
function blockBetween(x: number, from: number, to: number): number | undefined {
  const step = from < to ? 24 : -24;
  for (let y = from; step > 0 ? y < to : y > to; y += step) {
    const block = document.elementFromPoint(x, y)?.closest<HTMLElement>('main [data-block]')?.dataset['block'];
    if (block !== undefined) return Number(block);
  }
  return undefined;
}

function look(): void {
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  if (!sheet) return;
  const x = sheet.left + sheet.width / 2;
  const top = Math.max(sheet.top, 72);
  const bottom = Math.min(sheet.bottom, innerHeight - 8);
  const first = blockBetween(x, top, bottom);
  const last = blockBetween(x, bottom, top);
  const now = seen.get();
  if (first === undefined || last === undefined) return;
  const next = { first: Math.min(first, last), last: Math.max(first, last) };
  if (now?.first !== next.first || now.last !== next.last) seen.set(next);
}

/** Keeps `seen` up to date while the page or a pane scrolls. `key` changes when other blocks are shown. */
export function useSeen(key: unknown): void {
  useEffect(() => {
    let frame = 0;
    const later = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    // Once the first screen stands, and once more when the rest has come.
    const timers = [setTimeout(later, 120), setTimeout(later, 700)];
    addEventListener('scroll', later, { capture: true, passive: true });
    addEventListener('resize', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const timer of timers) clearTimeout(timer);
      removeEventListener('scroll', later, { capture: true });
      removeEventListener('resize', later);
    };
  }, [key]);
}
