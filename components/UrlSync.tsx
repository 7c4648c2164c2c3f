'use client';
import { useEffect } from 'react';
import { formatLink, parseLink, type Linked } from '../state/link.ts';
import { linkedNow, openLinked } from '../state/linked.ts';
import { notify } from '../state/notice.ts';
import { useSession, type Session } from '../state/session.ts';
import { onStage, recallStage } from '../state/stage.ts';

/** Milliseconds without a change after which the address is written; browsers refuse more than about 100 writes in 30 s. */
const SETTLE = 400;
/** No link: nothing, or the name of a place on the page. */
const ANCHOR = /^[a-z-]*$/;
/** Typed from a handout: knots by short codes, which need the list of all knots. */
const SHORT = /^k\d+\./i;

const linked = ({ drawing, checks, given, selected, view, board }: Session): Omit<Linked, 'stage'> => ({ drawing, checks, given, selected, view, board });

/** The only reader and writer of the address bar: the state is in the fragment, which no browser sends. */
export function UrlSync() {
  useEffect(() => {
    let timer = 0;
    const page = location.pathname;
    /** The fragment that the session and the address last agreed on. */
    let known = '';
    const write = () => {
      clearTimeout(timer);
      timer = 0;
      known = formatLink(linkedNow());
      if (location.hash.slice(1) !== known) history.replaceState(history.state, '', known ? `#${known}` : location.pathname + location.search);
    };
    const read = () => {
      const fragment = location.hash.slice(1);
      if (fragment === known || ANCHOR.test(fragment)) return;
      if (SHORT.test(fragment)) return void import('../state/short-link.ts').then(({ openShort }) => {
        notify(...openShort(fragment));
        known = formatLink(linkedNow());
      }, () => notify('This link could not be read.'));
      const { session, problems } = parseLink(fragment);
      known = formatLink(session);
      openLinked(session);
      notify(...problems);
    };
    // A link says how the body is shown; without one it is as this device keeps it.
    if (ANCHOR.test(location.hash.slice(1))) recallStage();
    read();
    const changed = () => {
      clearTimeout(timer);
      timer = window.setTimeout(write, SETTLE);
    };
    const stops = [onStage(changed), useSession.subscribe((now, before) => {
      if (!Object.entries(linked(now)).every(([key, value]) => before[key as keyof Session] === value)) changed();
    })];
    // Not on another page's address, which may be there before this page has gone.
    const flush = () => void (timer && location.pathname === page && write());
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
  }, []);
  return null;
}
