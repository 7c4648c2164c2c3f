import { describe, expect, it } from 'vitest';
import {
  cross,
  distance,
  dot,
  eachAxis,
  length,
  minus,
  mix,
  opposite,
  plus,
  scaled,
  toSegment,
  unit,
  vec3,
  type Vec3,
} from './vec.ts';

const a: Vec3 = [1, 2, 3],
  b: Vec3 = [-4, 0.5, 2];

describe('a vector', () => {
  it('is read at its index from a flat list', () => expect(vec3(Float32Array.of(0, 0, 0, 1, 2, 3), 1)).toEqual(a));

  it.each<[string, Vec3, Vec3]>([
    ['each axis', eachAxis((axis) => a[axis]), a],
    ['plus', plus(a, b), [-3, 2.5, 5]],
    ['plus a part', plus(a, b, 2), [-7, 3, 7]],
    ['minus', minus(a, b), [5, 1.5, 1]],
    ['scaled', scaled(a, 2), [2, 4, 6]],
    ['opposite', opposite(a), [-1, -2, -3]],
    ['right-handed', cross([1, 0, 0], [0, 1, 0]), [0, 0, 1]],
    ['from a', mix(a, b, 0), a],
    ['to b', mix(a, b, 1), b],
    ['unit', unit([0, 3, 4]), [0, 0.6, 0.8]],
    ['no direction stays none', unit([0, 0, 0]), [0, 0, 0]],
  ])('%s', (_what, got, wanted) => expect(got).toEqual(wanted));

  it.each<[string, number, number]>([
    ['dot', dot(a, b), 3],
    ['length', length([2, 3, 6]), 7],
    ['distance', distance([1, 1, 1], [3, 4, 7]), 7],
    ['beside a segment', toSegment([1, 5, 0], [0, 0, 0], [2, 0, 0]), 5],
    ['beyond its end', toSegment([5, 4, 0], [0, 0, 0], [2, 0, 0]), 5],
    ['a segment of no length', toSegment([3, 4, 0], [0, 0, 0], [0, 0, 0]), 5],
  ])('%s', (_what, got, wanted) => expect(got).toBe(wanted));

  it('cross stands square on both', () => {
    expect(dot(cross(a, b), a)).toBeCloseTo(0, 12);
    expect(dot(cross(a, b), b)).toBeCloseTo(0, 12);
  });
});
