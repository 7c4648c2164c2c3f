import { describe, expect, it } from 'vitest';
import { towardEye } from '../camera/orbit.ts';
import { sidePlaces } from './side-places.ts';

const SIZE = { width: 800, height: 600 };
/** A parallel projection from an azimuth, 300 pixels a metre. */
const seenFrom = (azimuth: number) => {
  const [ex, , ez] = towardEye({ azimuth, elevation: 0 });
  // Right hand of the picture: up × eye.
  return ([x, y, z]: readonly [number, number, number]) => ({
    x: 400 + 300 * (ez * x - ex * z),
    y: 300 - 300 * (y - 1),
  });
};

describe("left and right are the person's own", () => {
  it.each<[why: string, azimuth: number, order: 'left first' | 'right first']>([
    ['from behind, their left is on the left of the picture', 0, 'left first'],
    ['from in front, their left is on the right of the picture', 180, 'right first'],
    ['half from behind', 35, 'left first'],
    ['half from in front', 215, 'right first'],
  ])('%s', (_why, azimuth, order) => {
    const { left, right } = sidePlaces(azimuth, seenFrom(azimuth), SIZE);
    expect(left.opacity).toBe(1);
    expect(right.opacity).toBe(1);
    expect(left.x < right.x).toBe(order === 'left first');
  });

  it('stand clear of the head and neck from every side that shows both', () => {
    for (const azimuth of [0, 30, 45, 60, 135, 180, 230, 315, 330]) {
      const project = seenFrom(azimuth),
        { left, right } = sidePlaces(azimuth, project, SIZE),
        middle = project([0, 1.56, 0.02]).x;
      for (const { x } of [left, right]) expect(Math.abs(x - middle)).toBeGreaterThan(0.2 * 300);
    }
  });

  it('from a side, only the near one is shown', () => {
    const fromRight = sidePlaces(90, seenFrom(90), SIZE),
      fromLeft = sidePlaces(270, seenFrom(270), SIZE);
    expect([fromRight.right.opacity, fromRight.left.opacity]).toEqual([1, 0]);
    expect([fromLeft.right.opacity, fromLeft.left.opacity]).toEqual([0, 1]);
  });

  it('stays in the picture however near the body is', () => {
    const { left, right } = sidePlaces(0, ([x, y]) => ({ x: 400 - 4000 * x, y: 300 - 4000 * (y - 1.4) }), SIZE);
    for (const { x, y } of [left, right]) expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
  });
});
