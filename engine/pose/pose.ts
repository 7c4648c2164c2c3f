import type { PoseAngles } from '../../data/pose-angles.ts';
import type { Body } from '../skin/body.ts';
import { correctiveAmounts, type CorrectiveName } from './corrective.ts';
import type { Rig, Shape } from './rig.ts';
import { product, rotate, type Quaternion } from '../math/rotation.ts';
import { BONES, boneNumber, rotations } from './skeleton.ts';
import { minus, plus, vec3, type Vec3 } from '../math/vec.ts';

/** Eight numbers a bone: rotation x, y, z, w and its dual part. */
type DualQuaternions = Float64Array;

/**
 * The rigid motion of every bone from the body as drawn to the pose. The pelvis stays where it is.
 * Signs follow the chain of parents, so that a blend of two neighbours never takes the long way round.
 */
function motions(pose: PoseAngles, joints: Float32Array): DualQuaternions {
  const out = new Float64Array(BONES.length * 8);
  const { turns, places } = bonesIn(pose, joints);
  BONES.forEach((_, i) => {
    const q = turns[i]!,
      t = minus(places[i]!, rotate(q, vec3(joints, i)));
    out.set(q, i * 8);
    out.set(product([t[0] / 2, t[1] / 2, t[2] / 2, 0], q), i * 8 + 4);
  });
  return out;
}

/** How every bone is turned and where its joint is, before the body is set on the floor. Signs as in `motions`. */
export function bonesIn(
  pose: PoseAngles,
  joints: Float32Array,
): { readonly turns: readonly Quaternion[]; readonly places: readonly Vec3[] } {
  const turned = rotations(pose, joints),
    signed: Quaternion[] = [],
    moved: Vec3[] = [];
  BONES.forEach(({ parent }, i) => {
    let q = turned[i]!;
    const head = vec3(joints, i);
    if (parent < 0) moved.push(head);
    else {
      const p = signed[parent]!;
      if (q[0] * p[0] + q[1] * p[1] + q[2] * p[2] + q[3] * p[3] < 0) q = [-q[0], -q[1], -q[2], -q[3]];
      moved.push(plus(moved[parent]!, rotate(p, minus(head, vec3(joints, parent)))));
    }
    signed.push(q);
  });
  return { turns: signed, places: moved };
}

/** Where each bone's joint is in the pose, x, y, z per bone, before the body is set on the floor. */
export function jointsIn(pose: PoseAngles, joints: Float32Array): Float32Array {
  const m = motions(pose, joints),
    out = new Float32Array(joints.length),
    p = new Float64Array(3);
  for (let i = 0; i < BONES.length; i++) {
    place(m, i * 8, joints[i * 3]!, joints[i * 3 + 1]!, joints[i * 3 + 2]!, p);
    out.set(p, i * 3);
  }
  return out;
}

function place(m: Float64Array, o: number, x: number, y: number, z: number, out: Float64Array): void {
  const a = m[o]!,
    b = m[o + 1]!,
    c = m[o + 2]!,
    d = m[o + 3]!,
    e = m[o + 4]!,
    f = m[o + 5]!,
    g = m[o + 6]!,
    h = m[o + 7]!;
  const tx = 2 * (b * z - c * y),
    ty = 2 * (c * x - a * z),
    tz = 2 * (a * y - b * x);
  out[0] = x + d * tx + b * tz - c * ty + 2 * (d * e - h * a + b * g - c * f);
  out[1] = y + d * ty + c * tx - a * tz + 2 * (d * f - h * b + c * e - a * g);
  out[2] = z + d * tz + a * ty - b * tx + 2 * (d * g - h * c + a * f - b * e);
}

/**
 * Positions of all vertices in a pose and shape, metres, standing, sitting or lying on the floor at y = 0, in the middle of the stage.
 * @param out written and returned, when given
 */
export function posedPositions(
  body: Body,
  rig: Rig,
  pose: PoseAngles,
  shape: Shape,
  out = new Float32Array(body.positions.length),
): Float32Array {
  let restFloor = Infinity,
    floor = Infinity;
  for (let i = 1; i < out.length; i += 3) restFloor = Math.min(restFloor, body.positions[i]! + shape.offsets[i]!);
  bentPositions(body, rig, pose, shape, out);
  for (let i = 1; i < out.length; i += 3) if (out[i]! < floor) floor = out[i]!;
  const rise = restFloor - floor,
    drawn = middle(shape.joints),
    now = middle(jointsIn(pose, shape.joints));
  const x = drawn.x - now.x,
    z = drawn.z - now.z;
  if (rise !== 0 || x !== 0 || z !== 0)
    for (let i = 0; i < out.length; i += 3) {
      out[i]! += x;
      out[i + 1]! += rise;
      out[i + 2]! += z;
    }
  return out;
}

