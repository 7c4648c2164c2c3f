'use client';
import { Layers } from 'lucide-react';
import { MUSCLE_VIEWS, setBones, setLabels, setMuscles, setNoPress, useLayers } from '../../state/layers.ts';
import { Flyout } from '../ui/Flyout.tsx';
import { LatePiece } from '../ui/LatePiece.tsx';
import { MuscleList } from './MuscleList.tsx';
import { m } from '../../data/words.ts';

/** The areas bring many words with them. */
const loadAreas = () => import('./NoPressList.tsx');
const ROW = 'flex min-h-9 items-center gap-2 rounded px-1 hover:bg-raised';

const VIEWS = {
  off: m.body_layers_views_off,
  chosen: m.body_layers_views_chosen,
  superficial: m.body_layers_views_superficial,
  deep: m.body_layers_views_deep,
  both: m.body_layers_views_both,
} as const;

/** What is drawn on the body besides skin and pain. */
export function LayerMenu() {
  const { muscles, bones, labels, noPress } = useLayers();
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
            <legend className="mb-1 font-semibold">{m.body_layers_muscles()}</legend>
            {MUSCLE_VIEWS.map((view) => (
              <label key={view} className={ROW}>
                <input
                  type="radio"
                  name="muscles"
                  className="size-4 accent-accent"
                  checked={muscles === view}
                  onChange={() => setMuscles(view)}
                />
                {VIEWS[view]()}
              </label>
            ))}
          </fieldset>
          <MuscleList />
          <div className="mt-2 border-t border-line pt-2">
            {check(m.body_layers_bones(), bones, setBones)}
            {bones && check(m.body_layers_labels(), labels, setLabels)}
            {check(m.body_layers_no_press(), noPress, setNoPress)}
            {noPress && (
              <LatePiece load={loadAreas} what={m.ui_late_name_areas()}>
                {({ NoPressList }) => <NoPressList />}
              </LatePiece>
            )}
          </div>
        </>
      }
    >
      <Layers aria-hidden="true" className="size-4" />
      <span className="max-sm:sr-only">{m.body_layers_open()}</span>
    </Flyout>
  );
}
