'use client';

import { useEffect } from 'react';
import { recallCautions, useCautions } from '../../state/cautions.ts';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** Over exercises: the ticked conditions about one place, since only the person knows which of them move it. */
export function PlaceNote({
  conditions,
}: {
  readonly conditions: readonly { readonly id: string; readonly topic: string }[];
}) {
  const ticked = useCautions((state) => state.ticked);
  useEffect(() => recallCautions(), []);
  const named = conditions.filter(({ id }) => [...ticked.keys()].some((one) => one === id));
  if (named.length === 0) return null;
  return (
    <FramedNote as="p" role="note" tone="caution">
      {m.care_exercise_place({ topics: named.map(({ topic }) => topic).join('; ') })}
    </FramedNote>
  );
}
