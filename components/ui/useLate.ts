'use client';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { fetchAgain, fetchLate, followLate, lateOf, NOTHING, type Late, type FetchModule } from '../../state/late.ts';
import { afterPaint } from './after-paint.ts';

/**
 * A piece that is fetched when the page has been painted, so that the first text does not wait for it. `load` must be the same function
 * every time; while another one's module is on its way the last one's stays, so where that would be wrong the component needs a key.
 * All that name one function share one load, its troubles and its next try.
 */
export function useLate<Module>(load: FetchModule<Module>, when = true): Late<Module> & { readonly again: () => void } {
  const late = useSyncExternalStore(
    useCallback((run) => followLate(load, run), [load]),
    () => lateOf(load),
    () => NOTHING as Late<Module>,
  );
  const [last, setLast] = useState(late.module);
  if (late.module !== null && late.module !== last) setLast(() => late.module);
  useEffect(() => (when ? afterPaint(() => void fetchLate(load).catch(() => {})) : undefined), [load, when]);
  return { module: late.module ?? last, trouble: late.trouble, again: fetchAgain };
}
