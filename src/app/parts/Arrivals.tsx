// Marks blocks that have just changed sides, softly and for a moment. Draws nothing of its own.
import { useEffect } from 'react';
import { desk } from '../session';
import { useStore } from '../store';

const STAYS_MS = 1600;

export function Arrivals() {
  const arrived = useStore(desk, (now) => now.arrived);
  useEffect(() => {
    if (arrived.length === 0) return;
    const marked: Element[] = [];
    // The article follows a deferred value: give it a moment to hold the blocks.
    const begin = setTimeout(() => {
      for (const block of arrived.slice(0, 80)) {
        for (const element of document.querySelectorAll(`main [data-block="${block}"]`)) {
          element.setAttribute('data-arrived', '');
          marked.push(element);
        }
      }
    }, 60);
    const end = setTimeout(() => {
      for (const element of marked) element.removeAttribute('data-arrived');
    }, STAYS_MS);
    return () => {
      clearTimeout(begin);
      clearTimeout(end);
      for (const element of marked) element.removeAttribute('data-arrived');
    };
  }, [arrived]);
  return null;
}
