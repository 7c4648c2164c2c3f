'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { mayHaveConditions } from '../../state/may-be-barred.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';

const load = () => import('./GuideForYou.tsx');

/** Another tab ticks, or this page comes back to the front. */
function onReturn(run: () => void): () => void {
  window.addEventListener('storage', run);
  document.addEventListener('visibilitychange', run);
  return () => {
    window.removeEventListener('storage', run);
    document.removeEventListener('visibilitychange', run);
  };
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
  const perhaps = useSyncExternalStore(onReturn, mayHaveConditions, () => false);
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
