import { plus, type Vec3 } from '../../engine/math/vec.ts';
import type { Dress } from './dress.ts';
import type { Arm, Leg, FigurePose } from './pose.ts';
import type { Camera } from './raster.ts';
import { blob, type DrawnSolid } from './solids.ts';
import { mirror } from './vector.ts';

/** Whose body: a man's when not said. */
export type PersonKind = 'man' | 'woman';

/** One picture: who does what, with which things, seen from where. */
export interface DrawingScene {
  readonly name: string;
  readonly camera: Camera;
  readonly figures: readonly { readonly pose: FigurePose; readonly body?: PersonKind; readonly dress?: Dress }[];
  readonly things?: readonly DrawnSolid[];
  /** Movements: points an arrow goes through, metres. */
  /** Dashed lines to measure by. */
  readonly guides?: readonly (readonly Vec3[])[];
  readonly arrows?: readonly (readonly Vec3[])[];
}

/** The same for both sides. */
export const bothArms = (left: Arm): FigurePose['arms'] => ({
  left,
  right: {
    ...left,
    to: mirror(left.to),
    pole: mirror(left.pole),
    ...(left.along && { along: mirror(left.along) }),
    ...(left.palm && { palm: mirror(left.palm) }),
  },
});
export const bothLegs = (left: Leg): FigurePose['legs'] => ({
  left,
  right: {
    ...left,
    to: mirror(left.to),
    pole: mirror(left.pole),
    ...(left.toes && { toes: mirror(left.toes) }),
    ...(left.instep && { instep: mirror(left.instep) }),
  },
});

/** Metres: pelvis height standing, and ankle height. */
export const STANDING = 0.965,
  ANKLE = 0.07;

/** Standing at ease. */
export const STAND = {
  pelvis: [0, STANDING, 0] as Vec3,
  arms: bothArms({ to: [0.25, 0.84, 0.06], pole: [0.4, 0, -1], palm: [-1, 0, 0.2], curl: 14 }),
  legs: bothLegs({ to: [0.1, ANKLE, 0.0], pole: [0.1, 0, 1], toes: [0.2, 0, 1] }),
} satisfies FigurePose;

/** A soft patch of floor, half widths in metres. */
export const floor = (x: number, z: number, centre: Vec3 = [0, 0, 0]): DrawnSolid =>
  blob('floor', plus(centre, [0, -0.006, 0]), [x, 0.005, z]);

/** The same pose somewhere else. */
export function moved(pose: FigurePose, by: Vec3): FigurePose {
  const arm = (one: Arm): Arm => ({ ...one, to: plus(one.to, by) }),
    leg = (one: Leg): Leg => ({ ...one, to: plus(one.to, by) });
  return {
    ...pose,
    pelvis: plus(pose.pelvis ?? [0, 0.931, 0], by),
    arms: { left: arm(pose.arms.left), right: arm(pose.arms.right) },
    legs: { left: leg(pose.legs.left), right: leg(pose.legs.right) },
  };
}
