import type { Evidence, Muscle, MuscleField, OwnField, PointField, TriggerPoint } from './types.ts';

/** What is said of a point: its own words where it has them, else its muscle's. */
export interface Facts extends Pick<Muscle, OwnField> {
  readonly evidence: Readonly<Record<MuscleField | PointField, Evidence>>;
}

/** @param muscle the muscle of the point */
export function factsOf(muscle: Muscle, point: TriggerPoint): Facts {
  if (point.muscleId !== muscle.id) throw new Error(`${point.id}: expected muscle ${point.muscleId}, got ${muscle.id}`);
  return {
    complaints: point.complaints ?? muscle.complaints,
    causes: point.causes ?? muscle.causes,
    mimics: point.mimics ?? muscle.mimics,
    redFlags: point.redFlags ?? muscle.redFlags,
    evidence: { ...muscle.evidence, ...point.evidence },
  };
}
