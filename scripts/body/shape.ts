import { cross, distance, minus, toSegment, vec3, type Vec3 } from '../../engine/math/vec.ts';
import type { SourceMesh } from './source.ts';
import { smooth } from './topology.ts';

/** Vertices of the body proper; the source's other vertices are helpers. */
export const BODY_VERTICES = 13_380;

const RACES = ['african', 'asian', 'caucasian'] as const;

/** What a body shape is mixed from. Only rows that are number for number those of the CC0 release may be named (docs/data.md). */
export interface Recipe {
  /** Share of the male rows, 0-1; the rest is female. */
  readonly male: number;
  /** Shares of the muscle-weight corners; they sum to 1. */
  readonly build: Readonly<Record<string, number>>;
}

/**
 * The body as drawn: mostly male rows, so that the chest is flat under the pattern of any chest muscle;
 * lean and muscular, so that the back has the relief that people find knots by.
 */
export const NEUTRAL: Recipe = {
  male: 0.96,
  build: { 'averagemuscle-averageweight': 0.62, 'maxmuscle-minweight': 0.38 },
};

/** The shaped mesh, all source vertices, decimetres, in the source's A pose. */
export function shapeBody(source: SourceMesh, { male, build }: Recipe): Float64Array {
  const shaped = Float64Array.from(source.positions);
  const add = (name: string, weight: number) => {
    const row = source.row(name);
    for (let i = 0; i < shaped.length; i++) shaped[i]! += weight * row[i]!;
  };
  for (const [sex, share] of [
    ['male', male],
    ['female', 1 - male],
  ] as const) {
    if (share === 0) continue;
    for (const race of RACES) add(`macrodetails/${race}-${sex}-young`, share / RACES.length);
    for (const [corner, part] of Object.entries(build)) {
      add(`macrodetails/universal-${sex}-young-${corner}`, share * part);
      add(`macrodetails/proportions/${sex}-young-${corner}-idealproportions`, share * part);
    }
  }
  return shaped;
}

const mean = (positions: Float64Array, ids: readonly number[]): Vec3 => {
  const sum = [0, 0, 0];
  for (const v of ids) for (let c = 0; c < 3; c++) sum[c]! += positions[v * 3 + c]!;
  return [sum[0]! / ids.length, sum[1]! / ids.length, sum[2]! / ids.length];
};

/** Where a joint of the source is, by the source's name for it ('neck', 'l-elbow'). */
export type Joints = (name: string) => Vec3;

/** Joints on the left side and the midline, decimetres. */
export function jointsOf(source: SourceMesh, shaped: Float64Array): Joints {
  return (name) => {
    const ids = source.groups.get(`joint-${name}`);
    if (!ids) throw new Error(`joint-${name}: no such group in the source mesh`);
    return mean(shaped, ids);
  };
}

const BONES = ['trunk', 'girdle', 'upper-arm', 'forearm', 'thigh', 'shin', 'foot'] as const;
type Bone = (typeof BONES)[number];
/** Decimetres: how far the skin lies from its own bone, so that a thick part is not taken for its thin neighbour. */
const GIRTH: Record<Bone, number> = {
  trunk: 1.35,
  girdle: 0.75,
  'upper-arm': 0.5,
  forearm: 0.42,
  thigh: 0.85,
  shin: 0.55,
  foot: 0.45,
};
/** Passes of neighbour averaging that turn the nearest bone into a soft weight. */
const WEIGHT_PASSES = 14;

export type RestWeights = ReadonlyMap<Bone, Float64Array>;

