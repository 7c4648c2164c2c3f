import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSE_IDS } from '../../data/pose-ids.ts';
import { nth } from '../math/nth.ts';
import { poseOf } from '../../data/poses.ts';
import type { PoseAngles } from '../../data/pose-angles.ts';
import { correctiveAmounts, CORRECTIVE_AT, CORRECTIVE_NAMES } from './corrective.ts';
import { mirrorPose, mixPoses } from './mix-poses.ts';
import { AS_DRAWN, BONES, rotations } from './skeleton.ts';

const angle = fc.integer({ min: -60, max: 60 });
const side = fc.record(
  {
    armRaise: fc.integer({ min: 0, max: 175 }),
    armAcross: angle,
    elbow: angle,
    hip: angle,
    knee: angle,
    armIn: angle,
    bladeForward: angle,
  },
  { requiredKeys: [] },
);
const pose: fc.Arbitrary<PoseAngles> = fc.record(
  {
    trunk: fc.record(
      {
        lean: angle,
        roll: angle,
        upperBack: angle,
        bendLeft: angle,
        turnLeft: angle,
        lookLeft: angle,
        tipLeft: angle,
        headForward: angle,
      },
      { requiredKeys: [] },
    ),
    left: side,
    right: side,
  },
  { requiredKeys: [] },
);
const joints = Float32Array.from({ length: BONES.length * 3 }, (_, i) => Math.sin(i * 1.7));
const same = (a: PoseAngles, b: PoseAngles) =>
  rotations(a, joints).every((q, i) =>
    q.every((value, c) => Math.abs(value - nth(rotations(b, joints), i)[c]!) < 1e-9),
  );

describe('a pose', () => {
  it('seen in two mirrors is itself', () => fc.assert(fc.property(pose, (p) => same(mirrorPose(mirrorPose(p)), p))));
  it('that leaves all angles out is the body as drawn', () =>
    rotations({}, joints).forEach((q) => q.forEach((value, c) => expect(value).toBeCloseTo(c === 3 ? 1 : 0, 12))));
  it('is itself at the ends of the way to another', () =>
    fc.assert(fc.property(pose, pose, (a, b) => same(mixPoses(a, b, 0), a) && same(mixPoses(a, b, 1), b))));
  it('turned left looks to the left: what was in front comes to +x', () => {
    const [x, y, z, w] = nth(
      rotations({ trunk: { lookLeft: 90 } }, joints),
      BONES.findIndex(({ name }) => name === 'head'),
    );
    expect(2 * (x * z + w * y)).toBeCloseTo(1, 6);
  });
});

describe('a corrective', () => {
  it('is not called up by the body as drawn', () =>
    Object.values(correctiveAmounts({})).forEach((amount) => expect(amount).toBe(0)));
  it.each(CORRECTIVE_NAMES)('%s is called up in full, and alone, where it was made', (name) => {
    const amounts = correctiveAmounts(CORRECTIVE_AT[name]);
    for (const other of CORRECTIVE_NAMES) expect(amounts[other]).toBeCloseTo(other === name ? 1 : 0, 6);
  });
  it('changes little for a small turn of the arm', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 175, noNaN: true }),
        fc.double({ min: -60, max: 140, noNaN: true }),
        (armRaise, armAcross) => {
          const a = correctiveAmounts({ armRaise, armAcross }),
            b = correctiveAmounts({ armRaise: armRaise + 1, armAcross: armAcross + 1 });
          return CORRECTIVE_NAMES.every((name) => Math.abs(a[name] - b[name]) < 0.12);
        },
      ),
    ));
});

describe('the poses', () => {
  it.each(POSE_IDS)('%s stays within what joints can do', (id) => {
    const { left = {}, right = {}, trunk = {} } = poseOf(id);
    for (const {
      armRaise = AS_DRAWN.armRaise,
      elbow = AS_DRAWN.elbow,
      knee = 0,
      hip = 0,
      armIn = 0,
      wrist = 0,
      palmDown = 0,
      bladeForward = 0,
    } of [left, right]) {
      // Usual ranges of motion of adults (AAOS, Joint Motion: Method of Measuring and Recording, 1965); the blade's bound is our own.
      for (const [value, low, high] of [
        [armRaise, 0, 180],
        [elbow, 0, 150],
        [knee, 0, 155],
        [hip, -20, 135],
        [armIn, -90, 95],
        [wrist, -75, 80],
        [palmDown, -85, 80],
        [bladeForward, -20, 26],
      ] as const) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    }
    for (const [value, most] of [
      [trunk.lookLeft ?? 0, 75],
      [trunk.tipLeft ?? 0, 45],
      [trunk.nod ?? 0, 50],
      [trunk.turnLeft ?? 0, 45],
      [trunk.bendLeft ?? 0, 35],
    ] as const)
      expect(Math.abs(value)).toBeLessThanOrEqual(most);
  });
});
