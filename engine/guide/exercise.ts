import type { Load, Loads } from '../../data/exercises/loads.ts';
import type { Caution } from '../../data/safety/types.ts';

/** What conditions may forbid of an exercise, and what may take its place. */
export interface Exercise<Self> {
  readonly loads: Loads;
  readonly instead?: Self;
}

/** Whether a condition forbids anything of what an exercise asks; `here`: the exercise is of the place the condition is about. */
export const forbids = (caution: Caution, loads: readonly Load[], here = false): boolean =>
  loads.some((load) => caution.forbids.includes(load) || (here && caution.forbidsHere?.includes(load) === true));

/** The conditions that forbid an exercise, and what of it. */
export const forbidding = (
  loads: readonly Load[],
  ticked: readonly Caution[],
  here: readonly Caution[] = [],
): readonly Caution[] => ticked.filter((caution) => forbids(caution, loads, here.includes(caution)));

/**
 * The exercise that is left for a person: itself, the first of those in its place that nothing forbids, or null; and the conditions that forbid the first.
 * Those of `here` are about the place that the exercise moves.
 */
export function chooseExercise<Self extends Exercise<Self>>(
  own: Self,
  ticked: readonly Caution[],
  here: readonly Caution[] = [],
): { readonly exercise: Self | null; readonly because: readonly Caution[] } {
  let exercise: Self | undefined = own;
  while (exercise && forbidding(exercise.loads, ticked, here).length > 0) exercise = exercise.instead;
  return { exercise: exercise ?? null, because: forbidding(own.loads, ticked, here) };
}
