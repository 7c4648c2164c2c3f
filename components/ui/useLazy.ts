'use client';
import { useEffect, useState } from 'react';

/**
 * A module that is fetched when the page has been painted, so that the first text does not wait for it.
 * `load` must be the same function every time; while another one's module is on its way the last one's stays, so where that would be wrong
 * the component needs a key. Null until it is there, 'failed' when it could not be had.
 */
export function useLazy<Module>(load: () => Promise<Module>, when = true): Module | null | 'failed' {
  const [module, setModule] = useState<Module | null | 'failed'>(null);
  useEffect(() => {
    if (!when) return;
    let wanted = true;
    const stop = afterPaint(() => load().then((loaded) => wanted && setModule(loaded), () => wanted && setModule('failed')));
    return () => {
      wanted = false;
      stop();
    };
  }, [load, when]);
  return module;
}

/** Runs once the page has been painted. */
function afterPaint(run: () => void): () => void {
  let second = 0, timer = 0;
  const first = requestAnimationFrame(() => {
    second = requestAnimationFrame(() => (timer = window.setTimeout(run, 0)));
  });
  return () => {
    cancelAnimationFrame(first);
    cancelAnimationFrame(second);
    clearTimeout(timer);
  };
}
