import type { Side } from '../../data/types.ts';
import type { CompiledPoint } from '../atlas/atlas.ts';
import type { Body } from '../skin/body.ts';
import { areaOn } from './area.ts';
import { frameAround } from './frame.ts';
import { hatch, stippleLines } from './fill.ts';
import { pathData, type ChartPoint } from './isolines.ts';
import type { BodyLines } from './lines.ts';
import { knotOn, patternField } from './pattern.ts';
import { rasterise } from './raster.ts';
import { CHART_BOX, CHART_FACES, type ChartBox, type ChartFace } from './view.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { marksOf } from '../drawing/marks.ts';

/** What a chart shows. */
export interface ChartSubject {
  readonly drawing: Drawing;
  /** Knots with their patterns, in the order of their numbers. */
  readonly knots: readonly { readonly point: CompiledPoint; readonly side: Side }[];
}

/** One outline of a chart: SVG path data in millimetres, and how it is drawn. */
export interface ChartShape {
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  /** Millimetres on the body. Line ends are round. */
  readonly strokeWidth?: number;
}
export interface BodyChart {
  readonly face: ChartFace;
  readonly box: ChartBox;
  readonly shapes: readonly ChartShape[];
  /** Number, 1 the first knot, and where; a deep one is drawn with a broken ring. */
  readonly knots: readonly {
    readonly number: number;
    readonly x: number;
    readonly y: number;
    readonly deep: boolean;
    /** How squarely its skin faces the eye, 0-1. */ readonly facing: number;
  }[];
  /** How much of the drawing and the patterns this side shows, of all sides together, 0-1. */
  readonly share: number;
}

/** Colours of charts, #rrggbb. Areas differ in texture as well, so that grey print and every eye can tell them apart. */
export interface Inks {
  readonly skin: string;
  readonly line: string;
  readonly core: string;
  readonly mine: string;
}
export const CHART_INKS = {
  colour: { skin: '#f4e9df', line: '#5b4334', core: '#c2352b', mine: '#4536a8' },
  grey: { skin: '#f4f4f4', line: '#333333', core: '#6f6f6f', mine: '#000000' },
} as const satisfies Readonly<Record<string, Inks>>;

/** Millimetres a cell of the grid that borders are found on. */
const CELL = 2;
/**
 * Millimetres on the body at a chart height of 1000 mm: between the dots of spillover, between the lines of the drawing, and widths of line. A tap of the
 * brush has several lines on the tint: with one it would be a "no entry" sign.
 */
const DOTS = 11,
  HATCH = 5.5,
  DOT = 5.2,
  STROKE = 3,
  FINE = 1.6,
  /** How much of the ink lies between the lines of the drawing, 0-1. */
  TINT = 0.16;

/**
 * Flat charts of a drawing and of chosen knots, front, back, left and right: the drawing hatched, patterns solid and dotted, knots numbered.
 * The same input gives the same chart. `crop` frames what there is to see (width / height); without it the whole body is shown.
 */
export function bodyCharts(
  body: Body,
  lines: Readonly<Record<ChartFace, BodyLines>>,
  { drawing, knots }: ChartSubject,
  inks: Inks,
  crop?: number,
): readonly BodyChart[] {
  const { pain } = marksOf(body, drawing);
  const merged = (kind: 'essential' | 'spillover') =>
    knots
      .map(({ point, side }) => patternField(body, point, kind, side))
      .reduce<Float32Array | null>((all, field) => (all ? all.map((d, v) => Math.min(d, field[v]!)) : field), null);
  const core = merged('essential'),
    spread = merged('spillover');
  const all = CHART_FACES.map((face) => {
    const raster = rasterise(body, face, CELL);
    const areaOf = (field: Float32Array | null) => (field ? areaOn(raster, body, field) : []);
    let seen = 0;
    for (let at = 0; at < raster.triangle.length; at++) {
      if (raster.triangle[at]! < 0) continue;
      const v = body.triangles[raster.triangle[at]! * 3]!;
      seen += pain[v]! < 0 ? 2 : (core?.[v] ?? 1) < 0 ? 1 : (spread?.[v] ?? 1) < 0 ? 0.2 : 0;
    }
    const marks = knots.flatMap(({ point, side }, k) => {
      const at = knotOn(body, face, point, side);
      return at ? [{ number: k + 1, ...at }] : [];
    });
    return {
      face,
      mine: areaOf(pain),
      solid: areaOf(core),
      dotted: areaOf(spread),
      marks,
      seen: seen + 40 * marks.length,
    };
  });
  const total = all.reduce((sum, { seen }) => sum + seen, 0) || 1;
  return all.map(({ face, mine, solid, dotted, marks, seen }) => {
    const box =
      crop === undefined
        ? CHART_BOX[face]
        : frameAround(face, [...mine.flat(), ...solid.flat(), ...marks.map(({ x, y }): ChartPoint => [x, y])], crop);
    const scale = box.height / 1000,
      { outline, shades, lines: turns } = lines[face];
    const shapes: ChartShape[] = [
      { d: outline, fill: inks.skin },
      ...shades.map((d) => ({ d, fill: inks.line, fillOpacity: 0.085 })),
      { d: turns, stroke: inks.line, strokeOpacity: 0.8, strokeWidth: FINE * scale },
      { d: pathData(solid, true), fill: inks.core, fillOpacity: 0.8 },
      {
        d: stippleLines(dotted, DOTS * scale)
          .map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h.01`)
          .join(''),
        stroke: inks.core,
        strokeWidth: DOT * scale,
      },
      { d: pathData(mine, true), fill: inks.mine, fillOpacity: TINT },
      {
        d: hatch(mine, HATCH * scale)
          .map(([[ax, ay], [bx, by]]) => `M${ax.toFixed(1)} ${ay.toFixed(1)}L${bx.toFixed(1)} ${by.toFixed(1)}`)
          .join(''),
        stroke: inks.mine,
        strokeWidth: FINE * scale,
      },
      { d: pathData(mine, true), stroke: inks.mine, strokeWidth: STROKE * scale },
    ];
    return { face, box, shapes: shapes.filter(({ d }) => d !== ''), knots: marks, share: seen / total };
  });
}

/** A knot is shown well by a side that it faces at least so squarely. */
const SQUARE = 0.6;

/** The sides to print: the one that shows most, then those that add most: a fifth of the picture, or a knot that is not shown well yet. */
export function tellingSides(charts: readonly BodyChart[], most: number): readonly BodyChart[] {
  const chosen: BodyChart[] = [];
  const shown = (number: number) =>
    chosen.some(({ knots }) => knots.some((knot) => knot.number === number && knot.facing >= SQUARE));
  const gain = ({ share, knots }: BodyChart) =>
    share + knots.reduce((sum, { number, facing }) => sum + (shown(number) ? 0 : facing * 0.6), 0);
  while (chosen.length < most) {
    const next = charts
      .filter((chart) => !chosen.includes(chart))
      .reduce<BodyChart | null>((best, chart) => (best === null || gain(chart) > gain(best) ? chart : best), null);
    if (!next || (chosen.length > 0 && gain(next) < 0.2)) break;
    chosen.push(next);
  }
  return chosen;
}
