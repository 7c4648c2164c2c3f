import type { Side } from '../../data/types.ts';
import type { CompiledPoint, CompiledZone } from '../atlas/atlas.ts';
import type { Body } from '../skin/body.ts';
import { positionOf } from '../skin/skin.ts';
import type { SkinMm, Stroke } from './drawing.ts';

/** Millimetres: skin that is no farther than this from a mark is said to be marked, and marks that are no farther apart are one. */
const NEAR = 30;

const marksPain = ({ kind, intensity }: Stroke) => kind === 'pain' && intensity > 0;

/** Straight distance from a place to a path, which is never longer than that over the skin. Millimetres. */
function fromPath([x, y, z]: SkinMm, path: readonly SkinMm[]): number {
  let least = Infinity;
  path.forEach((a, k) => {
    const b = path[k + 1] ?? a,
      [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]],
      [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const length = dx * dx + dy * dy + dz * dz,
      t = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / length)) : 0;
    least = Math.min(least, Math.hypot(px - t * dx, py - t * dy, pz - t * dz));
  });
  return least;
}

/** How many marks a person would count: strokes of pain that touch or nearly do are one. */
export function countMarks(strokes: readonly Stroke[]): number {
  const marks: Stroke[][] = [];
  for (const stroke of strokes.filter(marksPain)) {
    const touched = marks.filter((mark) => mark.some((other) => touch(stroke, other)));
    marks.push([stroke, ...touched.flat()]);
    for (const old of touched) marks.splice(marks.indexOf(old), 1);
  }
  return marks.length;
}

/** Whether two strokes are one mark; those that are known by name only are when they have the same name. */
const touch = (a: Stroke, b: Stroke): boolean =>
  a.path.length === 0 || b.path.length === 0
    ? a.at?.place === b.at?.place && a.at?.side === b.at?.side
    : a.path.some((place) => fromPath(place, b.path) <= a.radiusMm + b.radiusMm + NEAR) ||
      b.path.some((place) => fromPath(place, a.path) <= a.radiusMm + b.radiusMm + NEAR);

/** Whether a zone of a point on a side lies on a mark or close to it, be it of pain or of none: of that skin the person has spoken. */
export function isNearMarks(
  body: Body,
  { rightOnly }: Pick<CompiledPoint, 'rightOnly'>,
  { curves, halfWidth, side: laid }: Pick<CompiledZone, 'curves' | 'halfWidth' | 'side'>,
  side: Side,
  strokes: readonly Stroke[],
): boolean {
  const mirrored = laid === 'same' && (side === 'right') !== rightOnly;
  const reach = NEAR + halfWidth * 1000;
  return curves.some((curve) =>
    curve.some((sample) => {
      const [x, y, z] = positionOf(body, sample);
      const place: SkinMm = [(mirrored ? -x : x) * 1000, y * 1000, z * 1000];
      return strokes.some(({ kind, path, radiusMm }) => kind === 'pain' && fromPath(place, path) <= reach + radiusMm);
    }),
  );
}
