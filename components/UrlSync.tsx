'use client';
import { useEffect } from 'react';
import { formatLink, type Linked } from '../state/link/link.ts';
import { linkedNow } from '../state/link/linked.ts';
import { openFragment } from '../state/link/open-fragment.ts';
import { readFragment, type FragmentReading } from '../state/link/read-fragment.ts';
import { holdVisitLink, recallVisitLink, visitLinkOnReload } from '../state/link/visit-link.ts';
import { useSession, type Session } from '../state/session.ts';
import { onStage, recallStage } from '../state/stage.ts';

/** Milliseconds without a change after which the address is written; browsers refuse more than about 100 writes in 30 s. */
const SETTLE = 400;
const linked = ({ drawing, checks, given, selected, view, board }: Session): Omit<Linked, 'stage'> => ({
  drawing,
  checks,
  given,
  selected,
  view,
  board,
});

/**
 * The only reader and writer of the address bar: the state is in the fragment, which no browser sends. A fragment that is no link of ours
 * stays where it is until something is marked or the page is left. `fitted` makes a link fit the page, `onRead` hears what became of one.
 * Unless it is a `guest` on another's page, the tab holds the link too: a page that is loaded without one shows what the tab had.
 */
export function UrlSync({
  fitted,
  onRead,
  guest = false,
}: {
  readonly fitted?: (linked: Linked) => Linked;
  readonly onRead?: (reading: FragmentReading) => void;
  readonly guest?: boolean;
}) {
  useEffect(() => {
    let timer = 0;
    /** The address holds a fragment that is not ours. */
    let foreign = false;
    const page = location.pathname;
    /** The fragment as it was read or written last. */
    let known = location.hash;
    const write = () => {
      clearTimeout(timer);
      timer = 0;
      foreign = false;
      const fragment = formatLink(linkedNow());
      if (location.hash.slice(1) !== fragment)
        history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname + location.search);
      known = location.hash;
      if (!guest) holdVisitLink(fragment);
    };
    /** On the way back or forth the address is there before it is told: what is shown still belongs to the entry that was left. */
    const writeUnlessLeft = () => {
      if (location.hash === known) return write();
      known = location.hash;
      changed();
    };
    const changed = () => {
      clearTimeout(timer);
      timer = window.setTimeout(writeUnlessLeft, SETTLE);
    };
    const read = () => {
      known = location.hash;
      const reading = openFragment(location.hash, fitted);
      // The address says what is shown, also where a part of the link or its spelling was not as it should be.
      if (reading.kind === 'link') changed();
      else {
        clearTimeout(timer);
        timer = 0;
        foreign = location.hash !== '';
      }
      onRead?.(reading);
      return reading.kind;
    };
    const held = guest ? null : visitLinkOnReload();
    // A link says how the body is shown; without one it is as this device keeps it.
    if (held !== null && held !== location.hash.slice(1) && readFragment(location.hash).kind === 'link') {
      if (!recallVisitLink()) recallStage();
      changed();
    } else if (read() !== 'link') {
      if (guest || !recallVisitLink()) recallStage();
      else if (!foreign) changed();
    }
    const stops = [
      onStage(changed),
      useSession.subscribe((now, before) => {
        if (!Object.entries(linked(now)).every(([key, value]) => before[key as keyof Session] === value)) changed();
      }),
    ];
    // Not on another page's address, which may be there before this page has gone.
    const flush = () =>
      void (location.pathname === page && (timer || (foreign && formatLink(linkedNow()) !== '')) && write());
    // A link leaves by way of the history, which keeps the address as it is now: what was marked last must be in it for the way back.
    const leave = ({ target }: MouseEvent) => void (target instanceof Element && target.closest('a') && flush());
    document.addEventListener('click', leave, true);
    window.addEventListener('hashchange', read);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      clearTimeout(timer);
      stops.forEach((stop) => stop());
      document.removeEventListener('click', leave, true);
      window.removeEventListener('hashchange', read);
      window.removeEventListener('pagehide', flush);
    };
  }, [fitted, onRead, guest]);
  return null;
}
