import type { Body, SkinPoint } from '../../../engine/skin/body.ts';
import { skinPath } from '../../../engine/skin/curve.ts';
import { normalAt, positionOf, type Vec3 } from '../../../engine/skin/skin.ts';

/** Points of the line that is drawn. */
const SAMPLES = 56;
/** Passes of smoothing: the way along the edges of triangles zigzags. */
const SMOOTHING = 40;
/** Height of the arc over the skin for each metre of way, and at most, metres. */
const RISE = 0.16,
  HIGHEST = 0.045;
/** Metres: the line starts and ends this high, so that it does not sink into curved skin. */
const FOOT = 0.003;

/** An arc over the skin from one place to another, for the eye: metres, in the body frame. Empty when they are one place. */
export function painPath(body: Body, from: SkinPoint, to: SkinPoint): Vec3[] {
  const way = [from, ...skinPath(body, from, to), to];
  let places = way.map((point) => [...positionOf(body, point)] as [number, number, number]);
  let normals = way.map((point) => [...normalAt(body, point)] as [number, number, number]);
  for (let pass = 0; pass < SMOOTHING; pass++) {
    places = relax(places);
    normals = relax(normals);
  }
  const length = places.reduce(
    (sum, p, k) =>
      k === 0 ? 0 : sum + Math.hypot(p[0] - places[k - 1][0], p[1] - places[k - 1][1], p[2] - places[k - 1][2]),
    0,
  );
  if (length < 0.01) return [];
  const rise = Math.min(HIGHEST, RISE * length);
  const arc: Vec3[] = [];
  let k = 1,
    before = 0,
    here = Math.hypot(places[1][0] - places[0][0], places[1][1] - places[0][1], places[1][2] - places[0][2]);
  for (let i = 0; i <= SAMPLES; i++) {
    const s = (i / SAMPLES) * length;
    while (s > here && k < places.length - 1) {
      k++;
      before = here;
      here += Math.hypot(
        places[k][0] - places[k - 1][0],
        places[k][1] - places[k - 1][1],
        places[k][2] - places[k - 1][2],
      );
    }
    const t = here > before ? Math.min(1, (s - before) / (here - before)) : 0,
      a = places[k - 1],
      b = places[k];
    const n = [0, 1, 2].map((c) => normals[k - 1][c]! + (normals[k][c]! - normals[k - 1][c]!) * t);
    const size = Math.hypot(...n) || 1,
      lift = FOOT + rise * Math.sin(Math.PI * (i / SAMPLES)) ** 0.8;
    arc.push([
      a[0] + (b[0] - a[0]) * t + (n[0]! / size) * lift,
      a[1] + (b[1] - a[1]) * t + (n[1]! / size) * lift,
      a[2] + (b[2] - a[2]) * t + (n[2]! / size) * lift,
    ]);
  }
  return arc;
}

const relax = (line: readonly [number, number, number][]): [number, number, number][] =>
  line.map((p, k) =>
    k === 0 || k === line.length - 1
      ? p
      : ([0, 1, 2].map((c) => 0.25 * line[k - 1][c]! + 0.5 * p[c]! + 0.25 * line[k + 1][c]!) as [
          number,
          number,
          number,
        ]),
  );
