// The discreet handle at the block under the pointer or focus: why, and strip or put back. One for the whole page, moved about.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { putBack, strip } from '../acts';
import { indexOf } from '../paths';
import { useWords } from '../words';
import { askWhy } from '../why';
import { Icon } from './Icon';

interface At { readonly block: number; readonly noise: boolean; readonly top: number; readonly element: HTMLElement }

/** `host` is the positioned element that holds the blocks. `key` changes when other blocks are shown. */
export function BlockTools({ host, fresh }: { readonly host: RefObject<HTMLElement | null>; readonly fresh: unknown }) {
  const words = useWords();
  const [at, setAt] = useState<At>();
  const tools = useRef<HTMLDivElement>(null);

  useEffect(() => setAt(undefined), [fresh]);

  useEffect(() => {
    const box = host.current;
    if (!box) return;
    const come = (event: Event): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target || tools.current?.contains(target)) return;
      const element = target.closest<HTMLElement>('[data-block]');
      if (!element || !box.contains(element)) return;
      setAt((now) => now?.element === element ? now : {
        block: indexOf(element),
        noise: element.dataset['side'] === 'noise',
        top: element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop,
        element,
      });
    };
    const leave = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' && !tools.current?.contains(document.activeElement)) setAt(undefined);
    };
    box.addEventListener('pointerover', come);
    box.addEventListener('focusin', come);
    box.addEventListener('pointerleave', leave);
    return () => {
      box.removeEventListener('pointerover', come);
      box.removeEventListener('focusin', come);
      box.removeEventListener('pointerleave', leave);
    };
  }, [host]);

  if (!at) return null;
  const act = (what: (blocks: readonly number[]) => void) => (): void => {
    setAt(undefined);
    what([at.block]);
  };
  return (
    <div ref={tools} className="block-tools" style={{ top: at.top }}>
      <button type="button" onClick={() => askWhy([at.block], at.element)}><Icon name="help" /><span>{words.why}</span></button>
      {at.noise
        ? <button type="button" onClick={act(putBack)}><Icon name="putback" /><span>{words.putBack}</span></button>
        : <button type="button" onClick={act(strip)}><Icon name="strip" /><span>{words.strip}</span></button>}
    </div>
  );
}
