'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Milliseconds after the page has loaded: the map comes first, then what keeps it for a time without a network. */
const LATER = 4000;

/** Where a page may have a worker; a frame in a sandbox may not, and asking for one throws there. */
function workers(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}

/** Has the worker keep the page of an address, which it keeps of itself only when a page is loaded whole. */
const keepPage = (path: string) => {
  if (workers()?.controller) void fetch(path).catch(() => undefined);
};

/** The page that was loaded whole is one that the host has. */
const wasFound = () =>
  performance
    .getEntriesByType('navigation')
    .every((entry) => (entry as PerformanceNavigationTiming).responseStatus < 400);

/**
 * Registers the worker that lets the map open without a network, and has it keep each page that is shown: also one that was come to by a link within
 * the site, and one that was there before the worker, or a newer one, took over. Without a worker the page is the same, online.
 */
export function OfflineWorker() {
  const path = usePathname(),
    [first] = useState(path);
  useEffect(() => {
    const container = workers();
    if (!container || process.env.NODE_ENV !== 'production') return;
    let timer = 0;
    const register = () => {
      // Nobody waits for it: where it does not come, it is asked for again when the network is back.
      timer = window.setTimeout(
        () =>
          void container
            .register('/sw.js', { updateViaCache: 'none' })
            .catch(() => window.addEventListener('online', register, { once: true })),
        LATER,
      );
    };
    if (document.readyState === 'complete') register();
    else window.addEventListener('load', register, { once: true });
    return () => {
      window.removeEventListener('load', register);
      window.removeEventListener('online', register);
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    const container = workers();
    if (!container) return;
    const keep = () => {
      if (path !== first || wasFound()) keepPage(path);
    };
    if (path !== first) keep();
    container.addEventListener('controllerchange', keep);
    return () => container.removeEventListener('controllerchange', keep);
  }, [path, first]);
  return null;
}
