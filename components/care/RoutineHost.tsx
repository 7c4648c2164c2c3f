'use client';

import { useEffect } from 'react';
import { recallCautions } from '../../state/cautions.ts';
import { recallRunSettings } from '../../state/run-settings.ts';
import { recallRoutine, useRoutineRun } from '../../state/routine.ts';
import { useRoutineOpen } from '../../state/routine-open.ts';
import { recallScreening } from '../../state/screening.ts';
import { RoutinePlayer } from './RoutinePlayer.tsx';

/** Takes up what is known of the person and the routine they were at; only then it shows the one that is open, for before that it would be another person's. */
export function RoutineHost({ onClose }: { readonly onClose: () => void }) {
  const of = useRoutineOpen((state) => state.of),
    recalled = useRoutineRun((state) => state.recalled);
  useEffect(() => {
    recallCautions();
    recallScreening();
    recallRunSettings();
    recallRoutine();
  }, []);
  return recalled && of !== null ? <RoutinePlayer key={of} of={of} onClose={onClose} /> : null;
}
