// A read in progress: what is being read, and how to stop it. Shown only when it takes a moment.
import { stop, type OpenCapture } from '../session';
import { useWords } from '../words';

export function Busy({ capture }: { readonly capture: OpenCapture }) {
  const words = useWords();
  return (
    <main id="main" className="busy">
      <h1 className="visually-hidden">{words.name}</h1>
      <p role="status">{words.busy(capture.name || words.pasted)}</p>
      <span className="busy-strip" aria-hidden="true" />
      <p className="busy-hint">{words.busyHint}</p>
      <button type="button" onClick={() => stop()}>{words.cancel}</button>
    </main>
  );
}
