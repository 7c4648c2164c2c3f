/**
 * Vectors in space: places and directions of the body's frame, in the unit of the caller (metres, where nothing else is said).
 * Compiled files must come out the same to the byte, so the order of the arithmetic here is part of what these promise.
 */
export type Vec3 = readonly [x: number, y: number, z: number];

/** The vector at an index of a flat list of vectors, three numbers each. */
export const vec3 = (flat: ArrayLike<number>, index: number): Vec3 => [
  flat[index * 3]!,
  flat[index * 3 + 1]!,
  flat[index * 3 + 2]!,
];
/** A vector from its three axes. */
export const eachAxis = (value: (axis: 0 | 1 | 2) => number): Vec3 => [value(0), value(1), value(2)];

/** a + t b */
export const plus = (a: Vec3, b: Vec3, t = 1): Vec3 => [a[0] + t * b[0], a[1] + t * b[1], a[2] + t * b[2]];
/** a - b: from b to a */
export const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scaled = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const opposite = (a: Vec3): Vec3 => [-a[0], -a[1], -a[2]];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Right-handed; as long as the area between them. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
/** The same direction at length 1; no direction stays none. */
export const unit = (a: Vec3): Vec3 => {
  const l = length(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
};
/** From a at t = 0 straight to b at t = 1. */
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];
/** From p to the nearest place of the straight piece from a to b. */
export function toSegment(p: Vec3, a: Vec3, b: Vec3): number {
  const ab = minus(b, a),
    ap = minus(p, a),
    l = dot(ab, ab),
    t = l === 0 ? 0 : Math.min(1, Math.max(0, dot(ap, ab) / l));
  return Math.hypot(ap[0] - t * ab[0], ap[1] - t * ab[1], ap[2] - t * ab[2]);
}
