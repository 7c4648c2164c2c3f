'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { closeRoutine, mayHaveRoutine, useRoutineOpen } from '../../state/routine-open.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';
import { neverChanges } from '../ui/never-changes.ts';

const load = () => import('./RoutineHost.tsx');

/** Where a routine opens over its page, once for the page: it stands outside of what an answer may bar, so that it can say what to do. One that a reload cut off opens again. */
export function RoutineDesk() {
  const of = useRoutineOpen((state) => state.of),
    cutOff = useSyncExternalStore(neverChanges, mayHaveRoutine, () => false);
  useEffect(() => closeRoutine, []); // it does not open on another page
  if (of === null && !cutOff) return null;
  return (
    <LatePiece load={load} what={m.care_routine_late()}>
      {({ RoutineHost }) => <RoutineHost onClose={closeRoutine} />}
    </LatePiece>
  );
}
