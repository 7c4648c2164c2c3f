import type { PoseAngles, SideAngles } from '../../data/pose-angles.ts';
import type { Side } from '../../data/types.ts';
import { rotate } from '../math/rotation.ts';
import { cross, minus, mix, plus, scaled, unit, vec3, type Vec3 } from '../math/vec.ts';
import type { Landmarks } from '../skin/anchor.ts';
import type { Body } from '../skin/body.ts';
import { positionOf } from '../skin/skin.ts';
import { gripOffsets, restingHand, type Grip } from './hand-shape.ts';
import { bonesIn } from './pose.ts';
import type { Rig, Shape } from './rig.ts';
import { boneNumber } from './skeleton.ts';

/** Where a hand is to touch: a place and the unit normal out of it, metres, in the frame of the body bent about its pelvis. */
export interface Touch {
  readonly position: Vec3;
  readonly normal: Vec3;
  /** The direction of a stick that is held, either way. */
  readonly along?: Vec3;
}

/** A hand as it holds: on a left hand at rest. */
interface Hand {
  /** What touches, metres. */
  readonly pad: Vec3;
  /** The way in which it presses, a unit. */
  readonly way: Vec3;
  readonly grip: Grip;
  /** Through a closed hand, a unit. */
  readonly through?: Vec3;
}

/** Angles of an arm that are solved, each with its least and most and where it is at ease, degrees. The ranges are those of a healthy shoulder, less a little. */
const SOLVED = [
  ['armRaise', 0, 128, 40],
  ['armAcross', -55, 138, 70],
  ['armIn', -75, 95, 20],
  ['elbow', 4, 146, 80],
  ['palmDown', -85, 85, 0],
  ['wrist', -65, 68, 5],
  ['bladeForward', -12, 26, 0],
  ['shrug', 0, 16, 0],
] as const satisfies readonly (readonly [keyof SideAngles, number, number, number])[];
/** The same of an arm that reaches across: the highest it is raised, the farthest back it is taken. From how far beyond the middle, metres. */
const CROSSING = { armRaise: 108, armAcross: 0 } as const,
  ASIDE = 0.02;
/** From which the search begins: before the chest, high, across and low, behind the back. */
const STARTS: readonly (readonly number[])[] = [
  [50, 80, 40, 100, 0, 10, 5, 0],
  [85, 110, 40, 120, 0, 10, 15, 4],
  [120, 60, 0, 135, 0, 10, 5, 6],
  [30, -45, 60, 90, 0, 10, -5, 0],
  [100, 20, -40, 140, 20, 10, 0, 6],
  [80, 128, 80, 115, 0, 20, 20, 6],
  [50, 122, 70, 45, -40, 0, 22, 0],
];
/** Metres and parts of a unit that weigh as much as each other; degrees off ease and beyond a limit that do. */
const OFF = 0.002,
  UNEASE = 160,
  BEYOND = 3;
/** How far askew, parts of a unit: a pinch may come from any side, a flat hand may not. */
const ASKEW: Readonly<Record<Grip, number>> = { tips: 0.45, hook: 0.5, pinch: 1.3, flat: 0.45, fist: 0.8 };
/** Metres inside the body that weigh so; flesh gives way to a hand that reaches around a fold of it. */
const INSIDE: Readonly<Record<Grip, number>> = { tips: 0.012, hook: 0.012, pinch: 0.03, flat: 0.012, fist: 0.012 };
/** Of the arm, which places must stay outside the body, as shares from elbow to wrist and from wrist to knuckles, and how thick it is there, metres. */
const FORE = [0.1, 0.35, 0.6, 0.85] as const,
  FORE_THICK = 0.036,
  BACK_THICK = 0.022;
/** Rounds of the search at most; degrees by which a slope is felt for; a cost at which no other start is tried. */
const ROUNDS = 30,
  STEP = 0.4,
  EASY = 1.2;

const ARM_BONES = ['blade', 'arm1', 'arm2', 'forearm1', 'forearm2', 'hand'] as const;

