import type { Body } from '../skin/body.ts';
import { CHART_BOX, chartVertices, type ChartFace } from './view.ts';

/** The body seen from one side on a grid: for each cell the skin in front. */
export interface Raster {
  readonly face: ChartFace;
  /** Millimetres a cell. */
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  /** Millimetres toward the eye; -Infinity where there is no body. */
  readonly depth: Float32Array;
  /** Triangle in front, -1 where there is none, and the weights of its second and third corner. */
  readonly triangle: Int32Array;
  readonly u: Float32Array;
  readonly v: Float32Array;
}

/** Draws the body's depth on a grid over the whole chart; the middle of cell (i, j) is at box + (i + 1/2, j + 1/2) cells. */
export function rasterise(body: Pick<Body, 'positions' | 'triangles'>, face: ChartFace, cell: number): Raster {
  const box = CHART_BOX[face],
    width = Math.ceil(box.width / cell),
    height = Math.ceil(box.height / cell);
  const depth = new Float32Array(width * height).fill(-Infinity),
    triangle = new Int32Array(width * height).fill(-1);
  const us = new Float32Array(width * height),
    vs = new Float32Array(width * height);
  const p = chartVertices(face, body),
    { triangles } = body;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3,
      b = triangles[t + 1]! * 3,
      c = triangles[t + 2]! * 3;
    const ax = (p[a]! - box.x) / cell - 0.5,
      ay = (p[a + 1]! - box.y) / cell - 0.5;
    const bx = (p[b]! - box.x) / cell - 0.5,
      by = (p[b + 1]! - box.y) / cell - 0.5;
    const cx = (p[c]! - box.x) / cell - 0.5,
      cy = (p[c + 1]! - box.y) / cell - 0.5;
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area >= 0) continue; // turned away: y runs down
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx))),
      x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx)));
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy))),
      y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy)));
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const u = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / area,
          v = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area;
        if (u < -1e-5 || v < -1e-5 || u + v > 1 + 1e-5) continue;
        const z = p[a + 2]! + u * (p[b + 2]! - p[a + 2]!) + v * (p[c + 2]! - p[a + 2]!),
          at = y * width + x;
        if (z <= depth[at]!) continue;
        depth[at] = z;
        triangle[at] = t / 3;
        us[at] = u;
        vs[at] = v;
      }
  }
  return { face, cell, width, height, depth, triangle, u: us, v: vs };
}

/** A number per vertex, as it is seen on the grid; `outside` where there is no body. */
export function fieldOn(
  { width, height, triangle, u, v }: Raster,
  { triangles }: Pick<Body, 'triangles'>,
  values: ArrayLike<number>,
  outside: number,
): Float32Array {
  const field = new Float32Array(width * height);
  for (let at = 0; at < field.length; at++) {
    const t = triangle[at]! * 3;
    field[at] =
      t < 0
        ? outside
        : (1 - u[at]! - v[at]!) * values[triangles[t]!]! +
          u[at]! * values[triangles[t + 1]!]! +
          v[at]! * values[triangles[t + 2]!]!;
  }
  return field;
}

/** Three box blurs of `radius` cells each way, which is close to a bell curve. */
export function blur(field: Float32Array, width: number, height: number, radius: number): Float32Array {
  let from = field;
  for (let pass = 0; pass < 3; pass++)
    from = boxBlur(boxBlur(from, width, height, radius, 1, width), height, width, radius, width, 1);
  return from;
}

/** Along lines of `length` cells `step` apart, of which there are `lines`, `stride` apart. */
function boxBlur(
  field: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  stride: number,
): Float32Array {
  const out = new Float32Array(field.length),
    share = 1 / (2 * radius + 1);
  for (let line = 0; line < lines; line++) {
    const at = (k: number) => line * stride + Math.min(length - 1, Math.max(0, k)) * step;
    let sum = 0;
    for (let k = -radius; k <= radius; k++) sum += field[at(k)]!;
    for (let k = 0; k < length; k++) {
      out[line * stride + k * step] = sum * share;
      sum += field[at(k + radius + 1)]! - field[at(k - radius)]!;
    }
  }
  return out;
}
