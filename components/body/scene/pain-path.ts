import type { Body, SkinPoint } from '../../../engine/skin/body.ts';
import { skinPath } from '../../../engine/skin/curve.ts';
import { nth } from '../../../engine/math/nth.ts';
import { distance, eachAxis, mix, plus, unit, type Vec3 } from '../../../engine/math/vec.ts';
import { normalAt, positionOf } from '../../../engine/skin/skin.ts';

/** Points of the line that is drawn. */
const SAMPLES = 56;
/** Passes of smoothing: the way along the edges of triangles zigzags. */
const SMOOTHING = 40;
/** Height of the arc over the skin for each metre of way, and at most, metres. */
const RISE = 0.16,
  HIGHEST = 0.045;
/** Metres: the line starts and ends this high, so that it does not sink into curved skin. */
const FOOT = 0.003;
/** Metres: a shorter way has no line. */
const LEAST = 0.01;

/** An arc over the skin from one place to another, for the eye: metres, in the body frame. Empty when they are one place. */
export function painPath(body: Body, from: SkinPoint, to: SkinPoint): Vec3[] {
  const way = [from, ...skinPath(body, from, to), to];
  let places = way.map((point) => positionOf(body, point)),
    normals = way.map((point) => normalAt(body, point));
  for (let pass = 0; pass < SMOOTHING; pass++) {
    places = relax(places);
    normals = relax(normals);
  }
  /** Metres from the start to each place. */
  const along = [0];
  for (let k = 1; k < places.length; k++) along.push(nth(along, k - 1) + distance(nth(places, k - 1), nth(places, k)));
  const whole = nth(along, along.length - 1);
  if (whole < LEAST) return [];
  const rise = Math.min(HIGHEST, RISE * whole);
  let k = 1;
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const s = (i / SAMPLES) * whole;
    while (s > nth(along, k) && k < places.length - 1) k++;
    const before = nth(along, k - 1),
      here = nth(along, k),
      t = here > before ? Math.min(1, (s - before) / (here - before)) : 0,
      lift = FOOT + rise * Math.sin(Math.PI * (i / SAMPLES)) ** 0.8;
    return plus(mix(nth(places, k - 1), nth(places, k), t), unit(mix(nth(normals, k - 1), nth(normals, k), t)), lift);
  });
}

/** Each place but the first and the last between its neighbours. */
const relax = (line: readonly Vec3[]): Vec3[] =>
  line.map((p, k) => {
    const before = line[k - 1],
      after = line[k + 1];
    return before && after ? eachAxis((c) => 0.25 * before[c] + 0.5 * p[c] + 0.25 * after[c]) : p;
  });
