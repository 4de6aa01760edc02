// Several captures of one drop: a row to switch between them, each with its own small strip.
import { isReady } from '../acts';
import { desk, select, type OpenCapture } from '../session';
import { useStore } from '../store';
import { useWords } from '../words';
import { Icon } from './Icon';
import { Bars, useSegments } from './Strip';

const WIDTH = 120;

function MiniStrip({ capture }: { readonly capture: OpenCapture }) {
  const segments = useSegments(capture.digest!.page.blocks, capture.reading!.labels, WIDTH);
  return <span className="mini"><Bars segments={segments} extent={WIDTH} across /></span>;
}

export function Switcher() {
  const words = useWords();
  const session = useStore(desk, (now) => now.session);
  if (!session || session.captures.length < 2) return null;
  return (
    <nav className="switcher" aria-label={words.captures} data-ready={isReady() || undefined}>
      {session.captures.map((capture) => (
        <button key={capture.key} type="button" aria-current={capture.key === session.current || undefined} onClick={() => select(capture.key)} data-status={capture.status}>
          <span className="name">
            {capture.status === 'error' && <Icon name="warning" />}
            {capture.reading?.meta.title?.value ?? (capture.name || words.pasted)}
          </span>
          {capture.status === 'ready' ? <MiniStrip capture={capture} /> : <span className="mini waiting" />}
        </button>
      ))}
    </nav>
  );
}
