import { cross, dot, length, minus, plus, scaled, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { handFrame, LIMB_BONES, TRUNK_BONES, type JointedFigure, type LimbBone, type TrunkBone } from './figure.ts';
import {
  across,
  after,
  apply,
  frameToFrame,
  mirror,
  mirroredMotion,
  rotateBy,
  STILL,
  turnAround,
  twistAbout,
  unitVector,
  type Motion,
} from './vector.ts';

/** Degrees: forward bend, bend to the person's left, turn to the person's left. */
export interface Bend {
  readonly forward?: number;
  readonly left?: number;
  readonly turn?: number;
}

/** An arm or leg by where its end is; the two bones follow. Body frame, metres; for the left. */
export interface LimbReach {
  /** Where the wrist or the ankle goes; taken back to arm's length when it is too far. */
  readonly to: Vec3;
  /** The way the elbow or the knee points. */
  readonly pole: Vec3;
}

export interface Arm extends LimbReach {
  /** The way the fingers point and the palm faces. */
  readonly along?: Vec3;
  readonly palm?: Vec3;
  /** Degrees a finger joint bends: 5 at rest, 70 a fist. */
  readonly curl?: number;
  /** Degrees: shoulder girdle up and forward. */
  readonly up?: number;
  readonly forward?: number;
}

export interface Leg extends LimbReach {
  readonly toes?: Vec3;
  /** Out of the top of the foot. */
  readonly instep?: Vec3;
}

/** A whole posture. Sides are the person's own. */
export interface FigurePose {
  /** Where the middle of the pelvis goes, metres; 0.97 m above the floor when standing. */
  readonly pelvis?: Vec3;
  /** Turns of the whole body, in order. */
  readonly turns?: readonly (readonly [axis: Vec3, degrees: number])[];
  readonly waist?: Bend;
  readonly ribs?: Bend;
  readonly chest?: Bend;
  readonly neck?: Bend;
  readonly head?: Bend;
  readonly arms: { readonly left: Arm; readonly right: Arm };
  readonly legs: { readonly left: Leg; readonly right: Leg };
}

const bend = (b: Bend | undefined, at: Vec3): Motion =>
  after(
    turnAround([0, 1, 0], b?.turn ?? 0, at),
    after(turnAround([0, 0, 1], -(b?.left ?? 0), at), turnAround([1, 0, 0], b?.forward ?? 0, at)),
  );

/** The two bones of a limb, from `root` (already in place) to the wrist or ankle. */
function solve(
  root: Vec3,
  upper: number,
  lower: number,
  { to, pole }: LimbReach,
): { middle: Vec3; end: Vec3; normal: Vec3 } {
  const line = minus(to, root),
    reach = Math.min(length(line), (upper + lower) * 0.999),
    h = unitVector(line);
  const p = unitVector(across(pole, h));
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along));
  return {
    middle: plus(root, plus(scaled(h, along), scaled(p, out))),
    end: plus(root, scaled(h, reach)),
    normal: scaled(cross(h, p), -1),
  };
}

type Twist = {
  readonly degrees: number;
  readonly axis: Vec3;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly rest: readonly [Vec3, Vec3];
};
interface LimbMotions {
  readonly motions: Partial<Record<LimbBone, Motion>>;
  readonly twists: Partial<Record<LimbBone, Twist>>;
}

