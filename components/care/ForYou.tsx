'use client';

import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { leftOf, topicsOf, type Skip } from '../../engine/guide/left-out.ts';
import { recallCautions, useCautions } from '../../state/cautions.ts';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';
import { FramedNote } from '../ui/FramedNote.tsx';
import { neverChanges } from '../ui/never-changes.ts';

/** An exercise, or one in its place, with who should leave it out. */
export interface Option {
  readonly name: string;
  readonly skip: readonly Skip[];
  readonly content: ReactNode;
}

/** An exercise as it is for the person: itself, or why it is left out and what may take its place. Whole, with who should leave it out, until conditions are known. */
export function ForYou({ options }: { readonly options: readonly Option[] }) {
  const ticked = useCautions((state) => state.ticked);
  useEffect(() => recallCautions(), []);
  const isHere = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const { at, against } = leftOf(options, ticked),
    own = nth(options, 0);
  if (against.length === 0)
    return (
      <>
        {own.content}
        {own.skip.length > 0 && (
          <>
            <details className="no-print text-sm text-muted">
              <summary className="cursor-pointer">{m.care_exercise_skip_if()}</summary>
              <ul className="mt-1">
                {own.skip.map((one) => (
                  <li key={one.id}>{topicsOf([one])}</li>
                ))}
              </ul>
            </details>
            {/* On paper the list would be longer than the exercise. Not in the page as it is served, which holds the list already. */}
            {isHere && (
              <p className="hidden text-xs text-muted print:block">
                {m.care_exercise_skip_on_paper({ topics: topicsOf(own.skip) })}
              </p>
            )}
          </>
        )}
      </>
    );
  const loads = [...new Set(against.flatMap((skip) => skip.loads))];
  return (
    <FramedNote role="note" tone="caution" className="space-y-2 px-4 py-3">
      <p className="font-medium">{m.care_exercise_left_out({ name: own.name })}</p>
      <p className="text-sm">
        {m.care_exercise_because({
          loads: loads.reduce((before, last) => m.text_and({ before, last })),
          topics: topicsOf(against),
        })}
      </p>
      {at > 0 && (
        <div className="text-sm">
          <p className="font-medium">
            {m.care_exercise_instead()} {nth(options, at).name}
          </p>
          {nth(options, at).content}
        </div>
      )}
    </FramedNote>
  );
}
