import { vec3 } from '../math/vec.ts';
import type { Body } from '../skin/body.ts';
import { toMillimetres } from './area.ts';
import { turnLines } from './creases.ts';
import { doubleArea, isolines, pathData, thin } from './isolines.ts';
import { blur, fieldOn, rasterise } from './raster.ts';
import { CHART_AXES, type ChartFace } from './view.ts';

/** The body of a chart as SVG path data, millimetres. */
export interface BodyLines {
  /** Closed: the whole figure. */
  readonly outline: string;
  /** Closed: skin in shade, each deeper than the one before and inside it. */
  readonly shades: readonly string[];
  /** Open: where the skin turns away from the eye. */
  readonly lines: string;
}

/** Light at or below which each tone of shade begins. */
const TONES = [0.62, 0.45, 0.28];
/** Millimetres a cell, and by how much outlines and shades may be simplified. */
const CELL = 1,
  FINE = 0.35,
  COARSE = 0.6;
/** Square millimetres: smaller shades are left out. */
const LEAST_SHADE = 80;

/**
 * Draws the body as line art with tones of shade: light from above and the viewer's left, hollows darker, as an engraver would.
 * @param shade four bytes a vertex, as the body file gives them
 */
export function drawLines(body: Body, shade: Uint8Array, face: ChartFace): BodyLines {
  const raster = rasterise(body, face, CELL),
    { width, height } = raster,
    { toward, right } = CHART_AXES[face];
  const outside = Float32Array.from(raster.triangle, (t) => (t < 0 ? 1 : 0));
  const outline = isolines(blur(outside, width, height, 1), width, height, 0.5).filter(
    (line) => Math.abs(doubleArea(line)) > LEAST_SHADE,
  );
  const light = Float32Array.from({ length: body.positions.length / 3 }, (_, v) => {
    const [nx, ny, nz] = vec3(body.normals, v);
    const facing = nx * toward[0] + nz * toward[2],
      aside = nx * right[0] + nz * right[2];
    const open = shade[v * 4]! / 255,
      bend12 = (shade[v * 4 + 1]! - 128) / 128,
      bend40 = (shade[v * 4 + 2]! - 128) / 128;
    return Math.max(0, 0.69 * facing + 0.55 * ny - 0.42 * aside) * (0.35 + 0.65 * open) + 0.5 * bend40 + 0.32 * bend12;
  });
  const lit = blur(fieldOn(raster, body, light, 1.2), width, height, 2);
  for (let at = 0; at < lit.length; at++) if (raster.triangle[at]! < 0) lit[at] = 1.2;
  return {
    outline: pathData(
      outline.map((line) => thin(toMillimetres(raster, line), FINE, true)),
      true,
      2,
    ),
    shades: TONES.map((tone) =>
      pathData(
        isolines(lit, width, height, tone)
          .filter((line) => Math.abs(doubleArea(line)) > 2 * LEAST_SHADE)
          .map((line) => thin(toMillimetres(raster, line), COARSE, true)),
        true,
      ),
    ),
    lines: pathData(
      turnLines(body, raster).map((line) => thin(line, FINE, false)),
      false,
      2,
    ),
  };
}
