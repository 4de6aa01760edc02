// The page as it was, in a frame without scripts and without network. What it shows has been made safe twice.
import { useEffect, useRef, useState } from 'react';
import { workers, type OpenCapture } from '../session';
import { useWords } from '../words';

export function OriginalFrame({ capture }: { readonly capture: OpenCapture }) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'wait' | 'shown' | 'failed'>('wait');
  const source = capture.digest!.capture;

  useEffect(() => {
    const controller = new AbortController();
    setState('wait');
    const show = async (): Promise<void> => {
      const reader = await workers();
      const [markup, { framedOriginal }] = await Promise.all([reader.prepareOriginal(source, { signal: controller.signal }), import('../safe-html')]);
      if (controller.signal.aborted || !frame.current) return;
      frame.current.srcdoc = framedOriginal(markup);
      setState('shown');
    };
    show().catch(() => {
      if (!controller.signal.aborted) setState('failed');
    });
    return () => controller.abort();
  }, [source]);

  return (
    <div className="frame-box" data-state={state}>
      {state !== 'shown' && <p role="status">{state === 'wait' ? words.frameWait : words.frameFailed}</p>}
      {state !== 'failed' && <iframe ref={frame} sandbox="" referrerPolicy="no-referrer" title={words.frameName} />}
    </div>
  );
}
