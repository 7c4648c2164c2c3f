import { minus, toSegment, type Vec3 } from '../../engine/math/vec.ts';
import { BODY_VERTICES, fillEyes, jointsOf, shapeBody, type Recipe } from '../body/shape.ts';
import { readSource } from '../body/source.ts';
import { vertexNeighbours, smooth } from '../body/topology.ts';
import { unitVector } from './vector.ts';

/** Metres. */
const STATURE = 1.72;

const TRUNK = ['pelvis', 'waist', 'ribs', 'chest', 'neck', 'head'] as const;
const FINGERS = [1, 2, 3, 4, 5] as const;
const LIMB = [
  'girdle',
  'upperArm',
  'forearm',
  'hand',
  'thigh',
  'shin',
  'foot',
  ...FINGERS.flatMap((f) => [1, 2, 3].map((s) => `finger-${f}-${s}` as const)),
] as const;
export type TrunkBone = (typeof TRUNK)[number];
export type LimbBone = (typeof LIMB)[number];
export const TRUNK_BONES: readonly TrunkBone[] = TRUNK;
export const LIMB_BONES: readonly LimbBone[] = LIMB;

/** A jointed figure in the source's A pose: metres, floor at 0. Limb bones are those of the vertex's own side. */
export interface JointedFigure {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  readonly joint: (name: string) => Vec3;
  /** Per bone, the weight on each vertex; they sum to 1. */
  readonly weights: ReadonlyMap<TrunkBone | LimbBone, Float64Array>;
}

/** Metres: how far the skin lies from its own bone. */
const GIRTH = {
  trunk: 0.137,
  girdle: 0.07,
  upperArm: 0.052,
  forearm: 0.042,
  hand: 0.035,
  thigh: 0.087,
  shin: 0.055,
  foot: 0.045,
  finger: 0.011,
} as const;
/** Passes of neighbour averaging over the bone borders: wide on the trunk, narrow between fingers. */
const SOFT_PASSES = 12,
  FINGER_PASSES = 2;

/** @param recipe what the body shape is mixed from */
export function readFigure(recipe: Recipe): JointedFigure {
  const source = readSource();
  const neighbours = vertexNeighbours(source.quads, BODY_VERTICES);
  const shaped = shapeBody(source, recipe);
  fillEyes(source, shaped, neighbours);
  const rawJoint = jointsOf(source, shaped);
  const raw = shaped.slice(0, BODY_VERTICES * 3);
  let floor = Infinity,
    top = -Infinity;
  for (let i = 1; i < raw.length; i += 3) [floor, top] = [Math.min(floor, raw[i]!), Math.max(top, raw[i]!)];
  const scale = STATURE / (top - floor);
  const positions = raw.map((value, i) => (value - (i % 3 === 1 ? floor : 0)) * scale);
  const joint = (name: string): Vec3 => {
    const [x, y, z] = rawJoint(name);
    return [x * scale, (y - floor) * scale, z * scale];
  };
  smoothChest(positions, neighbours);
  const triangles: number[] = [];
  for (let q = 0; q < source.quads.length; q += 4) {
    const [a, b, c, d] = source.quads.subarray(q, q + 4);
    triangles.push(a!, b!, c!, a!, c!, d!);
  }
  return { positions, triangles: Uint32Array.from(triangles), joint, weights: weigh(positions, joint, neighbours) };
}

/** Metres and passes: what a shirt would smooth over. */
const CHEST_RADIUS = 0.045,
  CHEST_PASSES = 40;

