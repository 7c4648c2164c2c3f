import { CAUSES } from '../../data/care/causes.ts';
import { MUSCLE_PAIRS } from '../../data/care/muscle-pairs.ts';
import type { MusclePart } from '../../data/care/types.ts';
import type { Anatomy } from '../../engine/atlas/anatomy.ts';
import type { Body } from '../../engine/skin/body.ts';
import { vertexNormals } from './normals.ts';
import type { Camera, DrawnSurface } from './raster.ts';

/** A picture of the body from the front and from behind, with some muscles marked. */
export interface LoadMap {
  readonly name: string;
  readonly muscles: readonly MusclePart[];
}

/** One picture for causes that load the same muscles, named after the first of them. */
const LOADING = CAUSES.filter(
  ({ muscles }, k) => muscles.length > 0 && CAUSES.findIndex((other) => other.muscles.join() === muscles.join()) === k,
);

export const LOAD_MAPS: readonly LoadMap[] = [
  ...LOADING.map(({ id, muscles }) => ({ name: `muscles-${id}`, muscles: muscles.map((muscle) => ({ muscle })) })),
  ...MUSCLE_PAIRS.map(({ id, front, back }) => ({ name: `muscles-${id}`, muscles: [...front, ...back] })),
];

/** Metres: how far the two views stand from the middle, and the part of the body that is shown. */
const APART = 0.4;
export const LOAD_CAMERA: Camera = { around: 0, centre: [0, 1.33, 0], width: 1.6, height: 0.88 };
/** Metres: where the trousers begin. */
const WAIST = 0.97,
  HAIR_BACK = 1.565,
  HAIR_FRONT = 1.665;

/** Signed distance to the nearest border of the chosen muscles by vertex, metres, negative inside; 1 where none is near. Throws when a muscle has no shape. */
function distances(body: Body, { muscles }: Anatomy, chosen: readonly MusclePart[]): Float32Array {
  const field = new Float32Array(body.positions.length / 3).fill(1);
  for (const { muscle: id, part } of chosen) {
    const shapes = muscles.filter((shape) => shape.muscleId === id && (part === undefined || shape.part === part));
    if (shapes.length === 0) throw new Error(`muscle ${id}${part ? `, ${part}` : ''}: no shape in the anatomy`);
    for (const shape of shapes)
      shape.vertices.forEach((v, i) => {
        for (const w of [v, body.mirror[v]!]) field[w] = Math.min(field[w]!, shape.distance[i]!);
      });
  }
  return field;
}

export function loadSurfaces(body: Body, anatomy: Anatomy, { muscles }: LoadMap): DrawnSurface[] {
  const field = distances(body, anatomy, muscles),
    { triangles, positions } = body;
  const mixed = (values: (v: number) => number, t: number, u: number, v: number) =>
    values(triangles[t * 3]!) * (1 - u - v) + values(triangles[t * 3 + 1]!) * u + values(triangles[t * 3 + 2]!) * v;
  return [-1, 1].map((side, id) => {
    // The view from the front stands on the left, the one from behind, turned about, on the right.
    const placed = Float64Array.from(positions, (value, i) =>
      i % 3 === 1 ? value : -side * value + (i % 3 === 0 ? side * APART : 0),
    );
    return {
      id,
      positions: placed,
      triangles,
      normals: vertexNormals(placed, triangles),
      stuffAt: (t: number, u: number, v: number) => {
        if (mixed((w) => field[w]!, t, u, v) < 0) return 'muscle';
        const y = mixed((w) => positions[w * 3 + 1]!, t, u, v),
          z = mixed((w) => positions[w * 3 + 2]!, t, u, v),
          x = Math.abs(mixed((w) => positions[w * 3]!, t, u, v));
        if (x < 0.2 && y < WAIST) return 'trousers';
        return x < 0.1 &&
          y > HAIR_BACK &&
          y > HAIR_BACK + (HAIR_FRONT - HAIR_BACK) * Math.min(1, Math.max(0, (z - 0.02) / 0.05))
          ? 'hair'
          : 'skin';
      },
    } as const;
  });
}