/** Weight of each bone on each body vertex, left bones for x > 0 and right ones for x < 0; each vertex sums to 1. */
export function weighForRest(
  positions: Float64Array,
  joint: Joints,
  neighbours: readonly (readonly number[])[],
): RestWeights {
  const segments: Record<Bone, readonly (readonly [Vec3, Vec3])[]> = {
    trunk: [
      [joint('pelvis'), joint('spine-3')],
      [joint('spine-3'), joint('spine-1')],
      [joint('spine-1'), joint('neck')],
      [joint('neck'), joint('head-2')],
      [
        [0.55, joint('spine-1')[1] - 0.5, joint('spine-1')[2] + 0.2],
        [0.6, joint('spine-2')[1], joint('spine-2')[2] + 0.1],
      ],
      [
        [0.4, joint('pelvis')[1], joint('pelvis')[2]],
        [0.75, joint('pelvis')[1] - 0.1, joint('pelvis')[2]],
      ],
    ],
    girdle: [
      [joint('l-clavicle'), joint('l-scapula')],
      [joint('l-scapula'), joint('l-shoulder')],
    ],
    'upper-arm': [[joint('l-shoulder'), joint('l-elbow')]],
    forearm: [
      [joint('l-elbow'), joint('l-hand')],
      [joint('l-hand'), joint('l-finger-3-4')],
      [joint('l-hand'), joint('l-finger-1-4')],
    ],
    thigh: [[joint('l-upper-leg'), joint('l-knee')]],
    shin: [[joint('l-knee'), joint('l-ankle')]],
    foot: [[joint('l-ankle'), joint('l-foot-2')]],
  };
  const weights = new Map(BONES.map((bone) => [bone, new Float64Array(BODY_VERTICES)]));
  for (let v = 0; v < BODY_VERTICES; v++) {
    const p: Vec3 = [Math.abs(positions[v * 3]!), positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    let nearest: Bone = 'trunk',
      least = Infinity;
    for (const bone of BONES)
      for (const [a, b] of segments[bone]) {
        const d = toSegment(p, a, b) / GIRTH[bone];
        if (d < least) [nearest, least] = [bone, d];
      }
    weights.get(nearest)![v] = 1;
  }
  const all = new Float64Array(BODY_VERTICES).fill(0.7);
  for (const [, weight] of weights) {
    const triple = new Float64Array(BODY_VERTICES * 3);
    for (let v = 0; v < BODY_VERTICES; v++) triple[v * 3] = weight[v]!;
    smooth(triple, neighbours, all, WEIGHT_PASSES);
    for (let v = 0; v < BODY_VERTICES; v++) weight[v] = triple[v * 3]!;
  }
  return weights;
}

type Matrix = readonly number[]; // 3 x 4, row major

const multiply = (a: Matrix, b: Matrix): Matrix => {
  const out: number[] = [];
  for (let r = 0; r < 3; r++)
    for (let c = 0; c < 4; c++)
      out.push(
        a[r * 4]! * b[c]! + a[r * 4 + 1]! * b[4 + c]! + a[r * 4 + 2]! * b[8 + c]! + (c === 3 ? a[r * 4 + 3]! : 0),
      );
  return out;
};

/** Rotation by `degrees` about `axis` through `centre`. */
function turn(axis: Vec3, degrees: number, centre: Vec3): Matrix {
  const l = Math.hypot(...axis),
    [x, y, z] = [axis[0] / l, axis[1] / l, axis[2] / l];
  const s = Math.sin((degrees * Math.PI) / 180),
    c = Math.cos((degrees * Math.PI) / 180),
    k = 1 - c;
  const r = [
    c + x * x * k,
    x * y * k - z * s,
    x * z * k + y * s,
    y * x * k + z * s,
    c + y * y * k,
    y * z * k - x * s,
    z * x * k - y * s,
    z * y * k + x * s,
    c + z * z * k,
  ];
  return [0, 1, 2].flatMap((row) => [
    r[row * 3]!,
    r[row * 3 + 1]!,
    r[row * 3 + 2]!,
    centre[row]! - r[row * 3]! * centre[0] - r[row * 3 + 1]! * centre[1] - r[row * 3 + 2]! * centre[2],
  ]);
}

const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
const FORWARD: Vec3 = [0, 0, 1];

/** Degrees of the rest pose, from the source's A pose: arms near the body, elbows nearly straight, feet closer together. */
const REST = { girdle: -6, upperArm: -17, elbow: -22, thigh: -4.5, foot: 4.5 } as const;

/** The bone that carries a joint of the left side along; the trunk carries what is not named. */
const boneOf = (joint: string): Bone =>
  /^l-(scapula|shoulder)$/.test(joint)
    ? 'girdle'
    : joint === 'l-elbow'
      ? 'upper-arm'
      : /^l-(hand|finger)/.test(joint)
        ? 'forearm'
        : joint === 'l-knee'
          ? 'thigh'
          : joint === 'l-ankle'
            ? 'shin'
            : /^l-(foot|toe)/.test(joint)
              ? 'foot'
              : 'trunk';

/**
 * Brings the arms and legs of the shaped body to the natural standing rest pose, in place. Body vertices only.
 * @returns the joints of the left side and the midline in that pose
 */
export function poseBody(positions: Float64Array, joint: Joints, weights: RestWeights): Joints {
  const elbow = joint('l-elbow'),
    shoulder = joint('l-shoulder'),
    hand = joint('l-hand');
  const upper = minus(elbow, shoulder),
    fore = minus(hand, elbow),
    hinge = cross(upper, fore);
  const girdle = turn(FORWARD, REST.girdle, joint('l-clavicle'));
  const upperArm = multiply(girdle, turn(FORWARD, REST.upperArm, shoulder));
  const forearm = multiply(upperArm, turn(hinge, REST.elbow, elbow));
  const thigh = turn(FORWARD, REST.thigh, joint('l-upper-leg'));
  const foot = multiply(thigh, turn(FORWARD, REST.foot, joint('l-ankle')));
  const matrices: Record<Bone, Matrix> = {
    trunk: IDENTITY,
    girdle,
    'upper-arm': upperArm,
    forearm,
    thigh,
    shin: thigh,
    foot,
  };
  for (let v = 0; v < BODY_VERTICES; v++) {
    const side = positions[v * 3]! < 0 ? -1 : 1;
    const p = [positions[v * 3]! * side, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    const moved = [0, 0, 0];
    let sum = 0;
    for (const bone of BONES) {
      const w = weights.get(bone)![v]!,
        m = matrices[bone];
      if (w === 0) continue;
      sum += w;
      for (let r = 0; r < 3; r++)
        moved[r]! += w * (m[r * 4]! * p[0]! + m[r * 4 + 1]! * p[1]! + m[r * 4 + 2]! * p[2]! + m[r * 4 + 3]!);
    }
    positions[v * 3] = (moved[0]! / sum) * side;
    positions[v * 3 + 1] = moved[1]! / sum;
    positions[v * 3 + 2] = moved[2]! / sum;
  }
  return (name) => {
    const p = joint(name),
      m = matrices[boneOf(name)];
    const at = (r: number) => m[r * 4]! * p[0] + m[r * 4 + 1]! * p[1] + m[r * 4 + 2]! * p[2] + m[r * 4 + 3]!;
    return [at(0), at(1), at(2)];
  };
}

/**
 * Fills the eye openings: the vertices of the socket's inside are drawn over the opening like a film and then rounded
 * onto the eyeball, so that the body stays one closed mesh and the eyes read as closed and calm.
 */
export function fillEyes(source: SourceMesh, shaped: Float64Array, neighbours: readonly (readonly number[])[]): void {
  for (const side of ['l', 'r']) {
    const ball = source.groups.get(`helper-${side}-eye`)!;
    const centre = mean(shaped, ball);
    const radius = Math.max(...ball.map((v) => distance(vec3(shaped, v), centre)));
    const inside = new Float64Array(BODY_VERTICES);
    for (let v = 0; v < BODY_VERTICES; v++) if (distance(vec3(shaped, v), centre) < radius * 1.03) inside[v] = 1;
    smooth(shaped, neighbours, inside, 400);
    for (let v = 0; v < BODY_VERTICES; v++) {
      if (inside[v] === 0) continue;
      const dx = shaped[v * 3]! - centre[0],
        dy = shaped[v * 3 + 1]! - centre[1];
      const round = radius * radius - dx * dx - dy * dy;
      if (round > 0) shaped[v * 3 + 2] = Math.max(shaped[v * 3 + 2]!, centre[2] + Math.sqrt(round) * 0.985);
    }
  }
}

export interface Patch {
  readonly centre: Vec3;
  readonly radius: number;
  readonly passes: number;
}

/** Smooths round patches of the skin, given in metres in the body frame for the left side or the midline. */
export function smoothPatches(
  positions: Float64Array,
  neighbours: readonly (readonly number[])[],
  patches: readonly Patch[],
): void {
  for (const { centre, radius, passes } of patches) {
    const weight = new Float64Array(positions.length / 3);
    for (let v = 0; v < weight.length; v++) {
      const d =
        Math.hypot(
          Math.abs(positions[v * 3]!) - centre[0],
          positions[v * 3 + 1]! - centre[1],
          positions[v * 3 + 2]! - centre[2],
        ) / radius;
      weight[v] = d >= 1 ? 0 : Math.min(1, (1 - d) * 2.5) * 0.8;
    }
    smooth(positions, neighbours, weight, passes);
  }
}
