import type { Gesture, Point } from './mode.ts';

/** Pixels: fingers nearer to each other than this say nothing about how far to zoom. */
const LEAST_SPAN = 8;

const span = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Two fingers: their span zooms toward the skin between them, and their way turns. */
export const pinch: Gesture = {
  move({ down }, { id, at }, before) {
    const other = down.find((finger) => finger.id !== id);
    if (!other) return [];
    // Each finger carries half of the hand's movement.
    const turned = { do: 'turn', dx: (at.x - before.at.x) / 2, dy: (at.y - before.at.y) / 2 } as const;
    const was = span(before.at, other.at),
      now = span(at, other.at);
    if (was <= LEAST_SPAN || now <= LEAST_SPAN) return [turned];
    const toward = { x: (at.x + other.at.x) / 2, y: (at.y + other.at.y) / 2 };
    return [turned, { do: 'zoom', factor: was / now, toward }];
  },
  up: () => [],
  cancel: () => [],
};
