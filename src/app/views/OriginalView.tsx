// The capture alone: its blocks tinted, or the page itself in its sandboxed frame.
import { useState } from 'react';
import type { Reading } from '../../core/model/reading';
import { OriginalBlocks } from '../parts/OriginalBlocks';
import { OriginalFrame } from '../parts/OriginalFrame';
import type { OpenCapture } from '../session';
import { useWords } from '../words';

export default function OriginalView({ capture, reading }: { readonly capture: OpenCapture; readonly reading: Reading }) {
  const words = useWords();
  const [framed, setFramed] = useState(false);
  const isPage = capture.digest!.capture.syntax === 'html';
  return (
    <main id="main" className="original sheet">
      <h1 className="visually-hidden">{words.originalName}</h1>
      {isPage && (
        <div className="views small" role="group" aria-label={words.viewOriginal}>
          <button type="button" aria-pressed={!framed} onClick={() => setFramed(false)}>{words.asBlocks}</button>
          <button type="button" aria-pressed={framed} onClick={() => setFramed(true)}>{words.asPage}</button>
        </div>
      )}
      {framed && isPage ? <OriginalFrame capture={capture} /> : <OriginalBlocks capture={capture} reading={reading} />}
    </main>
  );
}