function moveArm(figure: JointedFigure, arm: Arm, chest: Motion): LimbMotions {
  const joint = (name: string) => figure.joint(`l-${name}`);
  const clavicle = joint('clavicle'),
    shoulder = joint('shoulder'),
    elbow = joint('elbow'),
    wrist = joint('hand');
  const girdle = after(
    chest,
    after(turnAround([0, 1, 0], -(arm.forward ?? 0), clavicle), turnAround([0, 0, 1], arm.up ?? 0, clavicle)),
  );
  const root = apply(girdle, shoulder);
  const upperRest = minus(elbow, shoulder),
    lowerRest = minus(wrist, elbow);
  const { middle, end, normal } = solve(root, length(upperRest), length(lowerRest), arm);
  const hinge = cross(upperRest, lowerRest);
  const upperArm = frameToFrame(shoulder, upperRest, hinge, root, minus(middle, root), normal);
  const forearm = frameToFrame(elbow, lowerRest, hinge, middle, minus(end, middle), normal);
  const rest = handFrame(figure.joint);
  const along = arm.along ?? minus(end, middle);
  const hand = frameToFrame(wrist, rest.along, rest.palm, end, along, arm.palm ?? rotateBy(forearm, rest.palm));
  const motions: Partial<Record<LimbBone, Motion>> = { girdle, upperArm, forearm, hand };
  for (const f of [1, 2, 3, 4, 5]) {
    let parent = hand;
    for (const s of [1, 2, 3]) {
      const at = joint(`finger-${f}-${s}`),
        bone = minus(joint(`finger-${f}-${s + 1}`), at);
      const degrees = f === 1 ? (s === 1 ? 0.25 : 0.5) * (arm.curl ?? 8) : (arm.curl ?? 8);
      const local = turnAround(cross(bone, rest.palm), degrees, at);
      parent = after(parent, local);
      motions[`finger-${f}-${s}` as LimbBone] = parent;
    }
  }
  const upperAxis = unitVector(minus(middle, root)),
    lowerAxis = unitVector(minus(end, middle));
  const inverse = (m: Motion): Motion => [m[0]!, m[4]!, m[8]!, 0, m[1]!, m[5]!, m[9]!, 0, m[2]!, m[6]!, m[10]!, 0];
  return {
    motions,
    twists: {
      upperArm: {
        degrees: twistAbout(after(upperArm, inverse(girdle)), upperAxis),
        axis: upperAxis,
        from: root,
        to: middle,
        rest: [shoulder, elbow],
      },
      forearm: {
        degrees: twistAbout(after(hand, inverse(forearm)), lowerAxis),
        axis: lowerAxis,
        from: middle,
        to: end,
        rest: [elbow, wrist],
      },
    },
  };
}

/** The way the knees point in the A pose: forward and a little out. */
const KNEE_POLE: Vec3 = [0.1, 0, 1];

function moveLeg(figure: JointedFigure, leg: Leg, pelvis: Motion): LimbMotions {
  const joint = (name: string) => figure.joint(`l-${name}`);
  const hip = joint('upper-leg'),
    knee = joint('knee'),
    ankle = joint('ankle'),
    toe = joint('foot-2');
  const root = apply(pelvis, hip);
  const upperRest = minus(knee, hip),
    lowerRest = minus(ankle, knee);
  const { middle, end, normal } = solve(root, length(upperRest), length(lowerRest), leg);
  const line = unitVector(minus(ankle, hip)),
    hinge = scaled(cross(line, unitVector(across(KNEE_POLE, line))), -1);
  const thigh = frameToFrame(hip, upperRest, hinge, root, minus(middle, root), normal);
  const shin = frameToFrame(knee, lowerRest, hinge, middle, minus(end, middle), normal);
  const footRest: Vec3 = [toe[0] - ankle[0], 0, toe[2] - ankle[2]];
  const foot = frameToFrame(ankle, footRest, [0, 1, 0], end, leg.toes ?? [0.15, 0, 1], leg.instep ?? [0, 1, 0]);
  const axis = unitVector(minus(middle, root));
  const inverse: Motion = [
    pelvis[0]!,
    pelvis[4]!,
    pelvis[8]!,
    0,
    pelvis[1]!,
    pelvis[5]!,
    pelvis[9]!,
    0,
    pelvis[2]!,
    pelvis[6]!,
    pelvis[10]!,
    0,
  ];
  return {
    motions: { thigh, shin, foot },
    twists: {
      thigh: { degrees: twistAbout(after(thigh, inverse), axis), axis, from: root, to: middle, rest: [hip, knee] },
    },
  };
}

