import { create } from 'zustand';
import type { Side } from '../data/types.ts';

/** A muscle of the atlas that is drawn on the body now, in one part or several. */
export interface DrawnMuscle {
  readonly muscleId: string;
  readonly name: string;
  readonly sides: readonly Side[];
}

/** Told by the body, which alone holds the shapes, so that the page can list what the canvas shows. */
export const useDrawn = create<{ readonly muscles: readonly DrawnMuscle[] }>()(() => ({ muscles: [] }));

interface Shape {
  readonly muscle: { readonly muscleId: string; readonly name: string };
  readonly sides: readonly Side[];
}

/** Parts of one muscle become one entry, with every side that any of them is drawn on; by name. */
export function drawnMuscles(shapes: readonly Shape[]): DrawnMuscle[] {
  const found = new Map<string, DrawnMuscle>();
  for (const {
    muscle: { muscleId, name },
    sides,
  } of shapes) {
    const before = found.get(muscleId)?.sides ?? [];
    found.set(muscleId, {
      muscleId,
      name,
      sides: (['left', 'right'] as const).filter((side) => before.includes(side) || sides.includes(side)),
    });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The list that is there stays when it says the same, so that what is focused in it is not drawn anew. */
export function setDrawn(shapes: readonly Shape[]): void {
  const muscles = drawnMuscles(shapes),
    words = (list: readonly DrawnMuscle[]) => list.map(({ muscleId, sides }) => `${muscleId} ${sides.join('')}`).join();
  if (words(muscles) !== words(useDrawn.getState().muscles)) useDrawn.setState({ muscles });
}
