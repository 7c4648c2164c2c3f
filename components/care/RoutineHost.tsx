'use client';

import { useEffect, useMemo } from 'react';
import { routineOf } from '../../engine/guide/routine-of.ts';
import { recallCautions, useCautions } from '../../state/cautions.ts';
import { recallRunSettings } from '../../state/run-settings.ts';
import { recallRoutine, useRoutineRun } from '../../state/routine.ts';
import { useRoutineOpen } from '../../state/routine-open.ts';
import { recallScreening } from '../../state/screening.ts';
import { RoutinePlayer } from './RoutinePlayer.tsx';

/** Takes up what is known of the person and the routine they were at; only then it shows the one that is open, for before that it would be another person's. */
export function RoutineHost({ onClose }: { readonly onClose: () => void }) {
  const of = useRoutineOpen((state) => state.of),
    recalled = useRoutineRun((state) => state.recalled),
    ticked = useCautions((state) => state.ticked);
  const routine = useMemo(() => (of === null ? null : routineOf(of, ticked)), [of, ticked]);
  useEffect(() => {
    recallCautions();
    recallScreening();
    recallRunSettings();
    recallRoutine();
  }, []);
  return recalled && routine ? <RoutinePlayer key={routine.of} routine={routine} onClose={onClose} /> : null;
}
