'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { mayBeBarred } from '../../state/may-be-barred.ts';
import { useLate } from '../ui/useLate.ts';
import { neverChanges } from '../ui/never-changes.ts';

const load = () => import('./PressingBarred.tsx');

/**
 * How the answers to the warning signs stand, for a static page: what forbids pressing (or stretching), with whether stretching is, or null. The signs are fetched after the
 * page; until then, and if they never come, "perhaps" where a yes is known of, so that no step is shown there.
 */
export function useBarred(from: 'pressing' | 'stretching' = 'pressing') {
  const { module } = useLate(load);
  const perhaps = useSyncExternalStore(neverChanges, mayBeBarred, () => false);
  const outcome = useSyncExternalStore(
    useCallback((run: () => void) => module?.useScreening.subscribe(run) ?? neverChanges(), [module]),
    () => module?.outcomeNow() ?? null,
    () => null,
  );
  useEffect(() => module?.recallScreening(), [module]);
  if (!module || !outcome) return perhaps ? 'perhaps' : null;
  const isStretching = module.forbidsStretching(outcome);
  const isForbidden = from === 'pressing' ? module.forbidsPressing(outcome.action) : isStretching;
  return isForbidden ? { outcome, isStretching, PressingBarred: module.PressingBarred } : null;
}
