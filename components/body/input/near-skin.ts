import type { Point } from './mode.ts';

/** Pixels beside the body's outline at which a press still means the body: a finger covers as much. */
export const NEAR = 12;
/** Pixels between the rings that are looked at, and places on each. */
const RING = 4,
  AROUND = 12;

/** The place itself where it lies on skin, else the nearest skin within NEAR pixels; null where there is none. */
export function nearSkin(isSkin: (x: number, y: number) => boolean, at: Point): Point | null {
  if (isSkin(at.x, at.y)) return at;
  for (let radius = RING; radius <= NEAR; radius += RING)
    for (let k = 0; k < AROUND; k++) {
      const turn = (k / AROUND) * 2 * Math.PI,
        there = { x: at.x + radius * Math.cos(turn), y: at.y + radius * Math.sin(turn) };
      if (isSkin(there.x, there.y)) return there;
    }
  return null;
}
