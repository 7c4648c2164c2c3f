import type { Body, SkinPoint } from './body.ts';
import { minus, projectToSkin, skinNear } from './anchor.ts';
import { reachFrom, trianglesAround } from './geodesic.ts';
import { nearestSkin, positionOf, type Vec3 } from './skin.ts';

/** Metres between samples of a curve: no more than this, so that a band of constant width has a smooth border. */
const SAMPLE = 0.005;
/** Metres: a step between samples above this is a jump (from finger to finger), filled with the way along the skin. */
const JUMP = 0.014;

const apart = (a: Vec3, b: Vec3) => Math.hypot(...minus(a, b));

/**
 * Points of the centripetal Catmull-Rom curve through `through`, in space, ends included, evenly spaced within each span.
 * Yuksel, Schaefer & Keyser, "On the parameterization of Catmull-Rom curves", SPM 2009: no loops or cusps within a span.
 */
export function smoothCurve(through: readonly Vec3[], step: number): Vec3[] {
  if (through.length < 2) return [...through];
  const first = through[0], second = through[1], last = through[through.length - 1], beforeLast = through[through.length - 2];
  const reflect = (a: Vec3, b: Vec3): Vec3 => [2 * a[0] - b[0], 2 * a[1] - b[1], 2 * a[2] - b[2]];
  const padded = [reflect(first, second), ...through, reflect(last, beforeLast)];
  const curve: Vec3[] = [first];
  for (let i = 1; i + 2 < padded.length; i++) {
    const [p0, p1, p2, p3] = padded.slice(i - 1, i + 3);
    const knot = (a: Vec3, b: Vec3) => Math.max(1e-4, Math.sqrt(apart(a, b)));
    const t1 = knot(p0, p1), t2 = t1 + knot(p1, p2), t3 = t2 + knot(p2, p3);
    const steps = Math.max(1, Math.ceil(apart(p1, p2) / step));
    for (let k = 1; k <= steps; k++) {
      const t = t1 + ((t2 - t1) * k) / steps;
      const lerp = (a: Vec3, b: Vec3, ta: number, tb: number): Vec3 => {
        const s = (t - ta) / (tb - ta);
        return [a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1]), a[2] + s * (b[2] - a[2])];
      };
      const a1 = lerp(p0, p1, 0, t1), a2 = lerp(p1, p2, t1, t2), a3 = lerp(p2, p3, t2, t3);
      curve.push(lerp(lerp(a1, a2, 0, t2), lerp(a2, a3, t1, t3), t1, t2));
    }
  }
  return curve;
}

/** A way along the skin from a to b, both left out, about a sample apart. Follows the vertices downhill on the distance from a. */
export function skinPath(body: Body, a: SkinPoint, b: SkinPoint): SkinPoint[] {
  const goal = positionOf(body, b);
  for (let radius = 2 * apart(positionOf(body, a), goal) + 0.02; ; radius *= 2) {
    const { vertices, distances } = reachFrom(body, [a], radius);
    const distance = new Map([...vertices].map((v, k) => [v, distances[k]]));
    const corners = [0, 1, 2].map((k) => body.triangles[b.triangle * 3 + k]).filter((v) => distance.has(v));
    if (corners.length === 0) {
      if (radius > 4) return [];
      continue;
    }
    const { start, around } = trianglesAround(body);
    let at = corners.reduce((best, v) => (distance.get(v)! < distance.get(best)! ? v : best));
    const path: SkinPoint[] = [];
    for (;;) {
      const here = distance.get(at)!;
      if (here < SAMPLE) break;
      const triangle = around[start[at]];
      path.push({ triangle, u: body.triangles[triangle * 3 + 1] === at ? 1 : 0, v: body.triangles[triangle * 3 + 2] === at ? 1 : 0 });
      let next = at;
      for (let k = start[at]; k < start[at + 1]; k++)
        for (let m = 0; m < 3; m++) {
          const w = body.triangles[around[k] * 3 + m];
          if ((distance.get(w) ?? Infinity) < distance.get(next)!) next = w;
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
  const near = places.slice(1).map((p, k) => skinNear(body, [through[k], through[k + 1]], 2.2 * apart(p, places[k]) + 0.05));
  inSpace.forEach((p, k) => {
    const span = spans[k];
    if (span.at !== null) laid.push(through[span.at]);
    else laid.push(projectToSkin(body, p, near[span.from], null));
  });
  const filled: SkinPoint[] = [laid[0]];
  for (let k = 1; k < laid.length; k++) {
    const gap = apart(positionOf(body, laid[k - 1]), positionOf(body, laid[k]));
    if (gap > JUMP) filled.push(...skinPath(body, laid[k - 1], laid[k]));
    else if (gap > SAMPLE * 1.2) filled.push(...between(body, laid[k - 1], laid[k], Math.ceil(gap / SAMPLE)));
    filled.push(laid[k]);
  }
  return thin(body, filled);
}

/** For each sample, the span it lies on, or the point it is. */
function spansOf(samples: readonly Vec3[], places: readonly Vec3[]): { at: number | null; from: number }[] {
  let from = 0;
  return samples.map((p, k) => {
    if (k === 0) return { at: 0, from: 0 };
    if (apart(p, places[from + 1]) < 1e-9) {
      from++;
      return { at: from, from: Math.min(from, places.length - 2) };
    }
    return { at: null, from };
  });
}

function between(body: Body, a: SkinPoint, b: SkinPoint, parts: number): SkinPoint[] {
  const p = positionOf(body, a), q = positionOf(body, b);
  return Array.from({ length: parts - 1 }, (_, k): SkinPoint => {
    const t = (k + 1) / parts;
    return nearestSkin(body, [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2])])!.point;
  });
}

/** Leaves out samples that stand closer than half a step to the one before; the last stays. */
function thin(body: Body, points: readonly SkinPoint[]): SkinPoint[] {
  const kept = [points[0]];
  points.forEach((point, k) => {
    if (k === 0) return;
    const close = apart(positionOf(body, kept[kept.length - 1]), positionOf(body, point)) < SAMPLE / 2;
    if (!close) kept.push(point);
    else if (k === points.length - 1 && kept.length > 1) kept[kept.length - 1] = point;
  });
  return kept;
}

