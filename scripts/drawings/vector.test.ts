import { cross, dot, length, minus, type Vec3 } from '../../engine/math/vec.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  after,
  apply,
  frameToFrame,
  mirror,
  mirroredMotion,
  rotateBy,
  turnAround,
  twistAbout,
  unitVector,
} from './vector.ts';

const number = fc.double({ min: -2, max: 2, noNaN: true });
const vec = fc.tuple(number, number, number);
const direction = vec.filter((v) => length(v) > 0.2);
const degrees = fc.double({ min: -170, max: 170, noNaN: true });

const close = (a: Vec3, b: Vec3) => expect(length(minus(a, b))).toBeLessThan(1e-9);

it('a turn keeps lengths, and its centre', () => {
  fc.assert(
    fc.property(direction, degrees, vec, vec, (axis, angle, centre, p) => {
      const m = turnAround(axis, angle, centre);
      close(apply(m, centre), centre);
      expect(length(rotateBy(m, p))).toBeCloseTo(length(p), 9);
    }),
  );
});

it('one motion after another is both', () => {
  fc.assert(
    fc.property(direction, degrees, vec, direction, degrees, vec, vec, (a, x, c, b, y, d, p) => {
      const one = turnAround(a, x, c),
        two = turnAround(b, y, d);
      close(apply(after(two, one), p), apply(two, apply(one, p)));
    }),
  );
});

it('a frame goes to a frame', () => {
  fc.assert(
    fc.property(vec, direction, direction, vec, direction, direction, (from, along, normal, to, along2, normal2) => {
      fc.pre(
        length(cross(unitVector(along), unitVector(normal))) > 0.1 &&
          length(cross(unitVector(along2), unitVector(normal2))) > 0.1,
      );
      const m = frameToFrame(from, along, normal, to, along2, normal2);
      close(apply(m, from), to);
      close(rotateBy(m, unitVector(along)), unitVector(along2));
      expect(dot(rotateBy(m, unitVector(normal)), cross(unitVector(along2), unitVector(normal2)))).toBeCloseTo(0, 9);
    }),
  );
});

it('the twist of a turn about its own axis is its angle', () => {
  fc.assert(
    fc.property(direction, degrees, (axis, angle) => {
      expect(twistAbout(turnAround(axis, angle, [0, 0, 0]), unitVector(axis))).toBeCloseTo(angle, 6);
    }),
  );
});

it('a mirrored motion moves mirrored places', () => {
  fc.assert(
    fc.property(direction, degrees, vec, vec, (axis, angle, centre, p) => {
      const m = turnAround(axis, angle, centre);
      close(apply(mirroredMotion(m), mirror(p)), mirror(apply(m, p)));
    }),
  );
});
