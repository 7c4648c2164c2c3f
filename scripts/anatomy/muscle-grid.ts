import type { MuscleShape } from '../../data/shapes/types.ts';
import { firstOf } from '../../engine/math/nth.ts';
import { resolveAnchor, type Landmarks, type SurfaceOf } from '../../engine/skin/anchor.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { smoothCurve } from '../../engine/skin/curve.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { faceNormal, nearestSkin, normalAt, positionOf } from '../../engine/skin/skin.ts';
import { distance, dot, length, mix, vec3, type Vec3 } from '../../engine/math/vec.ts';

/** Fibres across the muscle and places along each of them. */
export const ACROSS = 57,
  ALONG = 85;
/** The same of the rough grid that is bent to the skin first. */
const ROUGH_ACROSS = 15,
  ROUGH_ALONG = 22;
/** Rounds of smoothing and snapping of the rough grid. */
const ROUNDS = 9;
/** Cosine between the skin's normal and that expected between the lines below which the skin is another part of the body. */
const SAME_SIDE = 0.3;
/** Metres: the grid ends this far inside its border, which is drawn as far outside the grid: so its corners are round. */
export const ROUNDING = 0.004;
/** Greatest share of the width or length that rounding may take from one side. */
const MOST_ROUNDING = 0.4;

/** Places of a muscle on the skin: `across` fibres of `along` places, metres, fibre after fibre. */
export interface MuscleGrid {
  readonly across: number;
  readonly along: number;
  readonly points: Float64Array;
}

/** `count` places evenly spaced on a polyline. */
function spread(line: readonly Vec3[], count: number): Vec3[] {
  const reached = [0];
  for (let k = 1; k < line.length; k++) reached.push(reached[k - 1]! + distance(line[k - 1]!, line[k]!));
  const total = reached[reached.length - 1]!;
  let k = 1;
  return Array.from({ length: count }, (_, n) => {
    const s = (total * n) / (count - 1);
    while (k + 1 < line.length && reached[k]! < s) k++;
    const span = reached[k]! - reached[k - 1]!;
    return mix(line[k - 1]!, line[k]!, span === 0 ? 0 : Math.min(1, (s - reached[k - 1]!) / span));
  });
}

export const pointAt = ({ along, points }: MuscleGrid, fibre: number, place: number): Vec3 =>
  vec3(points, fibre * along + place);

/** Resamples a grid: smooth curves through its places, first along the fibres, then across them. */
function refine(grid: MuscleGrid, across: number, along: number): MuscleGrid {
  const fibres = Array.from({ length: grid.across }, (_, i) =>
    spread(
      smoothCurve(
        Array.from({ length: grid.along }, (_, j) => pointAt(grid, i, j)),
        0.002,
      ),
      along,
    ),
  );
  const points = new Float64Array(across * along * 3);
  for (let j = 0; j < along; j++) {
    const line = fibres.map((fibre) => fibre[j]!);
    // The share across stays what it was: spans between the fibres are cut evenly, whatever their widths.
    for (let i = 0; i < across; i++) {
      const share = (i / (across - 1)) * (line.length - 1),
        k = Math.min(line.length - 2, Math.floor(share)),
        t = share - k;
      const p = [line[Math.max(0, k - 1)]!, line[k]!, line[k + 1]!, line[Math.min(line.length - 1, k + 2)]!];
      for (let c = 0; c < 3; c++) {
        const [a, b, d, e] = firstOf(
          p.map((q) => q[c]!),
          4,
        );
        points[(i * along + j) * 3 + c] =
          b + 0.5 * t * (d - a + t * (2 * a - 5 * b + 4 * d - e + t * (3 * (b - d) + e - a)));
      }
    }
  }
  return { across, along, points };
}

