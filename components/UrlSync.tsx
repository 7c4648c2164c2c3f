'use client';
import { useEffect } from 'react';
import type { PointOnSide } from '../engine/atlas/atlas.ts';
import { isSamePointOnSide } from '../engine/atlas/point-on-side.ts';
import { formatLink, type Linked } from '../state/link/link.ts';
import { isUntouched, linkedNow } from '../state/link/linked.ts';
import { openFragment } from '../state/link/open-fragment.ts';
import { readFragment, type FragmentReading } from '../state/link/read-fragment.ts';
import { beginWork, holdVisitLink, recallVisitLink, visitLinkOnReload, workNow } from '../state/link/visit-link.ts';
import { select, useSession, type Session } from '../state/session.ts';
import { onStage, recallStage } from '../state/stage.ts';
import { adoptEntry, EMPTY_ENTRY, entryNow, pushEntry, replaceEntry } from './entry.ts';

/** Milliseconds without a change after which the address is written; browsers refuse more than about 100 writes in 30 s. */
const SETTLE = 400;
const isSameKnot = (a: PointOnSide | null, b: PointOnSide | null) => (b ? isSamePointOnSide(a, b) : a === null);
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
 * stays where it is until something is marked or the page is left. A card that is opened is one entry of the history: back closes it, forward opens it
 * again, and the marks stay as they are now, also on the way back from another page: an entry knows which drawing it belongs to. `fitted` makes a link fit the page, `onRead` hears what became of one.
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
    adoptEntry();
    /** Which drawing an entry belongs to. */
    const drawn = () => (guest ? null : workNow());
    const write = () => {
      clearTimeout(timer);
      timer = 0;
      foreign = false;
      const fragment = formatLink(linkedNow());
      const { selected: card } = useSession.getState(),
        entry = entryNow(),
        work = drawn();
      if (location.hash.slice(1) !== fragment || entry?.work !== work || !isSameKnot(entry.card, card))
        replaceEntry(
          { ...(entry ?? EMPTY_ENTRY), card, work },
          fragment ? `#${fragment}` : location.pathname + location.search,
        );
      known = location.hash;
      if (!guest) holdVisitLink(fragment);
    };
    /** A card that is opened is an entry of its own: the one before it keeps all but the card. */
    const open = (card: PointOnSide) => {
      if (foreign || location.pathname !== page || location.hash !== known) return;
      clearTimeout(timer);
      timer = 0;
      const now = linkedNow(),
        [without, fragment] = [formatLink({ ...now, selected: null }), formatLink(now)],
        entry = { ...(entryNow() ?? EMPTY_ENTRY), card: null, work: drawn() };
      pushEntry(
        entry,
        { ...entry, card, menu: null },
        { now: without ? `#${without}` : location.pathname + location.search, next: `#${fragment}` },
      );
      known = location.hash;
      if (!guest) holdVisitLink(fragment);
    };
    /** True while the way back or forth is what opens or closes a card. */
    let travelling = false;
    /** The address that a step back or forth led to, of which hashchange is still to be told. */
    let told = '';
    const travel = () => {
      told = '';
      const entry = entryNow();
      if (!entry || location.pathname !== page || (entry.work !== null && entry.work !== drawn())) return;
      told = location.href;
      travelling = true;
      if (!isSameKnot(entry.card, useSession.getState().selected)) select(entry.card);
      travelling = false;
      write();
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
    /** True while a link is opened. */
    let reading = false;
    const read = () => {
      known = location.hash;
      reading = true;
      const { drawing } = useSession.getState();
      const found = openFragment(location.hash, fitted);
      reading = false;
      if (!guest && useSession.getState().drawing !== drawing) beginWork(entryNow()?.work);
      // The address says what is shown, also where a part of the link or its spelling was not as it should be.
      if (found.kind === 'link') changed();
      else {
        clearTimeout(timer);
        timer = 0;
        foreign = location.hash !== '';
      }
      onRead?.(found);
      return found.kind;
    };
    const held = guest ? null : visitLinkOnReload(),
      entry = guest ? null : entryNow();
    // On the way back to an entry of the drawing that is on the map, or was when another page was loaded: its link is older.
    if (entry && entry.work === drawn() && (!isUntouched() || recallVisitLink())) {
      if (!isSameKnot(entry.card, useSession.getState().selected)) select(entry.card);
      changed();
    }
    // A link says how the body is shown; without one it is as this device keeps it.
    else if (held !== null && held !== location.hash.slice(1) && readFragment(location.hash).kind === 'link') {
      if (!recallVisitLink()) recallStage();
      changed();
    } else if (read() !== 'link') {
      if (guest || !recallVisitLink()) recallStage();
      else if (!foreign) changed();
    }
    const stops = [
      onStage(changed),
      useSession.subscribe((now, before) => {
        if (!travelling && !reading && now.selected !== before.selected) {
          if (now.selected && !before.selected) open(now.selected);
          else if (!now.selected && entryNow()?.card && entryNow()?.pushed && location.hash === known) history.back();
        }
        if (!Object.entries(linked(now)).every(([key, value]) => before[key as keyof Session] === value)) changed();
      }),
    ];
    // Not on another page's address, which may be there before this page has gone.
    const flush = () =>
      void (location.pathname === page && (timer || (foreign && formatLink(linkedNow()) !== '')) && write());
    // A link leaves by way of the history, which keeps the address as it is now: what was marked last must be in it for the way back.
    const leave = ({ target }: MouseEvent) => void (target instanceof Element && target.closest('a') && flush());
    document.addEventListener('click', leave, true);
    const hashChanged = ({ newURL }: HashChangeEvent) => {
      if (told !== '' && newURL === told) told = '';
      else read();
    };
    window.addEventListener('popstate', travel);
    window.addEventListener('hashchange', hashChanged);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      clearTimeout(timer);
      stops.forEach((stop) => stop());
      document.removeEventListener('click', leave, true);
      window.removeEventListener('popstate', travel);
      window.removeEventListener('hashchange', hashChanged);
      window.removeEventListener('pagehide', flush);
    };
  }, [fitted, onRead, guest]);
  return null;
}
