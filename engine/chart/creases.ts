import type { Body } from '../skin/body.ts';
import type { ChartPoint } from './isolines.ts';
import type { Raster } from './raster.ts';
import { CHART_AXES, CHART_BOX, chartVertices } from './view.ts';

/** Millimetres: how far a line may lie behind the skin in front and still be drawn. */
const SEEN = 5;
/** Pieces of a line shorter than this, millimetres, are left out. */
const LEAST = 14;

/**
 * The lines along which the skin turns away from the eye and can be seen to: the body's outline, and the arm before the trunk,
 * the chin before the neck, the ear. Millimetres on the chart.
 */
export function turnLines(body: Body, raster: Raster): ChartPoint[][] {
  const { toward } = CHART_AXES[raster.face],
    p = chartVertices(raster.face, body),
    count = body.positions.length / 3;
  const facing = (v: number) => body.normals[v * 3]! * toward[0] + body.normals[v * 3 + 2]! * toward[2];
  const ends = new Map<number, number[]>(),
    places = new Map<number, ChartPoint>(),
    seen = new Map<number, boolean>();
  for (let t = 0; t < body.triangles.length; t += 3) {
    const crossed: number[] = [];
    for (let k = 0; k < 3; k++) {
      const a = body.triangles[t + k]!,
        b = body.triangles[t + ((k + 1) % 3)]!,
        fa = facing(a),
        fb = facing(b);
      if (fa < 0 === fb < 0) continue;
      const key = Math.min(a, b) * count + Math.max(a, b);
      crossed.push(key);
      if (places.has(key)) continue;
      const s = fa / (fa - fb),
        at = (c: number) => p[a * 3 + c]! + s * (p[b * 3 + c]! - p[a * 3 + c]!);
      places.set(key, [at(0), at(1)]);
      seen.set(key, isSeen(raster, at(0), at(1), at(2)));
    }
    if (crossed.length !== 2 || !seen.get(crossed[0]!) || !seen.get(crossed[1]!)) continue;
    for (const [from, to] of [
      [crossed[0]!, crossed[1]!],
      [crossed[1]!, crossed[0]!],
    ] as const)
      ends.set(from, [...(ends.get(from) ?? []), to]);
  }
  const lines: ChartPoint[][] = [],
    done = new Set<number>();
  const walk = (from: number): number[] => {
    const line = [from];
    done.add(from);
    for (
      let to = ends.get(from)?.find((key) => !done.has(key));
      to !== undefined;
      to = ends.get(to)?.find((key) => !done.has(key))
    ) {
      line.push(to);
      done.add(to);
    }
    return line;
  };
  const starts = [...ends.keys()].sort((a, b) => (ends.get(a)?.length ?? 0) - (ends.get(b)?.length ?? 0) || a - b);
  for (const start of starts) {
    if (done.has(start)) continue;
    const line = walk(start).map((key) => places.get(key) as ChartPoint);
    const length = line.reduce(
      (sum, [x, y], k) => (k === 0 ? 0 : sum + Math.hypot(x - line[k - 1]![0], y - line[k - 1]![1])),
      0,
    );
    if (length >= LEAST) lines.push(line);
  }
  return lines;
}

/** Whether the skin in front of a chart place lies no nearer to the eye, here or in a cell beside it. */
function isSeen({ face, cell, width, height, depth }: Raster, x: number, y: number, z: number): boolean {
  const i = Math.round((x - CHART_BOX[face].x) / cell - 0.5),
    j = Math.round((y - CHART_BOX[face].y) / cell - 0.5);
  for (let dj = -1; dj <= 1; dj++)
    for (let di = -1; di <= 1; di++) {
      const ii = i + di,
        jj = j + dj;
      if (ii < 0 || jj < 0 || ii >= width || jj >= height || depth[jj * width + ii]! <= z + SEEN) return true;
    }
  return false;
}
