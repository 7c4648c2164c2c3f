import type { Solid } from '../../../engine/prop.ts';
import type { PlaceOnSkin } from '../../body/flight-goal.ts';

/** Metres: a wall's thickness, width and height as drawn; how far beside the place the trunk keeps it off. */
const WALL = { thick: 0.04, wide: 1.1, high: 2 }, BESIDE = 0.2;
/** A place that faces more to the side than this (cosine to straight front or back) is pressed side-on: the arm would stand in the wall. */
const FACING = 0.6;

/** The wall that holds a tool against the back or the front; null where the person stands side-on. `depth`: metres from the skin to the wall. */
export function wallBehind({ position: [x, , z], normal: [, , facing] }: PlaceOnSkin, depth: number, positions: Float32Array): Solid | null {
  if (Math.abs(facing) < FACING) return null;
  const way = Math.sign(facing);
  let face = way * z + depth;
  for (let i = 0; i < positions.length; i += 3)
    if (Math.abs(positions[i] - x) < BESIDE && positions[i + 1] > 0.85 && positions[i + 1] < 1.45) face = Math.max(face, way * positions[i + 2]);
  return { kind: 'box', centre: [0, WALL.high / 2, way * (face + WALL.thick / 2)], size: [WALL.wide, WALL.high, WALL.thick] };
}
