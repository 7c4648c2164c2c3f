'use client';
import { useEffect } from 'react';
import { formatLink, parseLink, type Linked } from '../state/link.ts';
import { notify } from '../state/notice.ts';
import { useSession } from '../state/session.ts';

/** Milliseconds without a change after which the address is written; browsers refuse more than about 100 writes in 30 s. */
const SETTLE = 400;

const linked = ({ drawing, checks, given, selected, view, board }: Linked): Linked => ({ drawing, checks, given, selected, view, board });

/** The only reader and writer of the address bar: the state is in the fragment, which no browser sends. */
export function UrlSync() {
  useEffect(() => {
    let timer = 0;
    /** The fragment that the session and the address last agreed on. */
    let known = '';
    const write = () => {
      clearTimeout(timer);
      timer = 0;
      known = formatLink(useSession.getState());
      if (location.hash.slice(1) !== known) history.replaceState(history.state, '', known ? `#${known}` : location.pathname + location.search);
    };
    const read = () => {
      const fragment = location.hash.slice(1);
      if (fragment === known || /^[a-z-]*$/.test(fragment)) return; // ours, or an anchor on the page
      const { session, problems } = parseLink(fragment);
      known = formatLink(session);
      useSession.setState({ ...session, past: [], future: [] });
      notify(...problems);
    };
    read();
    const stop = useSession.subscribe((now, before) => {
      if (Object.entries(linked(now)).every(([key, value]) => before[key as keyof Linked] === value)) return;
      clearTimeout(timer);
      timer = window.setTimeout(write, SETTLE);
    });
    const flush = () => timer && write();
    window.addEventListener('hashchange', read);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      stop();
      window.removeEventListener('hashchange', read);
      window.removeEventListener('pagehide', flush);
    };
  }, []);
  return null;
}
