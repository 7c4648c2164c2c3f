import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  clearDistance,
  DISTANCE,
  ease,
  ELEVATION,
  eyeOf,
  fit,
  orbitOf,
  shortWay,
  towardEye,
  viewOf,
  withinLimits,
  zoomToward,
  type Orbit,
} from './orbit.ts';

const anyOrbit: fc.Arbitrary<Orbit> = fc.record({
  azimuth: fc.double({ min: 0, max: 359.9, noNaN: true }),
  elevation: fc.double({ min: ELEVATION[0], max: ELEVATION[1], noNaN: true }),
  distance: fc.double({ min: DISTANCE[0], max: DISTANCE[1], noNaN: true }),
  target: fc.tuple(
    fc.double({ min: -0.4, max: 0.4, noNaN: true }),
    fc.double({ min: 0.05, max: 1.7, noNaN: true }),
    fc.double({ min: -0.1, max: 0.18, noNaN: true }),
  ),
});

/** Metres: a box that holds trunk and head of the standing body, less wide than the arms. */
const inBody = ([x, y, z]: readonly [number, number, number]) =>
  Math.abs(x) < 0.3 && y > 0 && y < 1.72 && z > -0.14 && z < 0.2;

describe('where the eye stands', () => {
  it.each<[why: string, azimuth: number, eye: readonly [number, number, number]]>([
    ['0 is behind the person', 0, [0, 0, -1]],
    ['90 is at their right side, which is -x', 90, [-1, 0, 0]],
    ['180 is in front', 180, [0, 0, 1]],
    ['270 is at their left side, which is +x', 270, [1, 0, 0]],
  ])('%s', (_why, azimuth, eye) =>
    towardEye({ azimuth, elevation: 0 }).forEach((value, c) => expect(value).toBeCloseTo(eye[c]!, 12)),
  );

  it('looks down when the elevation is positive', () =>
    expect(towardEye({ azimuth: 30, elevation: 40 })[1]).toBeGreaterThan(0));

  it('is never inside the body, wherever the hand leads it', () => {
    fc.assert(fc.property(anyOrbit, (orbit) => void expect(inBody(eyeOf(orbit))).toBe(false)));
  });

  it('is as far away as the orbit says when nothing is in the way', () => {
    const orbit: Orbit = { azimuth: 0, elevation: 0, distance: 2, target: [0, 1.3, 0] };
    expect(eyeOf(orbit)).toEqual([0, 1.3, -2]);
    expect(clearDistance(orbit)).toBeLessThan(2);
  });
});

describe('a flight', () => {
  it('begins and ends where it should, and never goes through the body', () => {
    fc.assert(
      fc.property(anyOrbit, anyOrbit, (from, to) => {
        const start = between(from, to, 0);
        expect(Math.abs(start.azimuth - from.azimuth) + Math.abs(start.distance - from.distance)).toBeLessThan(1e-9);
        const end = between(from, to, 1);
        expect(shortWay(end.azimuth, to.azimuth)).toBeCloseTo(0, 9);
        expect(end.distance).toBeCloseTo(to.distance, 9);
        for (let k = 0; k <= 20; k++) expect(inBody(eyeOf(withinLimits(between(from, to, ease(k / 20)))))).toBe(false);
      }),
    );
  });

  it('goes the short way round', () => {
    const a: Orbit = { azimuth: 350, elevation: 0, distance: 2, target: [0, 1, 0] };
    expect(between(a, { ...a, azimuth: 20 }, 0.5).azimuth % 360).toBeCloseTo(5, 9);
    expect(shortWay(10, 350)).toBe(-20);
  });

  it('steps back for a half turn and not for a small one', () => {
    const a: Orbit = { azimuth: 0, elevation: 0, distance: 1, target: [0, 1.3, 0] };
    expect(between(a, { ...a, azimuth: 180 }, 0.5).distance).toBeGreaterThan(1.4);
    expect(between(a, { ...a, azimuth: 6 }, 0.5).distance).toBeLessThan(1.03);
  });
});

describe('zoom', () => {
  it('keeps the point under the pointer on its line of sight', () => {
    const orbit: Orbit = { azimuth: 0, elevation: 0, distance: 2, target: [0, 1.3, 0] },
      point = [0.1, 1.4, 0] as const;
    const next = zoomToward(orbit, 0.5, point);
    // Seen from behind: the offset from the middle, over the distance, is where it appears.
    expect((point[0] - next.target[0]) / next.distance).toBeCloseTo((point[0] - orbit.target[0]) / orbit.distance, 9);
    expect((point[1] - next.target[1]) / next.distance).toBeCloseTo((point[1] - orbit.target[1]) / orbit.distance, 9);
  });
  it('stops at the limits', () => {
    const orbit: Orbit = { azimuth: 0, elevation: 0, distance: 1, target: [0, 1.3, 0] };
    expect(zoomToward(orbit, 1e-9, null).distance).toBe(DISTANCE[0]);
    expect(zoomToward(orbit, 1e9, null).distance).toBe(DISTANCE[1]);
  });
});

it('fits by width in a tall picture and by height in a wide one', () => {
  expect(fit(1, 1, 0.5)).toBeCloseTo(2 * fit(1, 1, 1), 9);
  expect(fit(1, 1, 2)).toBeCloseTo(fit(1, 1, 1), 9);
});

it('a view and an orbit undo each other to the millimetre', () => {
  fc.assert(
    fc.property(anyOrbit, (orbit) => {
      const back = orbitOf(viewOf(orbit));
      expect(back.azimuth).toBe(orbit.azimuth);
      back.target.forEach((value, c) => expect(Math.abs(value - orbit.target[c]!)).toBeLessThanOrEqual(0.0005001));
    }),
  );
});
