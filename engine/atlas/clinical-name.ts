import type { Side } from '../../data/types.ts';
import type { AtlasNames } from './atlas.ts';
import { nameOnSide } from '../text/sides.ts';

/**
 * Muscle and number of a trigger point in clinical words: "Infraspinatus, TrP1". A point that the texts call by its muscle is not told twice:
 * "Rhomboid minor", "Rhomboid major, upper".
 */
export function clinicalName(muscle: string, number: string, between = ', '): string {
  const named = number.toLowerCase().startsWith(muscle.toLowerCase());
  return named ? muscle + number.slice(muscle.length) : muscle + between + number;
}

/** A point as clinicians name it: "Infraspinatus TrP1, right"; by its id where no atlas is there that knows it. */
export function pointName(atlas: Pick<AtlasNames, 'points'> | null, id: string, side: Side): string {
  const point = atlas?.points.find((one) => one.id === id);
  return nameOnSide(point ? clinicalName(point.muscle, point.number, ' ') : id, side);
}
