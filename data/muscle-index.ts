import { MUSCLE_ROWS } from './generated/muscle-rows.ts';
import { loadRegion, type RegionId } from './region-files.ts';
import type { Muscle, MuscleId, PointId, TriggerPoint } from './types.ts';

/** A trigger point by name only. */
export interface NamedPoint {
  readonly id: PointId;
  readonly number: string;
  readonly commonName: string;
}
/** A muscle by name only: what lists need before the region's file is there. */
export interface NamedMuscle {
  readonly id: MuscleId;
  /** Clinical name. */
  readonly name: string;
  readonly group: string;
  /** The file that holds the rest. */
  readonly region: RegionId;
  readonly points: readonly NamedPoint[];
}

/** All muscles, in the order of the atlas. */
export const MUSCLE_INDEX: readonly NamedMuscle[] = MUSCLE_ROWS.map(([id, name, group, region, points]) => ({
  id,
  name,
  group,
  region,
  points: points.map(([pointId, number, commonName]) => ({ id: pointId, number, commonName })),
}));

const BY_MUSCLE: ReadonlyMap<string, NamedMuscle> = new Map(MUSCLE_INDEX.map((muscle) => [muscle.id, muscle]));
const BY_POINT: ReadonlyMap<string, NamedMuscle> = new Map(
  MUSCLE_INDEX.flatMap((muscle) => muscle.points.map((point) => [point.id, muscle] as const)),
);

/** A muscle by its id; undefined when there is none. */
export const findMuscle = (muscleId: string): NamedMuscle | undefined => BY_MUSCLE.get(muscleId);
/** The muscle of a trigger point; undefined when there is no such point. */
export const muscleOfPoint = (pointId: string): NamedMuscle | undefined => BY_POINT.get(pointId);

/** What a trigger point is called in plain words; undefined when there is no such point. */
export const commonNameOf = (pointId: string): string | undefined =>
  muscleOfPoint(pointId)?.points.find(({ id }) => id === pointId)?.commonName;

/** A muscle with its points in full; undefined when there is none. Rejects when its file cannot be fetched. */
export async function loadMuscle(
  muscleId: string,
): Promise<{ readonly muscle: Muscle; readonly points: readonly TriggerPoint[] } | undefined> {
  const found = findMuscle(muscleId);
  if (!found) return undefined;
  const { muscles, points } = await loadRegion(found.region);
  const muscle = muscles.find(({ id }) => id === muscleId);
  return muscle && { muscle, points: points.filter((point) => point.muscleId === muscleId) };
}
