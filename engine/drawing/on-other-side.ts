import type { SkinMm, Stroke } from './drawing.ts';
import { acrossMidline } from '../skin/across.ts';

/** Whole millimetres from the midline within which a mark lies in the middle. */
const MIDDLE = 8;

/** A mark as it lies on the other side of the body, which is built alike; null for one in the middle. */
export function onOtherSide(stroke: Stroke): Stroke | null {
  const { at, path } = stroke;
  if (at?.side === 'midline' || (!at && path.every(([x]) => Math.abs(x) <= MIDDLE))) return null;
  return {
    ...stroke,
    path: path.map(([x, y, z]): SkinMm => [x === 0 ? 0 : -x, y, z]),
    ...(at && { at: { ...at, side: acrossMidline(at.side) } }),
  };
}