/** Lays a muscle's fibres on the skin of the left side. Throws when an anchor names no landmark. */
export function layGrid(body: Body, landmarks: Landmarks, surfaceOf: SurfaceOf, shape: MuscleShape): MuscleGrid {
  const lines = [shape.origin, ...(shape.by ?? []), shape.insertion].map((line) =>
    line.map((anchor) => resolveAnchor(body, landmarks, anchor, surfaceOf).point),
  );
  const spreadLines = lines.map((line) =>
    spread(
      smoothCurve(
        line.map((point) => positionOf(body, point)),
        0.002,
      ),
      ROUGH_ACROSS,
    ),
  );
  const normals = lines.map((line) =>
    spread(
      line.map((point) => normalAt(body, point)),
      ROUGH_ACROSS,
    ),
  );
  const fibres = Array.from({ length: ROUGH_ACROSS }, (_, i) => {
    const through = spreadLines.map((line) => line[i]!);
    return {
      places: spread(smoothCurve(through, 0.004), ROUGH_ALONG),
      through,
      normals: normals.map((line) => line[i]!),
    };
  });
  const near = nearLines(
    body,
    lines.flat(),
    fibres.map(({ places }) => places),
  );
  // What the skin's normal should be at each place: blended between the lines by the share of the way.
  const expected = fibres.map(({ places, through, normals: own }) => {
    const lengths = through.map((p, k) => (k === 0 ? 0 : distance(through[k - 1]!, p)));
    const total = lengths.reduce((sum, l) => sum + l, 0) || 1;
    const reached = lengths.map((_, k) => lengths.slice(0, k + 1).reduce((sum, l) => sum + l, 0) / total);
    return places.map((_, j): Vec3 => {
      const share = j / (ROUGH_ALONG - 1);
      let k = 1;
      while (k + 1 < reached.length && reached[k]! < share) k++;
      const span = reached[k]! - reached[k - 1]!;
      return mix(own[k - 1]!, own[k]!, span === 0 ? 0 : Math.min(1, (share - reached[k - 1]!) / span));
    });
  });
  const snap = (p: Vec3, n: Vec3): Vec3 => {
    const hit =
      nearestSkin(body, p, (t) => near(t) && facing(faceNormal(body, t), n), 0.09) ??
      nearestSkin(body, p, near, 0.12) ??
      nearestSkin(body, p);
    return hit === null ? p : positionOf(body, hit.point);
  };
  let rough: MuscleGrid = {
    across: ROUGH_ACROSS,
    along: ROUGH_ALONG,
    points: Float64Array.from(fibres.flatMap(({ places }, i) => places.flatMap((p, j) => snap(p, expected[i]![j]!)))),
  };
  for (let round = 0; round < ROUNDS; round++) {
    rough = smoothed(rough);
    for (let i = 0; i < rough.across; i++)
      for (let j = 1; j + 1 < rough.along; j++)
        rough.points.set(snap(pointAt(rough, i, j), expected[i]![j]!), (i * rough.along + j) * 3);
  }
  const fine = trimmed(refine(rough, ACROSS, ALONG));
  for (let i = 0; i < fine.across; i++)
    for (let j = 0; j < fine.along; j++) {
      const n =
        expected[Math.round((i / (ACROSS - 1)) * (ROUGH_ACROSS - 1))]![
          Math.round((j / (ALONG - 1)) * (ROUGH_ALONG - 1))
        ]!;
      fine.points.set(snap(pointAt(fine, i, j), n), (i * fine.along + j) * 3);
    }
  return fine;
}

const facing = (a: Vec3, b: Vec3) => dot(a, b) > SAME_SIDE * length(b);

/** How much longer the way along the skin may be than the straight one for skin to count as the same part of the body, and metres that are free. */
const DETOUR = 1.65,
  FREE = 0.03;
/** Places on the lines from which that is tried; near any of them is enough, since wide muscles reach round the trunk. */
const TRIALS = 6;

/** Skin that can be reached from the lines along the skin, not from arm to flank through the air. */
function nearLines(
  body: Body,
  points: readonly SkinPoint[],
  fibres: readonly (readonly Vec3[])[],
): (triangle: number) => boolean {
  const longest = Math.max(...fibres.map((places) => distance(places[0]!, places[places.length - 1]!)));
  const { positions, triangles } = body;
  const reached = new Uint8Array(positions.length / 3);
  points
    .filter((_, k) => k % Math.ceil(points.length / TRIALS) === 0)
    .forEach((point, trial) => {
      const origin = positionOf(body, point),
        { vertices, distances } = reachFrom(body, [point], 1.7 * longest + 0.12);
      vertices.forEach((v, k) => {
        const straight = distance(origin, vec3(positions, v));
        if (distances[k]! <= DETOUR * straight + FREE) reached[v]! |= 1 << trial;
      });
    });
  return (t) => (reached[triangles[t * 3]!]! & reached[triangles[t * 3 + 1]!]! & reached[triangles[t * 3 + 2]!]!) !== 0;
}

/** One round of smoothing: along the fibres everywhere, across them inside; origin and insertion stay. */
function smoothed(grid: MuscleGrid): MuscleGrid {
  const points = Float64Array.from(grid.points);
  for (let i = 0; i < grid.across; i++)
    for (let j = 1; j + 1 < grid.along; j++) {
      const here = pointAt(grid, i, j),
        along = mix(pointAt(grid, i, j - 1), pointAt(grid, i, j + 1), 0.5);
      const border = i === 0 || i === grid.across - 1;
      const goal = border ? along : mix(along, mix(pointAt(grid, i - 1, j), pointAt(grid, i + 1, j), 0.5), 0.5);
      points.set(mix(here, goal, 0.5), (i * grid.along + j) * 3);
    }
  return { ...grid, points };
}

/** Takes the rounding off all four sides; where the muscle is narrow, no more than a share of it. */
function trimmed(grid: MuscleGrid): MuscleGrid {
  const { across, along } = grid;
  const take = (line: readonly Vec3[]): Vec3[] => {
    const length = line.reduce((sum, p, k) => (k === 0 ? 0 : sum + distance(line[k - 1]!, p)), 0) || 1;
    const cut = Math.min(MOST_ROUNDING, ROUNDING / length),
      last = line.length - 1;
    return line.map((_, k) => {
      const share = (cut + (1 - 2 * cut) * (k / last)) * last,
        low = Math.min(last - 1, Math.floor(share));
      return mix(line[low]!, line[low + 1]!, share - low);
    });
  };
  const columns = Array.from({ length: along }, (_, j) =>
    take(Array.from({ length: across }, (_, i) => pointAt(grid, i, j))),
  );
  const points = new Float64Array(grid.points.length);
  for (let i = 0; i < across; i++)
    take(columns.map((column) => column[i]!)).forEach((p, j) => points.set(p, (i * along + j) * 3));
  return { across, along, points };
}
