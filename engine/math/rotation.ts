import type { Vec3 } from './vec.ts';

/** A unit quaternion: a rotation. x, y, z, w. */
export type Quaternion = readonly [x: number, y: number, z: number, w: number];

export const IDENTITY: Quaternion = [0, 0, 0, 1];

/** Rotation by `degrees` about a unit axis, right-handed. */
export function rotationAbout(axis: Vec3, degrees: number): Quaternion {
  const half = (degrees * Math.PI) / 360,
    s = Math.sin(half);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(half)];
}

/** The same about an axis of any length. */
export function twist(axis: Vec3, degrees: number): Quaternion {
  const l = Math.hypot(...axis) || 1;
  return rotationAbout([axis[0] / l, axis[1] / l, axis[2] / l], degrees);
}

/** First b, then a. */
export const product = (a: Quaternion, b: Quaternion): Quaternion => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];

/** The rotation seen in the mirror of the midline plane. */
export const mirrored = ([x, y, z, w]: Quaternion): Quaternion => [x, -y, -z, w];

/** A place turned about the origin. */
export function rotate([x, y, z, w]: Quaternion, [px, py, pz]: Vec3): Vec3 {
  const tx = 2 * (y * pz - z * py),
    ty = 2 * (z * px - x * pz),
    tz = 2 * (x * py - y * px);
  return [px + w * tx + y * tz - z * ty, py + w * ty + z * tx - x * tz, pz + w * tz + x * ty - y * tx];
}
