import type { Body, SkinPoint } from './body.ts';
import { projectToSkin, skinNear } from './anchor.ts';
import { reachFrom, trianglesAround } from './geodesic.ts';
import { nearestSkin, positionOf } from './skin.ts';
import { distance, mix, type Vec3 } from '../math/vec.ts';
import { firstOf, nth } from '../math/nth.ts';

/** Metres between samples of a curve: no more than this, so that a band of constant width has a smooth border. */
const SAMPLE = 0.005;
/** Metres: a step between samples above this is a jump (from finger to finger), filled with the way along the skin. */
const JUMP = 0.014;

/**
 * Points of the centripetal Catmull-Rom curve through `through`, in space, ends included, evenly spaced within each span.
 * Yuksel, Schaefer & Keyser, "On the parameterization of Catmull-Rom curves", SPM 2009: no loops or cusps within a span.
 */
export function smoothCurve(through: readonly Vec3[], step: number): Vec3[] {
  if (through.length < 2) return [...through];
  const first = through[0]!,
    second = through[1]!,
    last = through[through.length - 1]!,
    beforeLast = through[through.length - 2]!;
  const reflect = (a: Vec3, b: Vec3): Vec3 => [2 * a[0] - b[0], 2 * a[1] - b[1], 2 * a[2] - b[2]];
  const padded = [reflect(first, second), ...through, reflect(last, beforeLast)];
  const curve: Vec3[] = [first];
  for (let i = 1; i + 2 < padded.length; i++) {
    const [p0, p1, p2, p3] = firstOf(padded.slice(i - 1, i + 3), 4);
    const knot = (a: Vec3, b: Vec3) => Math.max(1e-4, Math.sqrt(distance(a, b)));
    const t1 = knot(p0, p1),
      t2 = t1 + knot(p1, p2),
      t3 = t2 + knot(p2, p3);
    const steps = Math.max(1, Math.ceil(distance(p1, p2) / step));
    for (let k = 1; k <= steps; k++) {
      const t = t1 + ((t2 - t1) * k) / steps;
      const lerp = (a: Vec3, b: Vec3, ta: number, tb: number) => mix(a, b, (t - ta) / (tb - ta));
      const a1 = lerp(p0, p1, 0, t1),
        a2 = lerp(p1, p2, t1, t2),
        a3 = lerp(p2, p3, t2, t3);
      curve.push(lerp(lerp(a1, a2, 0, t2), lerp(a2, a3, t1, t3), t1, t2));
    }
  }
  return curve;
}

/** A way along the skin from a to b, both left out, about a sample apart. Follows the vertices downhill on the distance from a. */
export function skinPath(body: Body, a: SkinPoint, b: SkinPoint): SkinPoint[] {
  const goal = positionOf(body, b);
  for (let radius = 2 * distance(positionOf(body, a), goal) + 0.02; ; radius *= 2) {
    const { vertices, distances } = reachFrom(body, [a], radius);
    const reached = new Map([...vertices].map((v, k) => [v, distances[k]!]));
    const corners = [0, 1, 2].map((k) => body.triangles[b.triangle * 3 + k]!).filter((v) => reached.has(v));
    if (corners.length === 0) {
      if (radius > 4) return [];
      continue;
    }
    const { start, around } = trianglesAround(body);
    let at = corners.reduce((best, v) => (reached.get(v)! < reached.get(best)! ? v : best));
    const path: SkinPoint[] = [];
    for (;;) {
      const here = reached.get(at)!;
      if (here < SAMPLE) break;
      const triangle = around[start[at]!]!;
      path.push({
        triangle,
        u: body.triangles[triangle * 3 + 1] === at ? 1 : 0,
        v: body.triangles[triangle * 3 + 2] === at ? 1 : 0,
      });
      let next = at;
      for (let k = start[at]!; k < start[at + 1]!; k++)
        for (let m = 0; m < 3; m++) {
          const w = body.triangles[around[k]! * 3 + m]!;
          if ((reached.get(w) ?? Infinity) < reached.get(next)!) next = w;
        }
      if (next === at) break;
      at = next;
    }
    return path.reverse();
  }
}

/** Lays the smooth curve through skin points on the skin: samples at most 6 mm apart, first and last included. */
export function layCurve(body: Body, through: readonly SkinPoint[]): SkinPoint[] {
  if (through.length < 2) return [...through];
  const places = through.map((point) => positionOf(body, point));
  const inSpace = smoothCurve(places, SAMPLE);
  const laid: SkinPoint[] = [];
  const spans = spansOf(inSpace, places);
  const near = places
    .slice(1)
    .map((p, k) => skinNear(body, [nth(through, k), nth(through, k + 1)], 2.2 * distance(p, places[k]!) + 0.05));
  inSpace.forEach((p, k) => {
    const span = nth(spans, k);
    if (span.at !== null) laid.push(nth(through, span.at));
    else laid.push(projectToSkin(body, p, nth(near, span.from), null));
  });
  const filled: SkinPoint[] = [nth(laid, 0)];
  for (let k = 1; k < laid.length; k++) {
    const gap = distance(positionOf(body, nth(laid, k - 1)), positionOf(body, nth(laid, k)));
    if (gap > JUMP) filled.push(...skinPath(body, nth(laid, k - 1), nth(laid, k)));
    else if (gap > SAMPLE * 1.2) filled.push(...between(body, nth(laid, k - 1), nth(laid, k), Math.ceil(gap / SAMPLE)));
    filled.push(nth(laid, k));
  }
  return thin(body, filled);
}

/** For each sample, the span it lies on, or the point it is. */
function spansOf(samples: readonly Vec3[], places: readonly Vec3[]): { at: number | null; from: number }[] {
  let from = 0;
  return samples.map((p, k) => {
    if (k === 0) return { at: 0, from: 0 };
    if (distance(p, places[from + 1]!) < 1e-9) {
      from++;
      return { at: from, from: Math.min(from, places.length - 2) };
    }
    return { at: null, from };
  });
}

function between(body: Body, a: SkinPoint, b: SkinPoint, parts: number): SkinPoint[] {
  const p = positionOf(body, a),
    q = positionOf(body, b);
  return Array.from({ length: parts - 1 }, (_, k): SkinPoint => nearestSkin(body, mix(p, q, (k + 1) / parts))!.point);
}

/** Leaves out samples that stand closer than half a step to the one before; the last stays. */
function thin(body: Body, points: readonly SkinPoint[]): SkinPoint[] {
  const kept = points.slice(0, 1);
  points.forEach((point, k) => {
    if (k === 0) return;
    const close = distance(positionOf(body, nth(kept, kept.length - 1)), positionOf(body, point)) < SAMPLE / 2;
    if (!close) kept.push(point);
    else if (k === points.length - 1 && kept.length > 1) kept[kept.length - 1] = point;
  });
  return kept;
}
