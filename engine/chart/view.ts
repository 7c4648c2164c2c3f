import type { Body } from '../skin/body.ts';
import { dot, type Vec3 } from '../math/vec.ts';

/** Sides from which the body is drawn flat. Left and right are the person's own. */
export const CHART_FACES = ['front', 'back', 'left', 'right'] as const;
export type ChartFace = (typeof CHART_FACES)[number];

/** Unit vectors of the picture in the body frame; `toward` points from the body to the eye. */
export interface ChartAxes {
  readonly right: Vec3;
  readonly toward: Vec3;
}

export const CHART_AXES: Readonly<Record<ChartFace, ChartAxes>> = {
  front: { right: [1, 0, 0], toward: [0, 0, 1] },
  back: { right: [-1, 0, 0], toward: [0, 0, -1] },
  left: { right: [0, 0, -1], toward: [1, 0, 0] },
  right: { right: [0, 0, 1], toward: [-1, 0, 0] },
};

/** A rectangle of a chart, millimetres: x to the viewer's right of the body's middle, y down from TOP. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Millimetres above the floor at which a chart's y is 0: over the head of the model with room to spare. */
const TOP = 1760;
/** All of the body with a margin. */
export const CHART_BOX: Readonly<Record<ChartFace, ChartBox>> = {
  front: { x: -450, y: 0, width: 900, height: 1780 },
  back: { x: -450, y: 0, width: 900, height: 1780 },
  left: { x: -300, y: 0, width: 600, height: 1780 },
  right: { x: -300, y: 0, width: 600, height: 1780 },
};

/** A place in space, metres, on the chart of a face, millimetres; `depth` grows toward the eye. */
export function toChart(face: ChartFace, p: Vec3): { readonly x: number; readonly y: number; readonly depth: number } {
  const { right, toward } = CHART_AXES[face];
  return { x: dot(p, right) * 1000, y: TOP - p[1] * 1000, depth: dot(p, toward) * 1000 };
}

/** Every vertex on the chart of a face: x, y, depth in millimetres. */
export function chartVertices(face: ChartFace, { positions }: Pick<Body, 'positions'>): Float32Array {
  const { right, toward } = CHART_AXES[face],
    out = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]! * 1000,
      z = positions[i + 2]! * 1000;
    out[i] = x * right[0] + z * right[2];
    out[i + 1] = TOP - positions[i + 1]! * 1000;
    out[i + 2] = x * toward[0] + z * toward[2];
  }
  return out;
}
