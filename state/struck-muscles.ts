import { muscleOfPoint } from '../data/muscle-index.ts';
import type { AtlasNames } from '../engine/atlas/atlas.ts';
import { pointName } from '../engine/atlas/clinical-name.ts';
import { answerName, answerPoints } from '../engine/atlas/muscle-name.ts';
import { answeredAs } from '../engine/inference/answered-as.ts';
import { nameOnSide } from '../engine/text/sides.ts';
import type { Struck } from './board-record.ts';

/** What was struck for one reason. */
export interface StruckMuscle {
  readonly name: string;
  readonly why: string;
  readonly points: readonly Struck[];
}

/** What was struck, by name: a muscle where all its points are for the same reason, else each point. */
export function struckMuscles(
  struck: readonly Struck[],
  atlas: Pick<AtlasNames, 'points'> | null,
): readonly StruckMuscle[] {
  const together = new Map<string, Struck[]>();
  for (const one of struck) {
    const key = JSON.stringify([answeredAs(muscleOfPoint(one.id)?.id ?? one.id), one.side, one.why]);
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  return [...together.values()].flatMap((points): readonly StruckMuscle[] => {
    const [{ id, side, why }] = points as [Struck];
    const muscle = answeredAs(muscleOfPoint(id)?.id ?? '');
    return points.length === answerPoints(muscle, side).length
      ? [{ name: nameOnSide(answerName(muscle), side), why, points }]
      : points.map((one) => ({ name: pointName(atlas, one.id, one.side), why: one.why, points: [one] }));
  });
}
