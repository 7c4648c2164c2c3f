'use client';

import { useCallback, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { mayHaveConditions } from '../../state/may-be-barred.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { m } from '../../data/words.ts';

const load = () => import('./GuideForYou.tsx');
const loadCautions = () => import('../../state/cautions.ts');
const never = () => () => undefined;

/** Whether a condition is ticked, in this tab, in another or on the device: known from what is kept until the conditions are fetched. */
function useHasConditions(): boolean {
  const { module } = useLate(loadCautions);
  useEffect(() => module?.recallCautions(), [module]);
  return useSyncExternalStore(
    useCallback((run: () => void) => module?.useCautions.subscribe(run) ?? never(), [module]),
    () => (module !== null && module.useCautions.getState().ticked.size > 0) || mayHaveConditions(),
    () => false,
  );
}

/**
 * What a guide says to everyone, unless a condition that is ticked changes it: then what is changed stands in its place. While the conditions are
 * fetched, and if they never come, no step is shown to whom has ticked one. `lead`: this is the first such part of the page, which says why.
 */
export function UnlessChanged({
  id,
  lead = false,
  children,
}: {
  readonly id: GuideId;
  readonly lead?: boolean;
  readonly children: ReactNode;
}) {
  const perhaps = useHasConditions();
  if (!perhaps) return children;
  return (
    <LatePiece
      load={load}
      what={m.ui_late_name_guide()}
      quiet={!lead}
      waiting={lead ? <p className="text-muted">{m.guide_player_getting()}</p> : null}
    >
      {({ GuideForYou }) => (
        <GuideForYou id={id} lead={lead}>
          {children}
        </GuideForYou>
      )}
    </LatePiece>
  );
}
