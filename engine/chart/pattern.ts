import type { Side } from '../../data/types.ts';
import type { CompiledPoint } from '../atlas/atlas.ts';
import type { Body } from '../skin/body.ts';
import { mirrorPoint, normalAt, positionOf } from '../skin/skin.ts';
import { enteredSide, patternDistance } from '../skin/zone.ts';
import { CHART_AXES, toChart, type ChartFace } from './view.ts';

/** Signed distance of every vertex to the border of a point's pattern, metres; a margin outside where it is far. */
export function patternField(
  body: Body,
  point: CompiledPoint,
  kind: 'essential' | 'spillover',
  side: Side,
): Float32Array {
  const field = new Float32Array(body.positions.length / 3).fill(0.02);
  const { vertices, distances } = patternDistance(body, point, kind, side);
  vertices.forEach((v, k) => (field[v] = distances[k]!));
  return field;
}

/** Where a point is marked on a chart, and how squarely its skin faces the eye, 0-1; null where its skin is turned away from the eye. */
export function knotOn(
  body: Body,
  face: ChartFace,
  point: CompiledPoint,
  side: Side,
): { readonly x: number; readonly y: number; readonly deep: boolean; readonly facing: number } | null {
  const place = side === enteredSide(point) ? point.skinPoint : mirrorPoint(body, point.skinPoint);
  const normal = normalAt(body, place),
    { toward } = CHART_AXES[face];
  const facing = normal[0] * toward[0] + normal[2] * toward[2];
  if (facing < 0.15) return null;
  const { x, y } = toChart(face, positionOf(body, place));
  return { x, y, deep: point.depth > 0, facing };
}
