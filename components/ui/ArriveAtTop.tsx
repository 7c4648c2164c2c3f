'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** The router's path has no slash at its end. */
const plain = (path: string) => path.replace(/\/$/, '');

/** A page that is opened by a link begins at its top also when the fragment is no place on it: the router leaves it where the last one was read. */
export function ArriveAtTop() {
  const path = usePathname();
  /** The path that was last shown, and whether this one is come back to: then the browser scrolls to where it was. */
  const shown = useRef(path),
    back = useRef(false);
  useEffect(() => {
    const onBack = () => {
      back.current = plain(location.pathname) !== plain(shown.current);
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  useLayoutEffect(() => {
    if (path === shown.current) return;
    shown.current = path;
    const place = location.hash.slice(1);
    if (place && !back.current && !document.getElementById(place)) window.scrollTo({ top: 0, behavior: 'instant' });
    back.current = false;
  }, [path]);
  return null;
}
