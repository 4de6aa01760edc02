// The app: which view is on, and everything that listens to the whole window.
import { lazy, Suspense, useEffect, useState } from 'react';
import { Bar } from './parts/Bar';
import { Boundary } from './parts/Boundary';
import { Switcher } from './parts/Switcher';
import { ToastLine } from './parts/ToastLine';
import { fromTransfer, isTyping } from './intake';
import { closePanel, panels } from './panels';
import { focusOn } from './paths';
import { piecesOf } from './parts/NoiseMargin';
import { currentOf, desk, open, phaseOf, say } from './session';
import { settings } from './settings';
import { useStore } from './store';
import { Busy } from './views/Busy';
import { Failed } from './views/Failed';
import { ReadingView } from './views/ReadingView';
import { Start } from './views/Start';
import { WORDS, WordsContext } from './words';

const HelpSheet = lazy(() => import('./parts/HelpSheet'));

/** Paste anywhere, drop anywhere. True while something is dragged over the window. */
function useIntake(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const paste = (event: ClipboardEvent): void => {
      if (isTyping(event.target)) return;
      event.preventDefault();
      void fromTransfer(event.clipboardData).then((sources) => {
        const { session } = desk.get();
        if (sources.length > 0 || !session) return open(sources);
        const { title, next } = WORDS[settings.get().lang].problems['empty']!;
        return say(`${title}. ${next}`);
      });
    };
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => event.preventDefault();
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      void fromTransfer(event.dataTransfer).then((sources) => (sources.length > 0 ? open(sources) : undefined));
    };
    addEventListener('paste', paste);
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', hover);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('paste', paste);
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', hover);
      removeEventListener('drop', dropped);
    };
  }, []);
  return over;
}

/** True once `wanted` has held for a moment: quick reads show no sign of waiting. */
function useMoment(wanted: boolean): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    setHeld(false);
    if (!wanted) return;
    const timer = setTimeout(() => setHeld(true), 180);
    return () => clearTimeout(timer);
  }, [wanted]);
  return held && wanted;
}

export function App() {
  const lang = useStore(settings, (now) => now.lang);
  const capture = useStore(desk, currentOf);
  const count = useStore(desk, (now) => now.session?.captures.length ?? 0);
  const phase = useStore(desk, phaseOf);
  const view = useStore(desk, (now) => now.view);
  const help = useStore(panels, (panel) => panel === 'help');
  const words = WORDS[lang];
  const over = useIntake();
  const slow = useMoment(phase === 'reading');

  useEffect(() => {
    document.documentElement.dataset['state'] = phase;
  }, [phase]);

  const title = capture?.status === 'ready' ? (capture.reading!.meta.title?.value ?? (capture.name || words.untitled)) : undefined;
  useEffect(() => {
    document.title = title ? `${title} – ${words.name}` : words.name;
  }, [title, words]);

  return (
    <WordsContext value={words}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          const main = document.querySelector<HTMLElement>('main');
          if (main) focusOn(main);
        }}
      >
        {words.skip}
      </a>
      {capture && <Bar />}
      {capture && <Switcher />}
      {!capture && <Start />}
      {capture?.status === 'reading' && (slow ? <Busy capture={capture} /> : <main id="main"><h1 className="visually-hidden">{words.name}</h1></main>)}
      {capture?.status === 'error' && <Failed capture={capture} others={count > 1} />}
      {capture?.status === 'ready' && <Boundary key={capture.key} attempt={view} capture={capture}><ReadingView capture={capture} /></Boundary>}
      <div className="visually-hidden" role="status" aria-live="polite">
        {capture?.status === 'ready' && words.ready(title ?? '', piecesOf(capture.reading!) > 0 ? words.pieces(piecesOf(capture.reading!)) : words.noNoise.replace(/\.$/, ''))}
      </div>
      <ToastLine />
      {help && <Suspense fallback={null}><HelpSheet onClose={closePanel} /></Suspense>}
      {over && <div className="drop-cover" aria-hidden="true"><span>{words.dropHere}</span></div>}
    </WordsContext>
  );
}
