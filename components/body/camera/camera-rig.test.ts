import { expect, it } from 'vitest';
import { CameraRig } from './camera-rig.ts';
import type { Orbit } from './orbit.ts';

const BESIDE: Orbit = { azimuth: 90, elevation: 0, distance: 0.5, target: [0, 0.3, 0] };
/** A body that lies, with its head to its left: 2 m long. */
const LYING = { low: [-1, 0, -0.3], high: [1, 0.5, 0.3], neck: [0.7, 0.2, 0] } as const;

it('keeps the eye out of what its own body takes up, and of no other', () => {
  const lying = new CameraRig(BESIDE),
    standing = new CameraRig(BESIDE);
  lying.room = LYING;
  expect(lying.eye[0]).toBeLessThan(LYING.low[0]);
  expect(standing.eye[0]).toBeGreaterThan(-0.6);
});

it('looks at the whole of a body that lies, and not beside one that stands', () => {
  const lying = new CameraRig(BESIDE),
    standing = new CameraRig(BESIDE);
  lying.room = LYING;
  for (const rig of [lying, standing]) rig.jump({ ...BESIDE, target: [-0.9, 0.3, 0] });
  expect(lying.now.target[0]).toBe(-0.9);
  expect(standing.now.target[0]).toBeGreaterThan(-0.5);
});

it('is still when it has arrived, and a hand ends a flight', () => {
  const rig = new CameraRig(BESIDE);
  expect(rig.step(0)).toBe(false);
  rig.fly({ ...BESIDE, azimuth: 180 });
  expect(rig.step(1)).toBe(true);
  expect(rig.flying).toBe(true);
  rig.turnBy(5, 0);
  expect([rig.flying, rig.movedByHand]).toEqual([false, true]);
  let time = 1;
  while (rig.step((time += 1 / 60)));
  expect(rig.now).toEqual(rig.goal);
  expect(time).toBeLessThan(3);
});

it('a drag tilts the view a little way, keys farther, and from there a drag leads back only', () => {
  const rig = new CameraRig(BESIDE);
  rig.turn(0, 10_000, 800);
  expect(rig.goal.elevation).toBe(35);
  rig.turn(0, -20_000, 800);
  expect(rig.goal.elevation).toBe(-35);
  rig.turnBy(0, -15);
  expect(rig.goal.elevation).toBe(-50);
  rig.turn(0, -100, 800);
  expect(rig.goal.elevation).toBe(-50);
  rig.turn(0, 40, 800);
  expect(rig.goal.elevation).toBe(-40);
  rig.turn(0, 10_000, 800);
  expect(rig.goal.elevation).toBe(35);
});
