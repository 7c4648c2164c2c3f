import type { ChartPoint } from './isolines.ts';
import { CHART_BOX, type ChartBox, type ChartFace } from './view.ts';

/** Millimetres: room around what is shown, and the least that is shown. */
const ROOM = 55,
  LEAST_HEIGHT = 330;

/** A frame of one shape (width / height) around places, moved within the chart where it fits in it. */
export function frameAround(face: ChartFace, places: readonly ChartPoint[], aspect: number): ChartBox {
  const whole = CHART_BOX[face],
    xs = places.map(([x]) => x),
    ys = places.map(([, y]) => y);
  const [x0, x1, y0, y1] =
    places.length === 0
      ? [-200, 200, 100, 600]
      : [Math.min(...xs) - ROOM, Math.max(...xs) + ROOM, Math.min(...ys) - ROOM, Math.max(...ys) + ROOM];
  const height = Math.round(Math.max(LEAST_HEIGHT, y1 - y0, (x1 - x0) / aspect)),
    width = Math.round(height * aspect);
  const keep = (middle: number, size: number, from: number, length: number) =>
    Math.round(
      size >= length ? from + (length - size) / 2 : Math.min(from + length - size, Math.max(from, middle - size / 2)),
    );
  return {
    x: keep((x0 + x1) / 2, width, whole.x, whole.width),
    y: keep((y0 + y1) / 2, height, whole.y, whole.height),
    width,
    height,
  };
}
