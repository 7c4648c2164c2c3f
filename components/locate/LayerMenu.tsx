'use client';
import { Layers } from 'lucide-react';
import { BODY_WORDS } from '../../data/body-words.ts';
import { LATE_NAMES } from '../../data/late-names.ts';
import { MUSCLE_VIEWS, setBones, setLabels, setMuscles, setNoPress, useLayers } from '../../state/layers.ts';
import { Flyout } from '../ui/Flyout.tsx';
import { LatePiece } from '../ui/LatePiece.tsx';
import { MuscleList } from './MuscleList.tsx';

/** The areas bring many words with them. */
const loadAreas = () => import('./NoPressList.tsx');
const ROW = 'flex min-h-9 items-center gap-2 rounded px-1 hover:bg-raised';

/** What is drawn on the body besides skin and pain. */
export function LayerMenu() {
  const { muscles, bones, labels, noPress } = useLayers();
  const words = BODY_WORDS.layers;
  const check = (name: string, on: boolean, set: (on: boolean) => void) => (
    <label className={ROW}>
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={(event) => set(event.target.checked)}
      />
      {name}
    </label>
  );
  return (
    <Flyout
      group="stage"
      summaryClass="flex min-h-9 items-center gap-1.5 px-3 text-sm font-medium"
      panelClass="beside:w-72"
      panel={
        <>
          <fieldset>
            <legend className="mb-1 font-semibold">{words.muscles}</legend>
            {MUSCLE_VIEWS.map((view) => (
              <label key={view} className={ROW}>
                <input
                  type="radio"
                  name="muscles"
                  className="size-4 accent-accent"
                  checked={muscles === view}
                  onChange={() => setMuscles(view)}
                />
                {words.views[view]}
              </label>
            ))}
          </fieldset>
          <MuscleList />
          <div className="mt-2 border-t border-line pt-2">
            {check(words.bones, bones, setBones)}
            {bones && check(words.labels, labels, setLabels)}
            {check(words.noPress, noPress, setNoPress)}
            {noPress && (
              <LatePiece load={loadAreas} what={LATE_NAMES.areas}>
                {({ NoPressList }) => <NoPressList />}
              </LatePiece>
            )}
          </div>
        </>
      }
    >
      <Layers aria-hidden="true" className="size-4" />
      <span className="max-sm:sr-only">{words.open}</span>
    </Flyout>
  );
}
