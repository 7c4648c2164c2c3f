import type { Side } from '../../../data/types.ts';
import type { CompiledMuscleShape } from '../../../engine/atlas/anatomy.ts';
import { nth } from '../../../engine/math/nth.ts';
import type { Body, SkinPoint } from '../../../engine/skin/body.ts';
import type { ShownMuscle } from './shown-muscles.ts';

/** Metres: what counts for a corner that the muscle does not list. */
const OUTSIDE = 0.02;

export interface PickedMuscle {
  readonly muscle: CompiledMuscleShape;
  readonly side: Side;
}

/** Muscles by vertex of the left half and the midline, compressed: entries[start[v]] to entries[start[v + 1]] are muscle and place in it. */
export interface MuscleIndex {
  readonly start: Uint32Array;
  readonly muscle: Uint16Array;
  readonly place: Uint16Array;
  readonly of: readonly CompiledMuscleShape[];
}

export function indexMuscles(vertexCount: number, muscles: readonly CompiledMuscleShape[]): MuscleIndex {
  const start = new Uint32Array(vertexCount + 1);
  for (const { vertices } of muscles) for (const v of vertices) start[v + 1]!++;
  for (let v = 0; v < vertexCount; v++) start[v + 1]! += start[v]!;
  const fill = start.slice(),
    muscle = new Uint16Array(start[vertexCount]!),
    place = new Uint16Array(start[vertexCount]!);
  muscles.forEach(({ vertices }, m) =>
    vertices.forEach((v, k) => {
      muscle[fill[v]!] = m;
      place[fill[v]!++] = k;
    }),
  );
  return { start, muscle, place, of: muscles };
}

/** The uppermost of the shown muscles at a place on the skin, or null where there is none. About 2 µs. */
export function pickMuscle(
  body: Pick<Body, 'triangles' | 'mirror' | 'positions'>,
  index: MuscleIndex,
  shown: readonly ShownMuscle[],
  point: SkinPoint,
): PickedMuscle | null {
  const corners = [0, 1, 2].map((k) => body.triangles[point.triangle * 3 + k]!),
    weights = [1 - point.u - point.v, point.u, point.v];
  const side: Side = corners.some((v) => body.mirror[v]! < v) ? 'right' : 'left';
  // The share of each corner is added where a muscle lists it; the rest counts as far outside.
  const sums = new Map<number, number>();
  corners.forEach((corner, k) => {
    const v = Math.min(corner, body.mirror[corner]!);
    for (let n = index.start[v]!; n < index.start[v + 1]!; n++) {
      const m = index.muscle[n]!;
      sums.set(m, (sums.get(m) ?? OUTSIDE) + weights[k]! * (nth(index.of, m).distance[index.place[n]!]! - OUTSIDE));
    }
  });
  let best: CompiledMuscleShape | null = null;
  for (const { muscle, sides } of shown) {
    if (!sides.includes(side) || (best && muscle.below >= best.below)) continue;
    const m = index.of.indexOf(muscle),
      distance = sums.get(m);
    if (distance !== undefined && distance < 0) best = muscle;
  }
  return best && { muscle: best, side };
}
