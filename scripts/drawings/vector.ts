import { cross, dot, length, minus, scaled, type Vec3 } from '../../engine/math/vec.ts';

/** Vectors and rigid motions for posing figures. */

/** 3 x 4, row major: rotation and shift. */
export type Motion = readonly number[];

export const unitVector = (a: Vec3): Vec3 => scaled(a, 1 / (length(a) || 1));
/** The part of `a` that is square to the unit vector `axis`. */
export const across = (a: Vec3, axis: Vec3): Vec3 => minus(a, scaled(axis, dot(a, axis)));

export const STILL: Motion = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

export const apply = (m: Motion, p: Vec3): Vec3 => [
  m[0]! * p[0] + m[1]! * p[1] + m[2]! * p[2] + m[3]!,
  m[4]! * p[0] + m[5]! * p[1] + m[6]! * p[2] + m[7]!,
  m[8]! * p[0] + m[9]! * p[1] + m[10]! * p[2] + m[11]!,
];
export const rotateBy = (m: Motion, p: Vec3): Vec3 => minus(apply(m, p), [m[3]!, m[7]!, m[11]!]);

/** First `b`, then `a`. */
export function after(a: Motion, b: Motion): Motion {
  const columns = [0, 1, 2].map((c) => rotateBy(a, [b[c]!, b[4 + c]!, b[8 + c]!]));
  const shift = apply(a, [b[3]!, b[7]!, b[11]!]);
  return [0, 1, 2].flatMap((r) => [columns[0]![r]!, columns[1]![r]!, columns[2]![r]!, shift[r]!]);
}

/** Keeps the rotation and moves it so that `centre` goes to `to`. */
const pinned = (r: readonly number[], centre: Vec3, to: Vec3): Motion => {
  const turned: Vec3 = [
    r[0]! * centre[0] + r[1]! * centre[1] + r[2]! * centre[2],
    r[3]! * centre[0] + r[4]! * centre[1] + r[5]! * centre[2],
    r[6]! * centre[0] + r[7]! * centre[1] + r[8]! * centre[2],
  ];
  return [
    r[0]!,
    r[1]!,
    r[2]!,
    to[0] - turned[0],
    r[3]!,
    r[4]!,
    r[5]!,
    to[1] - turned[1],
    r[6]!,
    r[7]!,
    r[8]!,
    to[2] - turned[2],
  ];
};

/** Turn by `degrees` about `axis` through `centre`. */
export function turnAround(axis: Vec3, degrees: number, centre: Vec3): Motion {
  const [x, y, z] = unitVector(axis),
    a = (degrees * Math.PI) / 180,
    s = Math.sin(a),
    c = Math.cos(a),
    k = 1 - c;
  return pinned(
    [
      c + x * x * k,
      x * y * k - z * s,
      x * z * k + y * s,
      y * x * k + z * s,
      c + y * y * k,
      y * z * k - x * s,
      z * x * k - y * s,
      z * y * k + x * s,
      c + z * z * k,
    ],
    centre,
    centre,
  );
}

/** Takes the frame (along, normal) at `from` to the frame (along2, normal2) at `to`; normals are made square to their axes. */
export function frameToFrame(from: Vec3, along: Vec3, normal: Vec3, to: Vec3, along2: Vec3, normal2: Vec3): Motion {
  const a1 = unitVector(along),
    n1 = unitVector(across(normal, a1)),
    b1 = cross(n1, a1);
  const a2 = unitVector(along2),
    n2 = unitVector(across(normal2, a2)),
    b2 = cross(n2, a2);
  const r = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => a2[i]! * a1[j]! + n2[i]! * n1[j]! + b2[i]! * b1[j]!));
  return pinned(r, from, to);
}

/** Degrees of the part of a motion's rotation that is about the unit vector `axis`, -180 to 180. */
export function twistAbout(m: Motion, axis: Vec3): number {
  const w = Math.sqrt(Math.max(0, 1 + m[0]! + m[5]! + m[10]!)) / 2;
  const v: Vec3 = w > 1e-4 ? scaled([m[9]! - m[6]!, m[2]! - m[8]!, m[4]! - m[1]!], 1 / (4 * w)) : axis;
  const degrees = (2 * Math.atan2(dot(v, axis), w) * 180) / Math.PI;
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

/** Its mirror image in the midline plane. */
export const mirroredMotion = (m: Motion): Motion => m.map((value, i) => (i < 4 !== (i % 4 === 0) ? -value : value));
export const mirror = (p: Vec3): Vec3 => [-p[0], p[1], p[2]];
