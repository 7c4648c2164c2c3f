'use client';

import { useMemo, useState } from 'react';
import type { Guide, GuideStretch } from '../../data/guides/types.ts';
import type { Side } from '../../data/types.ts';
import { routineOfGuide } from '../../engine/guide/routine-of.ts';
import { useCautions } from '../../state/cautions.ts';
import { stopSpot } from '../../state/stopped.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { openTones } from './tones.ts';
import { m } from '../../data/words.ts';

const load = () => import('../care/RoutinePlayer.tsx');

/** Begins the stretch after a guide, in the player of the exercises, on the side that was worked on. */
export function StretchAfter({
  guide,
  side,
  stretch,
  held,
}: {
  readonly guide: Pick<Guide, 'id' | 'region'>;
  readonly side: Side;
  readonly stretch: GuideStretch;
  /** Something else is asked: it does not begin. */
  readonly held: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const ticked = useCautions((state) => state.ticked);
  const routine = useMemo(() => routineOfGuide(guide, side, stretch, ticked), [guide, side, stretch, ticked]);
  return (
    <>
      <button
        type="button"
        className="button-primary min-h-12 px-6"
        aria-label={m.care_routine_start_name({ name: stretch.name })}
        onClick={() => {
          openTones();
          setOpen(true);
        }}
      >
        {m.care_routine_start()}
      </button>
      {isOpen && !held && (
        <LatePiece load={load} what={m.care_routine_late()}>
          {({ RoutinePlayer }) => (
            <RoutinePlayer
              routine={routine}
              isAsked
              onClose={() => setOpen(false)}
              onStopSign={(why) =>
                stopSpot({ guideId: guide.id, side, why: why === 'rib-band' ? 'other' : why, at: Date.now() })
              }
            />
          )}
        </LatePiece>
      )}
    </>
  );
}