const HEAD = boneNumber('head'),
  PELVIS = boneNumber('pelvis'),
  FEET = [boneNumber('foot-left'), boneNumber('foot-right')];

/** Halfway between head, pelvis and feet; it stays where it is, so that a body that lies or sits is in the middle of the stage. Arms do not count. */
function middle(joints: Float32Array): { readonly x: number; readonly z: number } {
  const at = (c: number) =>
    (joints[HEAD * 3 + c]! + joints[PELVIS * 3 + c]! + (joints[FEET[0]! * 3 + c]! + joints[FEET[1]! * 3 + c]!) / 2) / 3;
  return { x: at(0), z: at(2) };
}

/**
 * The same with the pelvis where it was, wherever the floor is.
 * Blends rigid motions (dual quaternions: Kavan et al., ACM Trans. Graph. 2008; 27:105), which keeps volume at bent joints;
 * correctives mend what that leaves at the shoulder and the hip.
 */
export function bentPositions(
  body: Body,
  rig: Rig,
  pose: PoseAngles,
  { offsets, joints }: Shape,
  out = new Float32Array(body.positions.length),
): Float32Array {
  const m = motions(pose, joints),
    { start, bone } = rig,
    { positions } = body;
  for (let i = 0; i < out.length; i++) out[i] = positions[i]! + offsets[i]!;
  correct(rig, pose, body.mirror, out);
  const blend = new Float64Array(8),
    p = new Float64Array(3);
  for (let v = 0, i = 0; i < out.length; v++, i += 3) {
    const from = start[v]!;
    if (start[v + 1]! - from === 1) place(m, bone[from]! * 8, out[i]!, out[i + 1]!, out[i + 2]!, p);
    else {
      blendAt(m, rig, v, blend);
      place(blend, 0, out[i]!, out[i + 1]!, out[i + 2]!, p);
    }
    out[i] = p[0]!;
    out[i + 1] = p[1]!;
    out[i + 2] = p[2]!;
  }
  return out;
}

/** The motion of one vertex: the mean of its bones', made rigid again. */
function blendAt(m: DualQuaternions, { start, bone, weight }: Rig, v: number, into: Float64Array): void {
  let a = 0,
    b = 0,
    c = 0,
    d = 0,
    e = 0,
    f = 0,
    g = 0,
    h = 0;
  for (let k = start[v]!; k < start[v + 1]!; k++) {
    const o = bone[k]! * 8,
      w = weight[k]!;
    a += w * m[o]!;
    b += w * m[o + 1]!;
    c += w * m[o + 2]!;
    d += w * m[o + 3]!;
    e += w * m[o + 4]!;
    f += w * m[o + 5]!;
    g += w * m[o + 6]!;
    h += w * m[o + 7]!;
  }
  const l = 1 / Math.sqrt(a * a + b * b + c * c + d * d);
  into[0] = a * l;
  into[1] = b * l;
  into[2] = c * l;
  into[3] = d * l;
  into[4] = e * l;
  into[5] = f * l;
  into[6] = g * l;
  into[7] = h * l;
}

/** Adds the correctives that the pose calls up, in place, at rest. */
function correct({ correctives }: Rig, pose: PoseAngles, mirror: Uint32Array, positions: Float32Array): void {
  if (correctives.length === 0) return;
  for (const side of ['left', 'right'] as const) {
    const amounts = correctiveAmounts(pose[side] ?? {});
    for (const { name, vertices, offsets } of correctives) {
      const amount = amounts[name as CorrectiveName] ?? 0;
      if (amount === 0) continue;
      for (let k = 0; k < vertices.length; k++) {
        const v = vertices[k]!,
          i = (side === 'left' ? v : mirror[v]!) * 3;
        positions[i]! += (side === 'left' ? amount : -amount) * offsets[k * 3]!;
        positions[i + 1]! += amount * offsets[k * 3 + 1]!;
        positions[i + 2]! += amount * offsets[k * 3 + 2]!;
      }
    }
  }
}

/** How the skin of every vertex turns in a pose, x, y, z, w per vertex. For building correctives. */
export function skinTurns({ start, bone, weight }: Rig, pose: PoseAngles, { joints }: Shape): Float64Array {
  const m = motions(pose, joints),
    out = new Float64Array((start.length - 1) * 4);
  for (let v = 0; v < start.length - 1; v++) {
    for (let k = start[v]!; k < start[v + 1]!; k++)
      for (let c = 0; c < 4; c++) out[v * 4 + c]! += weight[k]! * m[bone[k]! * 8 + c]!;
    const l = Math.hypot(out[v * 4]!, out[v * 4 + 1]!, out[v * 4 + 2]!, out[v * 4 + 3]!);
    for (let c = 0; c < 4; c++) out[v * 4 + c]! /= l;
  }
  return out;
}
