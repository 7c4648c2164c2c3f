import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { StoppedSpot } from '../../state/stopped.ts';
import { useLate } from '../ui/useLate.ts';
import { neverChanges } from '../ui/never-changes.ts';

const load = () => import('./StoppedToday.tsx');
const NONE: readonly StoppedSpot[] = [];

/** The stops that close a guide today, and what shows them, for a static page: they are fetched after it. Null: there are none, or it is not known yet. */
export function useStoppedToday(id: GuideId) {
  const { module } = useLate(load);
  const spots = useSyncExternalStore(
    useCallback((run: () => void) => module?.useStopped.subscribe(run) ?? neverChanges(), [module]),
    () => module?.useStopped.getState().spots ?? NONE,
    () => NONE,
  );
  useEffect(() => module?.recallStopped(), [module]);
  return useMemo(() => {
    const stops = module?.stopsToday(spots, id) ?? [];
    return module && stops.length > 0
      ? { stops, all: module.isAllStopped(stops), StoppedToday: module.StoppedToday }
      : null;
  }, [module, spots, id]);
}
