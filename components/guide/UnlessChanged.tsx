'use client';

import { useCallback, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { maySoften } from '../../state/may-be-barred.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { m } from '../../data/words.ts';
import { neverChanges } from '../ui/never-changes.ts';

const load = () => import('./GuideForYou.tsx');
const loadSaid = () => import('../../state/said.ts');

/**
 * Whether a condition is ticked, or a clinician has looked at a warning sign, in this tab, in another or on the device: known from what is kept until
 * that is fetched.
 */
function useMayChange(): boolean {
  const { module } = useLate(loadSaid);
  useEffect(() => module?.recallSaid(), [module]);
  return useSyncExternalStore(
    useCallback((run: () => void) => module?.onSaid(run) ?? neverChanges(), [module]),
    () => module?.hasSaid() || maySoften(),
    () => false,
  );
}

/**
 * What a guide says to everyone, unless what was said changes it, a condition or a sign that a clinician has looked at: then what is changed stands in
 * its place. While that is fetched, and if it never comes, no step is shown to whom has said any. `lead`: this is the first such part of the page, which says why.
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
  const perhaps = useMayChange();
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
