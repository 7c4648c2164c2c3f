'use client';
import { useEffect } from 'react';

/** Milliseconds after the page has loaded: the map comes first, then what keeps it for a time without a network. */
const LATER = 4000;

/** Registers the worker that lets the map open without a network. Without one the page is the same, online. */
export function OfflineWorker() {
  useEffect(() => {
    if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return;
    let timer = 0;
    const register = () => {
      // Nobody waits for it: where it does not come, it is asked for again when the network is back.
      timer = window.setTimeout(
        () =>
          void navigator.serviceWorker
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
  return null;
}