/** Bodies whose hands are held in a grip; the arms that are solved for them. */
export function createReach(body: Body, rig: Rig, landmarks: Landmarks, grip: Grip) {
  const { vertices, offsets } = gripOffsets(body, landmarks, grip),
    bent = new Map(vertices.map((v, k) => [v, offsets[k]!] as const)),
    { joints } = rig.shapes.neutral;
  const hand = handOf(body, landmarks, grip, bent);
  /** The body as drawn with one hand or both held so. */
  const shapeFor = (sides: readonly Side[]): Shape => {
    const changed = rig.shapes.neutral.offsets.slice();
    for (const side of sides)
      for (const [v, by] of bent) {
        const at = (side === 'left' ? v : body.mirror[v]!) * 3;
        changed[at]! += side === 'left' ? by[0] : -by[0];
        changed[at + 1]! += by[1];
        changed[at + 2]! += by[2];
      }
    return { offsets: changed, joints };
  };
  return {
    shapeFor,
    /** Where the pad of a hand is in a pose, and the way in which it presses. */
    padIn: (pose: PoseAngles, side: Side): Touch => padAmong(handOn(side, hand), side, bonesIn(pose, joints), joints),
    /**
     * The pose with the arm of a side such that its hand touches a place, pressing straight in.
     * @param skin of the body in the pose: places and normals that the arm must stay out of
     * @param near an arm that is solved for a place nearby, from which it goes on
     */
    reach(pose: PoseAngles, side: Side, touch: Touch, skin: readonly Touch[], near: SideAngles | null): Reached {
      const { arm, cost } = solve(handOn(side, hand), pose, side, touch, skin, near, joints);
      return { pose: { ...pose, [side]: { ...pose[side], ...arm } }, cost };
    },
  };
}
/** A pose with an arm that was solved; the less its cost the better it touches, the less it strains. */
export interface Reached {
  readonly pose: PoseAngles;
  readonly cost: number;
}
export type ArmReach = ReturnType<typeof createReach>;

/** The skin that an arm must stay out of: places of a posed body that are not on that arm, thinned out. */
export function skinBeside(
  body: Body,
  rig: Rig,
  side: Side,
  positions: Float32Array,
  normals: Float32Array,
): readonly Touch[] {
  const own = new Set(ARM_BONES.map((bone) => boneNumber(`${bone}-${side}`)));
  const out: Touch[] = [];
  for (let v = 0; v < body.cageCount; v += 3) {
    if (own.has(rig.bone[rig.start[v]!]!)) continue;
    out.push({ position: vec3(positions, v), normal: vec3(normals, v) });
  }
  return out;
}

function handOf(body: Body, landmarks: Landmarks, grip: Grip, bent: ReadonlyMap<number, Vec3>): Hand {
  const { wrist, along, palm, thumb } = restingHand(body, landmarks);
  const positions = body.positions.slice();
  for (const [v, by] of bent) positions.set(plus(vec3(positions, v), by), v * 3);
  const held = (id: 'index-tip' | 'middle-tip' | 'thumb-tip' | 'index-mcp' | 'middle-mcp' | 'little-mcp'): Vec3 =>
    positionOf({ positions, triangles: body.triangles }, landmarks[id]);
  const tips = mix(held('index-tip'), held('middle-tip'), 0.5);
  if (grip === 'tips') {
    const finger = unit(minus(tips, mix(held('index-mcp'), held('middle-mcp'), 0.5)));
    const way = unit(plus(scaled(finger, 0.8), palm, 0.6));
    return { pad: plus(tips, palm, 0.006), way, grip };
  }
  // Bent by about a right angle, the pads look back to the wrist.
  if (grip === 'hook')
    return { pad: plus(tips, along, -0.006), way: unit(plus(scaled(along, -0.75), palm, 0.65)), grip };
  if (grip === 'pinch') {
    const pad = mix(tips, held('thumb-tip'), 0.5);
    return { pad, way: unit(minus(pad, plus(wrist, palm, 0.02))), grip };
  }
  const middle = mix(held('middle-mcp'), held('little-mcp'), 0.3);
  if (grip === 'fist') return { pad: plus(plus(middle, palm, 0.032), along, 0.008), way: palm, grip, through: thumb };
  return { pad: plus(plus(middle, along, 0.012), palm, 0.018), way: palm, grip };
}

const flip = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
/** A left hand, or its mirror image. */
const handOn = (side: Side, hand: Hand): Hand =>
  side === 'left'
    ? hand
    : { ...hand, pad: flip(hand.pad), way: flip(hand.way), ...(hand.through && { through: flip(hand.through) }) };

/** Where the pad of a hand of a side is among bones that are turned, and the way in which it presses. */
function padAmong(
  { pad, way }: Hand,
  side: Side,
  { turns, places }: ReturnType<typeof bonesIn>,
  joints: Float32Array,
): Touch {
  const bone = boneNumber(`hand-${side}`),
    q = turns[bone]!;
  return { position: plus(places[bone]!, rotate(q, minus(pad, vec3(joints, bone)))), normal: rotate(q, way) };
}

