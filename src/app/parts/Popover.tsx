// A card beside a control, on the browser's own popover: it closes by Escape and by a click elsewhere. Places itself; fills nothing in.
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly beside: HTMLElement;
  readonly label: string;
  readonly className?: string;
  readonly role?: 'dialog' | 'menu';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const GAP = 8;

/** Below the control if there is room, else above; always wholly within the window. On a phone the style sheet docks it below. */
function place(card: HTMLElement, beside: HTMLElement): void {
  const anchor = beside.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.min(Math.max(anchor.right - width, GAP), innerWidth - width - GAP);
  const below = anchor.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : Math.max(anchor.top - height - GAP, GAP);
  card.style.setProperty('left', `${Math.round(left < GAP ? GAP : left)}px`);
  card.style.setProperty('top', `${Math.round(top + height > innerHeight - GAP ? Math.max(innerHeight - height - GAP, GAP) : top)}px`);
}

const FOCUSABLE = 'button:not(:disabled), select, input, a[href]';

export function Popover({ beside, label, className = '', role = 'dialog', onClose, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = card.current!;
    element.showPopover();
    place(element, beside);
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    const onToggle = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') close.current();
    };
    const replace = (): void => place(element, beside);
    element.addEventListener('toggle', onToggle);
    addEventListener('resize', replace);
    return () => {
      element.removeEventListener('toggle', onToggle);
      removeEventListener('resize', replace);
    };
  }, [beside]);

  // The focus goes back to where the card was asked for, if it has not moved on.
  useEffect(() => () => {
    const { activeElement } = document;
    if (beside.isConnected && (!activeElement || activeElement === document.body)) beside.focus({ preventScroll: true });
  }, [beside]);

  return (
    <div
      ref={card}
      popover="auto"
      role={role}
      aria-label={label}
      tabIndex={-1}
      className={`card ${className}`}
      onKeyDown={(event) => {
        if (role !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
        event.preventDefault();
        const all = [...card.current!.querySelectorAll<HTMLElement>(FOCUSABLE)];
        const at = all.indexOf(document.activeElement as HTMLElement);
        all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus();
      }}
    >
      {children}
    </div>
  );
}
