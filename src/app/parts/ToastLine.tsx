// A short message at the bottom, with undo where it makes sense; also what a screen reader is told. Goes by itself.
import { useEffect, useState } from 'react';
import { undoNow } from '../acts';
import { desk, hush } from '../session';
import { useStore } from '../store';
import { useWords } from '../words';

const STAYS_MS = 6000;

export function ToastLine() {
  const words = useWords();
  const toast = useStore(desk, (now) => now.toast);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => hush(toast.id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div className="toast-place">
      <div role="status" aria-live="polite" className="visually-hidden">{toast?.text}</div>
      {toast && (
        <div
          key={toast.id}
          className="toast"
          data-toast=""
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span aria-hidden="true">{toast.text}</span>
          {toast.undoable && <button type="button" onClick={() => { setHeld(false); undoNow(); }}>{words.undo}</button>}
        </div>
      )}
    </div>
  );
}
