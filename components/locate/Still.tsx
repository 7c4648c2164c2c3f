import { useSyncExternalStore } from 'react';
import { neverChanges } from '../ui/never-changes.ts';
import type { Tap } from './BodyStage.tsx';

/** The opening view as a picture, until the live body is there, and where it was tapped. A link may show the body otherwise: then there is none. */
export function Still({ tap }: { readonly tap: Tap | null }) {
  const linked = useSyncExternalStore(
    neverChanges,
    () => location.hash !== '',
    () => false,
  );
  if (linked) return null;
  return (
    <>
      <div className="stage-still" />
      {tap && (
        <span
          className="absolute size-8 -translate-1/2 animate-pulse rounded-full bg-mine/60"
          style={{ left: tap.x, top: tap.y }}
        />
      )}
    </>
  );
}
