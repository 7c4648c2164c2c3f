import { boundsOf } from '../math/bounds.ts';
import type { Solid } from '../pose/prop.ts';
import { plus, scaled, type Vec3 } from '../math/vec.ts';
import type { ResolvedGuide } from './guide.ts';

/** What stands around the body, and where its weight or its hand presses; metres in the body frame. */
export interface Surroundings {
  readonly solids: readonly Solid[];
  /** From tail to tip: toward the wall where the body leans on the tool, toward the body where a hand presses. */
  readonly push: { readonly from: Vec3; readonly to: Vec3 };
  /** Unit, level: the way from which all of it is seen from the side. */
  readonly eye: Vec3;
}

/** Metres: thickness of wall, floor and chair back; how far the floor goes on beside the body. */
const THICK = 0.05,
  BACK = 0.03,
  BESIDE = 0.16;
/** Metres: height and width of the wall; width of a chair and how far its back rises above the tool. */
const WALL = [2, 1.3] as const,
  CHAIR = [0.42, 0.14] as const;
/** Metres from the skin to the arrow's tip, and its length. */
const GAP = 0.05,
  LONG = 0.34;

/** Metres: width, thickness and depth of a table; how far its edge is before what lies on it. */
const TABLE = [1.1, 0.025, 0.5] as const,
  EDGE = 0.09;

/** A table on which a tool lies. `place`: where the tool presses on the posed body; `thick`: metres that it is between the skin and the table. */
export function tableUnder(place: Vec3, thick: number): readonly Solid[] {
  const [width, top, deep] = TABLE,
    high = place[1] - thick,
    z = place[2] - EDGE + deep / 2;
  const leg = (side: number): Solid => ({
    kind: 'box',
    centre: [side * (width / 2 - top), (high - top) / 2, z],
    size: [top, high - top, deep * 0.9],
  });
  return [{ kind: 'box', centre: [0, high - top / 2, z], size: [width, top, deep] }, leg(-1), leg(1)];
}

/**
 * Wall, floor and chair as the position has them.
 * @param place where the tool presses on the posed body: metres, and the unit normal out of the skin
 * @param thick metres that the tool is between the skin and what it lies against
 * @param positions of the posed body, x, y, z by vertex
 */
export function surroundingsOf(
  { support, tool }: Pick<ResolvedGuide, 'support' | 'tool'>,
  { position, normal }: { readonly position: Vec3; readonly normal: Vec3 },
  thick: number,
  positions: Float32Array,
): Surroundings {
  const { low, high } = boundsOf(positions),
    middle: Vec3 = [(low[0] + high[0]) / 2, 0, (low[2] + high[2]) / 2];
  const isSideways = Math.abs(normal[0]) > Math.abs(normal[2]) * 1.3,
    facing: Vec3 = isSideways ? [Math.sign(normal[0]), 0, 0] : [0, 0, Math.sign(normal[2]) || -1];
  const axis = isSideways ? 0 : 2,
    // A ball on a place that looks aside reaches less far than one that looks at the wall.
    reaches = (thick * (1 + Math.abs(normal[axis]))) / 2,
    plane = position[axis] + facing[axis] * reaches;
  const solids: Solid[] = [
    {
      kind: 'box',
      centre: [middle[0], -THICK / 2, middle[2]],
      size: [high[0] - low[0] + 2 * BESIDE, THICK, high[2] - low[2] + 2 * BESIDE],
    },
  ];
  const upright = (at: number, bottom: number, top: number, width: number, deep: number) => {
    const centre: Vec3 = [
      axis === 0 ? at + (facing[0] * deep) / 2 : middle[0],
      (bottom + top) / 2,
      axis === 2 ? at + (facing[2] * deep) / 2 : middle[2],
    ];
    const size: Vec3 = axis === 0 ? [deep, top - bottom, width] : [width, top - bottom, deep];
    solids.push({ kind: 'box', centre, size });
  };
  if (support === 'wall') upright(plane, 0, WALL[0], WALL[1], THICK);
  if (support === 'chair') upright(plane, low[1] + 0.45, position[1] + CHAIR[1], CHAIR[0], BACK);
  const leans = support === 'wall' || support === 'chair',
    way = leans ? facing : scaled(normal, -1);
  // Who leans presses with the body: the arrow ends in it. A hand presses from outside.
  const to = leans ? plus(position, facing, -GAP) : plus(position, normal, GAP + (tool ? thick : 0));
  return {
    solids,
    push: { from: plus(to, way, -LONG), to },
    eye: isSideways ? [0, 0, position[2] < -0.02 ? -1 : 1] : [Math.sign(position[0]) || 1, 0, 0],
  };
}
