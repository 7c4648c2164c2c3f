import type { PatternPicture } from '../../data/charts.ts';
import type { CompiledPoint } from '../../engine/atlas/atlas.ts';
import type { Body } from '../../engine/skin/body.ts';
import { areaOn } from '../../engine/chart/area.ts';
import { frameAround } from '../../engine/chart/frame.ts';
import { pathData, type ChartPoint } from '../../engine/chart/isolines.ts';
import { knotOn, patternField } from '../../engine/chart/pattern.ts';
import { rasterise, type Raster } from '../../engine/chart/raster.ts';
import { CHART_FACES, type ChartFace } from '../../engine/chart/view.ts';
import { enteredSide } from '../../engine/skin/zone.ts';

const CELL = 2;
/** Width / height of every picture. */
const ASPECT = 0.8;
/** A further view is drawn when it shows at least this share of the pattern that the views before do not. */
const WORTH = 0.16;
const MOST_VIEWS = 3;

export function rasters(body: Body): ReadonlyMap<ChartFace, Raster> {
  return new Map(CHART_FACES.map((face) => [face, rasterise(body, face, CELL)]));
}

const least = (fields: readonly Float32Array[]): Float32Array =>
  fields.reduce((all, field) => all.map((d, v) => Math.min(d, field[v]!)));

/** The views that together show the pattern of some points of one muscle, best first; each shows every knot that faces the eye. */
export function picturesOf(
  body: Body,
  seen: ReadonlyMap<ChartFace, Raster>,
  points: readonly CompiledPoint[],
): PatternPicture[] {
  const fieldsOf = (kind: 'essential' | 'spillover') =>
    least(points.map((point) => patternField(body, point, kind, enteredSide(point))));
  const essential = fieldsOf('essential'),
    spillover = fieldsOf('spillover');
  const weight = new Float32Array(body.triangles.length / 3);
  for (let t = 0; t < weight.length; t++)
    for (let k = 0; k < 3; k++) {
      const v = body.triangles[t * 3 + k]!;
      weight[t]! += body.vertexArea[v]! * (essential[v]! < 0 ? 1 : spillover[v]! < 0 ? 0.4 : 0);
    }
  const total = weight.reduce((sum, w) => sum + w, 0);
  const shows = new Map(
    [...seen].map(([face, { triangle }]) => [face, new Set(triangle.filter((t) => t >= 0 && weight[t]! > 0))]),
  );
  const known = new Set<number>();
  const gain = (face: ChartFace) =>
    [...(shows.get(face) ?? [])].reduce((sum, t) => sum + (known.has(t) ? 0 : weight[t]!), 0);
  const knots = (face: ChartFace) => points.flatMap((point) => knotOn(body, face, point, enteredSide(point)) ?? []);
  const chosen: ChartFace[] = [];
  const take = (face: ChartFace) => {
    chosen.push(face);
    shows.get(face)?.forEach((t) => known.add(t));
  };
  while (chosen.length < MOST_VIEWS) {
    const best = CHART_FACES.filter((face) => !chosen.includes(face)).reduce((a, b) =>
      gain(b) > gain(a) * 1.05 ? b : a,
    );
    if (chosen.length > 0 && gain(best) < WORTH * total) break;
    take(best);
  }
  if (!chosen.some((face) => knots(face).length > 0))
    take(
      CHART_FACES.filter((face) => !chosen.includes(face)).reduce((a, b) =>
        knots(b).length > knots(a).length ? b : a,
      ),
    );
  return chosen.map((face) => {
    const raster = seen.get(face) as Raster;
    const core = areaOn(raster, body, essential),
      spread = areaOn(raster, body, spillover),
      marks = knots(face);
    return {
      face,
      box: frameAround(
        face,
        [...core.flat(), ...spread.flat(), ...marks.map(({ x, y }): ChartPoint => [x, y])],
        ASPECT,
      ),
      essential: pathData(core, true),
      spillover: pathData(spread, true),
      knots: marks.map(({ x, y, deep }) => ({ x: Math.round(x), y: Math.round(y), deep })),
    };
  });
}
