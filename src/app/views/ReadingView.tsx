// The reading: strip, article, margin, or one of the two views with the original. Lays out; decides nothing.
import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { Arrivals } from '../parts/Arrivals';
import { ArticleView } from '../parts/ArticleView';
import { NoiseMargin } from '../parts/NoiseMargin';
import { Strip } from '../parts/Strip';
import { WhyCard } from '../parts/WhyCard';
import { useSeen } from '../seen';
import { desk, type OpenCapture } from '../session';
import { useStore } from '../store';
import { useNarrow } from '../narrow';
import { useWords } from '../words';
import { margin } from '../paths';
import { why } from '../why';

const OriginalView = lazy(() => import('./OriginalView'));
const SideBySide = lazy(() => import('./SideBySide'));

export function ReadingView({ capture }: { readonly capture: OpenCapture }) {
  const words = useWords();
  const chosen = useStore(desk, (now) => now.view);
  const narrow = useNarrow();
  // Two columns need room; a phone shows the original alone.
  const view = chosen === 'side' && narrow ? 'original' : chosen;
  // Rendering thousands of blocks must not hold up the click that asked for it.
  const shown = useDeferredValue(capture);
  const reading = shown.reading!;
  const blocks = shown.digest!.page.blocks;
  useSeen(`${shown.key} ${view}`);

  useEffect(() => {
    scrollTo(0, 0);
    why.set(undefined);
    margin.set({ sheet: false, groups: {}, whole: {} });
  }, [capture.key]);

  return (
    <div className="reading" data-view={view}>
      <a className="skip" href="#noise" onClick={(event) => { event.preventDefault(); document.querySelector<HTMLElement>('#noise button')?.focus(); }}>{words.skipNoise}</a>
      <Strip blocks={blocks} reading={reading} across={narrow} />
      {view === 'read' ? (
        <>
          <main id="main" className="read"><ArticleView capture={shown} reading={reading} /></main>
          <NoiseMargin capture={shown} reading={reading} />
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