/** @param hand of that side */
function solve(
  hand: Hand,
  pose: PoseAngles,
  side: Side,
  touch: Touch,
  skin: readonly Touch[],
  near: SideAngles | null,
  joints: Float32Array,
): { readonly arm: SideAngles; readonly cost: number } {
  const wrist = boneNumber(`hand-${side}`),
    elbow = boneNumber(`forearm1-${side}`);
  // Only skin that the arm can come near to.
  const close = skin.filter(({ position }) => Math.hypot(...minus(position, touch.position)) < 0.42);
  const outside = (p: Vec3): number => {
    let least = Infinity,
      depth = Infinity;
    for (const { position, normal } of close) {
      const dx = p[0] - position[0],
        dy = p[1] - position[1],
        dz = p[2] - position[2],
        d = dx * dx + dy * dy + dz * dz;
      if (d < least) {
        least = d;
        depth = dx * normal[0] + dy * normal[1] + dz * normal[2] < 0 ? -Math.sqrt(d) : Math.sqrt(d);
      }
    }
    return depth;
  };
  // What is on the other side is reached past the front of the chest.
  const crosses = touch.position[0] * (side === 'left' ? 1 : -1) < -ASIDE;
  const limits = SOLVED.map(
    ([name, least, most]) =>
      [
        crosses && name === 'armAcross' ? CROSSING.armAcross : least,
        crosses && name === 'armRaise' ? CROSSING.armRaise : most,
      ] as const,
  );
  const anglesOf = (x: readonly number[]): SideAngles => Object.fromEntries(SOLVED.map(([name], k) => [name, x[k]!]));
  const residuals = (x: readonly number[]): number[] => {
    const tried = { ...pose, [side]: { ...pose[side], ...anglesOf(x) } },
      bones = bonesIn(tried, joints),
      { position: pad, normal: way } = padAmong(hand, side, bones, joints);
    const w = bones.places[wrist]!,
      e = bones.places[elbow]!;
    const out: number[] = [];
    for (let c = 0; c < 3; c++) out.push((pad[c]! - touch.position[c]!) / OFF);
    for (let c = 0; c < 3; c++) out.push((way[c]! + touch.normal[c]!) / ASKEW[hand.grip]);
    if (touch.along && hand.through) {
      const askew = cross(rotate(bones.turns[wrist]!, hand.through), touch.along);
      for (const one of askew) out.push(one / ASKEW[hand.grip]);
    }
    SOLVED.forEach(([, , , ease], k) => {
      const [least, most] = limits[k]!;
      out.push((x[k]! - ease) / UNEASE, Math.max(0, least - x[k]!, x[k]! - most) / BEYOND);
    });
    for (const t of FORE) out.push(Math.max(0, FORE_THICK - outside(mix(e, w, t))) / INSIDE[hand.grip]);
    out.push(Math.max(0, BACK_THICK - outside(mix(w, pad, 0.4))) / INSIDE[hand.grip]);
    return out;
  };
  const costOf = (r: readonly number[]) => r.reduce((sum, one) => sum + one * one, 0);
  const starts = near ? [SOLVED.map(([name, , , ease]) => near[name] ?? ease)] : STARTS;
  let best: readonly number[] = starts[0]!,
    least = Infinity;
  for (const start of starts) {
    let x = [...start],
      r = residuals(x),
      cost = costOf(r),
      damp = 1e-2;
    for (let round = 0; round < ROUNDS; round++) {
      const slopes = x.map((_, k) => {
        const moved = residuals(x.map((value, j) => (j === k ? value + STEP : value)));
        return moved.map((value, i) => (value - r[i]!) / STEP);
      });
      const before = cost;
      for (let tries = 0; tries < 6; tries++) {
        const step = levenberg(slopes, r, damp),
          next = x.map((value, k) => value + Math.max(-25, Math.min(25, step[k]!))),
          there = residuals(next),
          worth = costOf(there);
        if (worth < cost) {
          x = next;
          r = there;
          cost = worth;
          damp = Math.max(1e-6, damp / 4);
          break;
        }
        damp *= 6;
      }
      if (before - cost < 1e-3 * before) break;
    }
    if (cost < least) [best, least] = [x, cost];
    if (least < EASY) break;
  }
  return {
    arm: anglesOf(best.map((value, k) => Math.min(limits[k]![1], Math.max(limits[k]![0], value)))),
    cost: least,
  };
}

/** One step of Levenberg and Marquardt: slopes by variable and residual. */
function levenberg(slopes: readonly (readonly number[])[], r: readonly number[], damp: number): number[] {
  const n = slopes.length;
  const a = slopes.map((one, i) => {
    const row = slopes.map((other) => one.reduce((sum, value, k) => sum + value * other[k]!, 0));
    row[i]! += damp * (row[i]! + 1e-6);
    return [...row, -one.reduce((sum, value, k) => sum + value * r[k]!, 0)];
  });
  for (let i = 0; i < n; i++) {
    const pivot = a[i]![i]! || 1e-12;
    for (let j = i + 1; j < n; j++) {
      const by = a[j]![i]! / pivot;
      for (let k = i; k <= n; k++) a[j]![k]! -= by * a[i]![k]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = a[i]![n]!;
    for (let k = i + 1; k < n; k++) sum -= a[i]![k]! * x[k]!;
    x[i] = sum / (a[i]![i]! || 1e-12);
  }
  return x;
}
