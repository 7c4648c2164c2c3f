'use client';
import { Layers } from 'lucide-react';
import { BODY_WORDS } from '../../data/body-words.ts';
import { MUSCLE_VIEWS, setBones, setLabels, setMuscles, setNoPress, useLayers } from '../../state/layers.ts';
import { useLazy } from '../ui/useLazy.ts';
import { MuscleList } from './MuscleList.tsx';

/** The areas bring many words with them. */
const loadAreas = () => import('./NoPressList.tsx');
const ROW = 'flex min-h-9 items-center gap-2 rounded px-1 hover:bg-raised';

/** What is drawn on the body besides skin and pain. */
export function LayerMenu() {
  const { muscles, bones, labels, noPress } = useLayers();
  const areas = useLazy(loadAreas, noPress);
  const words = BODY_WORDS.layers;
  const check = (name: string, on: boolean, set: (on: boolean) => void) => (
    <label className={ROW}><input type="checkbox" className="size-4 accent-accent" checked={on} onChange={(event) => set(event.target.checked)} />{name}</label>
  );
  return (
    <details className="group relative">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm font-medium hover:bg-raised [&::-webkit-details-marker]:hidden">
        <Layers aria-hidden="true" className="size-4" /><span className="max-sm:sr-only">{words.open}</span>
      </summary>
      <div className="absolute top-full right-0 z-20 mt-1.5 max-h-[44svh] w-72 max-w-[80vw] overflow-y-auto rounded-xl border border-line bg-surface p-3 text-sm shadow-lg lg:max-h-[75svh]">
        <fieldset>
          <legend className="mb-1 font-semibold">{words.muscles}</legend>
          {MUSCLE_VIEWS.map((view) => (
            <label key={view} className={ROW}><input type="radio" name="muscles" className="size-4 accent-accent" checked={muscles === view} onChange={() => setMuscles(view)} />{words.views[view]}</label>
          ))}
        </fieldset>
        <MuscleList />
        <div className="mt-2 border-t border-line pt-2">
          {check(words.bones, bones, setBones)}
          {bones && check(words.labels, labels, setLabels)}
          {check(words.noPress, noPress, setNoPress)}
          {noPress && areas && areas !== 'failed' && <areas.NoPressList />}
        </div>
      </div>
    </details>
  );
}