/** Smooths the foremost place of each side of the chest, in place. */
function smoothChest(positions: Float64Array, neighbours: readonly (readonly number[])[]): void {
  const at = (v: number): Vec3 => [Math.abs(positions[v * 3]!), positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  let front = 0;
  for (let v = 0; v < BODY_VERTICES; v++) {
    const [x, y, z] = at(v);
    if (x > 0.05 && x < 0.15 && y > 1.12 && y < 1.32 && z > at(front)[2]) front = v;
  }
  const centre = at(front),
    weight = new Float64Array(BODY_VERTICES);
  for (let v = 0; v < BODY_VERTICES; v++) {
    const [x, y, z] = at(v);
    weight[v] =
      0.8 *
      Math.min(1, Math.max(0, 2.5 * (1 - Math.hypot(x - centre[0], y - centre[1], z - centre[2]) / CHEST_RADIUS)));
  }
  smooth(positions, neighbours, weight, CHEST_PASSES);
}

function weigh(
  positions: Float64Array,
  joint: (name: string) => Vec3,
  neighbours: readonly (readonly number[])[],
): JointedFigure['weights'] {
  const l = (name: string) => joint(`l-${name}`);
  const pelvis = joint('pelvis');
  const segments: [bone: 'trunk' | LimbBone, girth: number, a: Vec3, b: Vec3][] = [
    ['trunk', GIRTH.trunk, pelvis, joint('spine-3')],
    ['trunk', GIRTH.trunk, joint('spine-3'), joint('spine-1')],
    ['trunk', GIRTH.trunk, joint('spine-1'), joint('neck')],
    ['trunk', GIRTH.trunk, joint('neck'), joint('head-2')],
    [
      'trunk',
      GIRTH.trunk,
      [0.055, joint('spine-1')[1] - 0.05, joint('spine-1')[2] + 0.02],
      [0.06, joint('spine-2')[1], joint('spine-2')[2] + 0.01],
    ],
    ['trunk', GIRTH.trunk, [0.04, pelvis[1], pelvis[2]], [0.075, pelvis[1], pelvis[2]]],
    ['girdle', GIRTH.girdle, l('clavicle'), l('scapula')],
    ['girdle', GIRTH.girdle, l('scapula'), l('shoulder')],
    ['upperArm', GIRTH.upperArm, l('shoulder'), l('elbow')],
    ['forearm', GIRTH.forearm, l('elbow'), l('hand')],
    ['hand', GIRTH.hand, l('hand'), l('finger-3-1')],
    ['hand', GIRTH.hand, l('hand'), l('finger-5-1')],
    ['hand', GIRTH.hand, l('hand'), l('finger-2-1')],
    ['thigh', GIRTH.thigh, l('upper-leg'), l('knee')],
    ['shin', GIRTH.shin, l('knee'), l('ankle')],
    ['foot', GIRTH.foot, l('ankle'), l('foot-2')],
    ...FINGERS.flatMap((f) =>
      [1, 2, 3].map((s): [LimbBone, number, Vec3, Vec3] => [
        `finger-${f}-${s}` as LimbBone,
        GIRTH.finger,
        l(`finger-${f}-${s}`),
        l(`finger-${f}-${s + 1}`),
      ]),
    ),
  ];
  // Trunk bones by slanted planes through the spine: height plus a share of the forward coordinate.
  const y = (name: string) => joint(name)[1];
  const trunkBone = (p: Vec3): TrunkBone => {
    if (p[1] + 0.5 * p[2] > y('head') - 0.012 && Math.abs(p[0]) < 0.12) return 'head';
    if (p[1] + 0.4 * p[2] > y('neck') - 0.03 && Math.abs(p[0]) < 0.11) return 'neck';
    if (p[1] > y('spine-1') - 0.03) return 'chest';
    if (p[1] > y('spine-2') - 0.02) return 'ribs';
    return p[1] > y('spine-4') - 0.01 ? 'waist' : 'pelvis';
  };
  const weights = new Map<TrunkBone | LimbBone, Float64Array>(
    [...TRUNK, ...LIMB].map((bone) => [bone, new Float64Array(BODY_VERTICES)]),
  );
  const isFinger = new Uint8Array(BODY_VERTICES);
  for (let v = 0; v < BODY_VERTICES; v++) {
    const p: Vec3 = [Math.abs(positions[v * 3]!), positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    let nearest: 'trunk' | LimbBone = 'trunk',
      least = Infinity;
    for (const [bone, girth, a, b] of segments) {
      const d = toSegment(p, a, b) / girth;
      if (d < least) [nearest, least] = [bone, d];
    }
    weights.get(nearest === 'trunk' ? trunkBone(p) : nearest)![v] = 1;
    if (nearest.startsWith('finger')) isFinger[v] = 1;
  }
  const soft = Float64Array.from(isFinger, (finger) => (finger ? 0 : 0.7)),
    fine = new Float64Array(BODY_VERTICES).fill(0.6);
  for (const weight of weights.values()) {
    const triple = new Float64Array(BODY_VERTICES * 3);
    weight.forEach((value, v) => (triple[v * 3] = value));
    smooth(triple, neighbours, soft, SOFT_PASSES);
    smooth(triple, neighbours, fine, FINGER_PASSES);
    weight.forEach((_, v) => (weight[v] = triple[v * 3]!));
  }
  for (let v = 0; v < BODY_VERTICES; v++) {
    let sum = 0;
    for (const weight of weights.values()) sum += weight[v]!;
    for (const weight of weights.values()) weight[v]! /= sum;
  }
  return weights;
}

/** Unit vector of the left hand in the A pose: along the middle finger, and out of the palm. */
export function handFrame(joint: (name: string) => Vec3): { along: Vec3; palm: Vec3 } {
  const along = unitVector(minus(joint('l-finger-3-1'), joint('l-hand')));
  const wide = minus(joint('l-finger-2-1'), joint('l-finger-5-1'));
  return {
    along,
    palm: unitVector([
      along[1] * wide[2] - along[2] * wide[1],
      along[2] * wide[0] - along[0] * wide[2],
      along[0] * wide[1] - along[1] * wide[0],
    ]),
  };
}