const mirrorArm = (arm: Arm): Arm => ({
  ...arm,
  to: mirror(arm.to),
  pole: mirror(arm.pole),
  ...(arm.along && { along: mirror(arm.along) }),
  ...(arm.palm && { palm: mirror(arm.palm) }),
});
const mirrorLeg = (leg: Leg): Leg => ({
  ...leg,
  to: mirror(leg.to),
  pole: mirror(leg.pole),
  ...(leg.toes && { toes: mirror(leg.toes) }),
  ...(leg.instep && { instep: mirror(leg.instep) }),
});

/** Share of a twist that has been taken up at `p`, 0 at the upper joint and 1 at the lower. */
const shareAlong = (p: Vec3, [a, b]: readonly [Vec3, Vec3]) => {
  const d = minus(b, a);
  return Math.min(1, Math.max(0, dot(minus(p, a), d) / dot(d, d)));
};

/** Positions of all vertices of the figure in the pose, metres. */
export function poseFigure(figure: JointedFigure, pose: FigurePose): Float64Array {
  const { joint, weights, positions } = figure;
  const centre = joint('pelvis');
  let root = STILL;
  for (const [axis, degrees] of pose.turns ?? []) root = after(turnAround(axis, degrees, centre), root);
  const shift = pose.pelvis ? minus(pose.pelvis, centre) : ([0, 0, 0] as Vec3);
  root = after([1, 0, 0, shift[0], 0, 1, 0, shift[1], 0, 0, 1, shift[2]], root);
  const trunk = {} as Record<TrunkBone, Motion>;
  trunk.pelvis = root;
  trunk.waist = after(trunk.pelvis, bend(pose.waist, joint('spine-4')));
  trunk.ribs = after(trunk.waist, bend(pose.ribs, joint('spine-2')));
  trunk.chest = after(trunk.ribs, bend(pose.chest, joint('spine-1')));
  trunk.neck = after(trunk.chest, bend(pose.neck, joint('neck')));
  trunk.head = after(trunk.neck, bend(pose.head, joint('head')));

  const left = [moveArm(figure, pose.arms.left, trunk.chest), moveLeg(figure, pose.legs.left, root)];
  // The right side is solved as a left side in a mirror.
  const right = [
    moveArm(figure, mirrorArm(pose.arms.right), mirroredMotion(trunk.chest)),
    moveLeg(figure, mirrorLeg(pose.legs.right), mirroredMotion(root)),
  ];
  const moved = new Float64Array(positions.length);
  for (let v = 0; v < positions.length / 3; v++) {
    const isRight = positions[v * 3]! < 0;
    const rest = vec3(positions, v),
      own = isRight ? mirror(rest) : rest;
    let sum: Vec3 = [0, 0, 0];
    for (const bone of TRUNK_BONES) {
      const w = weights.get(bone)![v]!;
      if (w > 0) sum = plus(sum, scaled(apply(trunk[bone], rest), w));
    }
    for (const bone of LIMB_BONES) {
      const w = weights.get(bone)![v]!;
      if (w === 0) continue;
      const limb = (isRight ? right : left).find(({ motions }) => motions[bone])!;
      let p = apply(limb.motions[bone]!, own);
      const twist = limb.twists[bone];
      if (twist) {
        // Upper bones untwist toward the trunk; the forearm takes up the hand's twist toward the wrist.
        const share = shareAlong(own, twist.rest);
        p = apply(
          turnAround(twist.axis, bone === 'forearm' ? twist.degrees * share : -twist.degrees * (1 - share), twist.from),
          p,
        );
      }
      sum = plus(sum, scaled(isRight ? mirror(p) : p, w));
    }
    moved.set(sum, v * 3);
  }
  return moved;
}
