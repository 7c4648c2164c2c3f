import type { Body } from '../skin/body.ts';
import { doubleArea, isolines, thin, type ChartPoint } from './isolines.ts';
import { blur, fieldOn, type Raster } from './raster.ts';
import { CHART_BOX } from './view.ts';

/** Metres to which distances are cut before smoothing, so that what lies behind an edge does not push the border about. */
const NEAR = 0.006;
/** Square millimetres: smaller specks are left out. */
const SPECK = 30;
/** Millimetres by which a border may be simplified: a quarter of the line it is drawn with. */
const TOLERANCE = 0.4;

/** A line in cells of the raster as millimetres on the chart. */
export const toMillimetres = (
  { face, cell }: Pick<Raster, 'face' | 'cell'>,
  line: readonly ChartPoint[],
): ChartPoint[] => line.map(([x, y]) => [CHART_BOX[face].x + (x + 0.5) * cell, CHART_BOX[face].y + (y + 0.5) * cell]);

/**
 * The border of an area of skin as it is seen on a chart, closed lines in millimetres.
 * @param signed per vertex: metres along the skin to the border, negative inside
 */
export function areaOn(raster: Raster, body: Pick<Body, 'triangles'>, signed: ArrayLike<number>): ChartPoint[][] {
  const cut = Float32Array.from(signed, (d) => Math.min(NEAR, Math.max(-NEAR, d)));
  const field = fieldOn(raster, body, cut, NEAR);
  let any = false;
  for (let at = 0; at < field.length && !any; at++) any = field[at]! < 0;
  if (!any) return [];
  return isolines(blur(field, raster.width, raster.height, 1), raster.width, raster.height, 0)
    .map((line) => toMillimetres(raster, line))
    .filter((line) => Math.abs(doubleArea(line)) > 2 * SPECK)
    .map((line) => thin(line, TOLERANCE, true));
}
