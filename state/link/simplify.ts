import { toSegment } from '../../engine/math/vec.ts';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';

/** Millimetres: a painted path may be moved by this much, a tenth of the thinnest brush's width and less than a finger's jitter. */
const TOLERANCE_MM = 3;

/** A stroke keeps at most this many points; a longer one is kept more coarsely. */
export const MAX_PATH_POINTS = 200;

/**
 * The path with fewer points: none of the points left out lies more than 3 mm from the line that replaces it
 * (more only where 200 points would not do). The first and the last point stay.
 * Source: Douglas & Peucker, "Algorithms for the reduction of the number of points", Cartographica 10:112-122, 1973.
 */
export function simplifyPath(path: readonly SkinMm[]): readonly SkinMm[] {
  for (let toleranceMm = TOLERANCE_MM; ; toleranceMm *= 2) {
    const kept = reduce(path, toleranceMm);
    if (kept.length <= MAX_PATH_POINTS) return kept;
  }
}

function reduce(path: readonly SkinMm[], toleranceMm: number): readonly SkinMm[] {
  if (path.length < 2) return path;
  const keep = new Uint8Array(path.length);
  keep[0] = keep[path.length - 1] = 1;
  const spans: [first: number, last: number][] = [[0, path.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let farthest = 0,
      at = -1;
    for (let i = first + 1; i < last; i++) {
      const distance = toSegment(nth(path, i), nth(path, first), nth(path, last));
      if (distance > farthest) [farthest, at] = [distance, i];
    }
    if (farthest <= toleranceMm) continue;
    keep[at] = 1;
    spans.push([first, at], [at, last]);
  }
  const kept = path.filter((_, index) => keep[index]!);
  const [from, to] = kept;
  return kept.length === 2 && from && to && same(from, to) ? [from] : kept;
}

const same = (a: SkinMm, b: SkinMm) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
