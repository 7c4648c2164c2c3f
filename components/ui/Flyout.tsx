import { X } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { m } from '../../data/words.ts';
import { EMPTY_ENTRY, entryNow, pushEntry, replaceEntry } from '../entry.ts';

interface Props {
  /** What the button says; with `label`, only an icon. */
  readonly children: ReactNode;
  readonly label?: string;
  /** Flyouts of one group close one another. */
  readonly group: string;
  readonly summaryClass: string;
  /** Width of the panel beside the button, on wide screens. */
  readonly panelClass: string;
  readonly panel: ReactNode;
}

/**
 * A button with a panel: beneath it on a wide screen; on a narrow one a sheet at the foot of the window, which leaves what it changes to be seen.
 * Escape and the sheet's own button close it.
 */
export function Flyout({ children, label, group, summaryClass, panelClass, panel }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  // Back closes it, and forward opens it again: one entry of the history.
  const key = useId();
  useEffect(() => {
    const travel = () => {
      if (details.current) details.current.open = entryNow()?.menu === key;
    };
    window.addEventListener('popstate', travel);
    return () => window.removeEventListener('popstate', travel);
  }, [key]);
  const enter = () => {
    const entry = entryNow() ?? EMPTY_ENTRY;
    if (entry.menu === key) return;
    const next = { ...entry, menu: key, pushed: true };
    // One menu in place of another is the same entry.
    if (entry.menu) replaceEntry(next);
    else pushEntry(entry, next);
  };
  const onToggle = () => {
    if (details.current?.open) enter();
    else if (entryNow()?.menu === key)
      // When another has not taken its place.
      setTimeout(() => {
        if (entryNow()?.menu === key) history.back();
      });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    close();
  };
  return (
    <details ref={details} name={group} className="relative" onKeyDown={onKeyDown} onToggle={onToggle}>
      <summary
        aria-label={label}
        title={label}
        // With the press itself: who goes back at once, before the browser tells that it is open, must not leave the page.
        onClick={() => {
          if (!details.current?.open) enter();
        }}
        className={`cursor-pointer list-none rounded-full border border-line bg-surface hover:bg-raised [&::-webkit-details-marker]:hidden ${summaryClass}`}
      >
        {children}
      </summary>
      <div
        className={`fixed inset-x-0 bottom-0 z-20 max-h-[calc(48svh-3.25rem)] overflow-y-auto rounded-t-xl border border-line bg-surface p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] text-sm shadow-card beside:absolute beside:inset-auto beside:top-full beside:right-0 beside:mt-1.5 beside:max-h-[72svh] beside:rounded-xl ${panelClass}`}
      >
        <button
          type="button"
          onClick={close}
          aria-label={m.ui_close()}
          className="sticky top-0 float-right grid size-9 place-items-center rounded-full bg-surface hover:bg-raised beside:hidden"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
        {panel}
      </div>
    </details>
  );
}
