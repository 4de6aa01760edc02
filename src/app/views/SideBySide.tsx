// The original, tinted, beside the clean article; each scrolls with the other, block by block.
import { useEffect, useRef } from 'react';
import { sideOf } from '../../core/model/labels';
import type { Reading } from '../../core/model/reading';
import { ArticleView } from '../parts/ArticleView';
import { OriginalBlocks } from '../parts/OriginalBlocks';
import type { OpenCapture } from '../session';
import { useWords } from '../words';

/** The block at a third of a pane's height, and how far through it that line runs (0…1). */
function anchorIn(pane: HTMLElement): { block: number; through: number; line: number } | undefined {
  const rect = pane.getBoundingClientRect();
  const line = rect.top + rect.height / 3;
  for (let off = 0; off < rect.height / 3; off += 12) {
    for (const y of [line + off, line - off]) {
      const element = document.elementFromPoint(rect.left + rect.width / 2, y)?.closest<HTMLElement>('[data-block]');
      if (!element || !pane.contains(element)) continue;
      const { top, height } = element.getBoundingClientRect();
      return { block: Number(element.dataset['block']), through: Math.min(1, Math.max(0, (y - top) / Math.max(height, 1))), line: y };
    }
  }
  return undefined;
}

/** Scrolls `pane` so that the same block, or the last one before it that the pane shows, stands on the same line. */
function follow(pane: HTMLElement, anchor: { block: number; through: number; line: number }, labels: Reading['labels']): void {
  for (let block = anchor.block; block >= 0; block--) {
    if (block !== anchor.block && sideOf(labels[block]!.name) === 'noise') continue;
    const element = pane.querySelector(`[data-block="${block}"]`);
    if (!element) continue;
    const { top, height } = element.getBoundingClientRect();
    const through = block === anchor.block ? anchor.through : 1;
    pane.scrollTop += top + height * through - anchor.line;
    return;
  }
  pane.scrollTop = 0;
}

export default function SideBySide({ capture, reading }: { readonly capture: OpenCapture; readonly reading: Reading }) {
  const words = useWords();
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const panes = [left.current!, right.current!] as const;
    // Only the pane that the reader moves leads; what follows must not lead back.
    let leader: HTMLElement | undefined;
    let frame = 0;
    const lead = (event: Event): void => {
      leader = event.currentTarget as HTMLElement;
    };
    const scrolled = (event: Event): void => {
      const pane = event.currentTarget as HTMLElement;
      if (pane !== (leader ?? pane)) return;
      const other = pane === panes[0] ? panes[1] : panes[0];
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        const anchor = anchorIn(pane);
        if (pane.scrollTop <= 0) other.scrollTop = 0;
        else if (anchor) follow(other, anchor, reading.labels);
      });
    };
    const leading = ['pointerenter', 'wheel', 'touchstart', 'focusin'] as const;
    for (const pane of panes) {
      for (const type of leading) pane.addEventListener(type, lead, { passive: true });
      pane.addEventListener('scroll', scrolled, { passive: true });
    }
    return () => {
      cancelAnimationFrame(frame);
      for (const pane of panes) {
        for (const type of leading) pane.removeEventListener(type, lead);
        pane.removeEventListener('scroll', scrolled);
      }
    };
  }, [reading.labels]);

  return (
    <main id="main" className="side">
      {/* Panes scroll on their own, so the keyboard must reach them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={left} className="pane" aria-label={words.originalName} tabIndex={0}><OriginalBlocks capture={capture} reading={reading} /></section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={right} className="pane" role="region" aria-label={words.viewRead} tabIndex={0}><ArticleView capture={capture} reading={reading} /></div>
    </main>
  );
}
