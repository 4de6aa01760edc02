// The reading: strip, article, margin, or one of the two views with the original. Lays out; decides nothing.
import { lazy, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { Arrivals } from '../parts/Arrivals';
import { ArticleView } from '../parts/ArticleView';
import { NoiseMargin } from '../parts/NoiseMargin';
import { Strip } from '../parts/Strip';
import { WhyCard } from '../parts/WhyCard';
import { seen, useSeen } from '../seen';
import { desk, type OpenCapture } from '../session';
import { useStore } from '../store';
import { useNarrow } from '../narrow';
import { useWords } from '../words';
import { margin, stepBlock, whenThere } from '../paths';
import { why } from '../why';

const OriginalView = lazy(() => import('./OriginalView'));
const SideBySide = lazy(() => import('./SideBySide'));

/** With a block of about this number on top, the reader has not left the page's head. */
const FIRST_SCREEN = 3;
/** Frames to wait for a block of a long page to be shown. */
const WAIT_FRAMES = 120;

export function ReadingView({ capture }: { readonly capture: OpenCapture }) {
  const words = useWords();
  const chosen = useStore(desk, (now) => now.view);
  const narrow = useNarrow();
  const view = useDeferredValue(chosen);
  // Rendering thousands of blocks must not hold up the click that asked for it.
  const shown = useDeferredValue(capture);
  // The first screen is the article; strip and margin come right behind it, in tasks of their own.
  const beside = useDeferredValue<OpenCapture | undefined>(capture, undefined);
  const reading = shown.reading!;
  useSeen(`${shown.key} ${view}`);

  useEffect(() => {
    scrollTo(0, 0);
    why.set(undefined);
    margin.set({ sheet: false, groups: {}, whole: {} });
  }, [capture.key]);

  // Another view opens where the reader was.
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    const place = seen.get();
    if (place && place.first > FIRST_SCREEN) {
      const selector = `main [data-block="${place.first}"]`;
      whenThere(selector, () => {
        for (const element of document.querySelectorAll(selector)) element.scrollIntoView({ block: 'start' });
      }, WAIT_FRAMES);
    } else {
      scrollTo(0, 0);
    }
  }, [view]);

  return (
    <div className="reading" data-view={view}>
      {view === 'read' && (
        <a
          className="skip"
          href="#noise"
          onClick={(event) => {
            event.preventDefault();
            document.querySelector<HTMLElement>('#noise button')?.focus();
          }}
        >
          {words.skipNoise}
        </a>
      )}
      <button type="button" className="skip" onClick={() => stepBlock(1)}>{words.blocksHere}</button>
      {beside?.reading ? <Strip blocks={beside.digest!.page.blocks} reading={beside.reading} across={narrow} /> : <div />}
      {view === 'read' ? (
        <>
          <main id="main" className="read"><ArticleView capture={shown} reading={reading} /></main>
          {beside?.reading && <NoiseMargin capture={beside} reading={beside.reading} />}
        </>
      ) : (
        <Suspense fallback={<main id="main" className="read" />}>
          {view === 'side' ? <SideBySide capture={shown} reading={reading} /> : <OriginalView capture={shown} reading={reading} />}
        </Suspense>
      )}
      <WhyCard capture={capture} />
      <Arrivals />
    </div>
  );
}
