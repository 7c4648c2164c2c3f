import { distance, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { POSE_IDS, type PoseId } from '../../data/pose-ids.ts';
import { poseOf } from '../../data/poses.ts';
import type { PoseAngles } from '../../data/pose-angles.ts';
import { bentPositions, jointsIn, posedPositions, skinTurns } from '../../engine/pose/pose.ts';
import { mirrorPose, mixPoses } from '../../engine/pose/mix-poses.ts';
import { placeProps } from '../../engine/pose/prop.ts';
import { SHAPES } from '../../engine/pose/rig.ts';
import { decodeRig } from '../../engine/pose/rig-file.ts';
import { rotate } from '../../engine/math/rotation.ts';
import { BONES, boneNumber } from '../../engine/pose/skeleton.ts';
import { readBody } from '../shared/read-body.ts';
import { readRig } from '../shared/read-rig.ts';

const { body } = await readBody();
const rig = readRig(body),
  neutral = rig.shapes.neutral;
const count = body.mirror.length;
const posed = (angles: PoseAngles, shape = neutral) => posedPositions(body, rig, angles, shape);
function vertexAt([x, y, z]: Vec3): number {
  let best = 0,
    least = Infinity;
  for (let v = 0; v < count; v++) {
    const d =
      (body.positions[v * 3]! - x) ** 2 + (body.positions[v * 3 + 1]! - y) ** 2 + (body.positions[v * 3 + 2]! - z) ** 2;
    if (d < least) [best, least] = [v, d];
  }
  return best;
}
function most(a: Float32Array, b: Float32Array): number {
  let worst = 0;
  for (let i = 0; i < a.length; i++) worst = Math.max(worst, Math.abs(a[i]! - b[i]!));
  return worst;
}
/** The farthest that a body is from being the mirror image of another. */
function asymmetry(a: Float32Array, b: Float32Array): number {
  let worst = 0;
  for (let v = 0; v < count; v++) {
    const i = v * 3,
      j = body.mirror[v]! * 3;
    worst = Math.max(worst, Math.abs(a[i]! + b[j]!), Math.abs(a[i + 1]! - b[j + 1]!), Math.abs(a[i + 2]! - b[j + 2]!));
  }
  return worst;
}
function lowest(positions: Float32Array): number {
  let floor = Infinity;
  for (let i = 1; i < positions.length; i += 3) floor = Math.min(floor, positions[i]!);
  return floor;
}

function volume(p: Float32Array): number {
  let six = 0;
  for (let t = 0; t < body.triangles.length; t += 3) {
    const a = body.triangles[t]! * 3,
      b = body.triangles[t + 1]! * 3,
      c = body.triangles[t + 2]! * 3;
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
}

/** Share of the skin's area whose triangles look the other way than their bones have turned them. */
function inverted(angles: PoseAngles, positions: Float32Array): number {
  const turns = skinTurns(rig, angles, neutral);
  const normal = (p: Float32Array, t: number): Vec3 => {
    const [a, b, c] = firstOf(
      [0, 1, 2].map((k) => vec3(p, body.triangles[t + k]!)),
      3,
    );
    const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]],
      v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    return [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
  };
  let wrong = 0,
    all = 0;
  for (let t = 0; t < body.triangles.length; t += 3) {
    const rest = normal(body.positions, t),
      now = normal(positions, t),
      v = body.triangles[t]! * 4;
    const [x, y, z] = rotate([turns[v]!, turns[v + 1]!, turns[v + 2]!, turns[v + 3]!], rest),
      area = Math.hypot(...rest);
    all += area;
    if (x * now[0] + y * now[1] + z * now[2] < 0) wrong += area;
  }
  return wrong / all;
}

describe('the rig file', () => {
  const bytes = readFileSync(new URL('../../public/models/rig.bin', import.meta.url));
  it('is at most 250 KB in brotli', () => expect(brotliCompressSync(bytes).length).toBeLessThan(250 * 1024));
  it('is refused when damaged', () => {
    const bad = Uint8Array.from(bytes);
    bad[bad.length >> 1]! ^= 1;
    expect(() => decodeRig(bad, body)).toThrow(/damaged/);
  });
  it('is refused by a body with another order', () =>
    expect(() => decodeRig(bytes, { ...body, orderHash: 'other' })).toThrow(/made for vertex order/));
  it('gives every vertex weights that sum to 1, and its partner the partner bones', () => {
    for (let v = 0; v < count; v++) {
      const own = new Map<number, number>();
      let sum = 0;
      for (let k = rig.start[v]!; k < rig.start[v + 1]!; k++) {
        own.set(rig.bone[k]!, rig.weight[k]!);
        sum += rig.weight[k]!;
      }
      if (Math.abs(sum - 1) > 1e-5) throw new Error(`vertex ${v}: weights sum to ${sum}`);
      const twin = body.mirror[v]!;
      if (twin === v) continue;
      const same =
        rig.start[twin + 1]! - rig.start[twin]! === own.size &&
        Array.from(rig.bone.subarray(rig.start[twin]!, rig.start[twin + 1]!)).every(
          (bone, k) => rig.weight[rig.start[twin]! + k] === own.get(nth(BONES, bone).mirror),
        );
      if (!same) throw new Error(`vertex ${v}: its partner ${twin} has other weights`);
    }
  });
  it('moves the skin of the back of the head with the head, and that of a finger with its own hand', () => {
    const heaviest = (place: Vec3) => nth(BONES, rig.bone[rig.start[vertexAt(place)]!]!).name;
    expect(heaviest([0, 1.65, -0.07])).toBe('head');
    expect(heaviest([0.38, 0.73, 0.2])).toBe('hand-left');
    expect(heaviest([-0.38, 0.73, 0.2])).toBe('hand-right');
    expect(heaviest([0.11, 0.3, 0.05])).toBe('shin-left');
  });
});

describe('a body shape', () => {
  it('is the body itself when neutral and standing, to the last bit of a float', () =>
    expect(most(posed({}), body.positions)).toBeLessThan(1e-6));
  it.each(SHAPES)('%s stands on the floor, symmetric, upright and whole', (name) => {
    const positions = posed({}, rig.shapes[name]);
    expect(Math.abs(lowest(positions))).toBeLessThan(0.001);
    const height = -lowest(positions.map((value) => -value));
    expect(height).toBeGreaterThan(1.55);
    expect(height).toBeLessThan(1.8);
    expect(asymmetry(positions, positions)).toBeLessThan(1e-6);
    expect(volume(positions)).toBeGreaterThan(0.04);
    expect(volume(positions)).toBeLessThan(0.09);
  });
});

describe.each(POSE_IDS)('the pose %s', (id) => {
  const pose = poseOf(id),
    positions = posed(pose);
  it('is where its mirror image says', () => {
    expect(asymmetry(positions, posed(mirrorPose(pose)))).toBeLessThan(2e-5);
  });
  it('keeps every bone as long as it is', () => {
    const joints = jointsIn(pose, neutral.joints);
    BONES.forEach(
      ({ parent }, i) =>
        parent >= 0 &&
        expect(distance(vec3(joints, i), vec3(joints, parent))).toBeCloseTo(
          distance(vec3(neutral.joints, i), vec3(neutral.joints, parent)),
          4,
        ),
    );
  });
  it('keeps the volume of the body within 8 %', () =>
    expect(Math.abs(volume(positions) / volume(body.positions) - 1)).toBeLessThan(0.08));
  it('turns at most 2 % of the skin inside out, in the folds', () =>
    expect(inverted(pose, positions)).toBeLessThan(0.02));
  it('rests on the floor in the middle of the stage', () => {
    expect(Math.abs(lowest(positions))).toBeLessThan(0.001);
    expect(Math.abs(positions.reduce((sum, value, i) => (i % 3 === 2 ? sum + value : sum), 0) / count)).toBeLessThan(
      0.3,
    );
  });
});

describe('a joint', () => {
  const around = (bone: Parameters<typeof boneNumber>[0], radius: number, upTo = Infinity) => {
    const centre = vec3(neutral.joints, boneNumber(bone));
    return Array.from({ length: count }, (_, v) => v).filter(
      (v) => distance(vec3(body.positions, v), centre) < radius && body.positions[v * 3 + 1]! < upTo,
    );
  };
  /** Mean distance of some skin from a joint, against what it is at rest. */
  const girth = (angles: PoseAngles, bone: Parameters<typeof boneNumber>[0], skin: readonly number[]) => {
    const mean = (positions: Float32Array, joints: Float32Array) =>
      skin.reduce((sum, v) => sum + distance(vec3(positions, v), vec3(joints, boneNumber(bone))), 0) / skin.length;
    return (
      mean(bentPositions(body, rig, angles, neutral), jointsIn(angles, neutral.joints)) /
      mean(body.positions, neutral.joints)
    );
  };

  const deltoid = around('arm1-left', 0.085);
  it.each([30, 60, 90, 120, 150, 170].flatMap((raise) => [0, 45, 90].map((across) => [raise, across] as const)))(
    'of the shoulder keeps its girth raised by %i at %i',
    (armRaise, armAcross) => {
      const value = girth({ left: { armRaise, armAcross } }, 'arm1-left', deltoid);
      expect(value).toBeGreaterThan(0.85);
      expect(value).toBeLessThan(1.25);
    },
  );
  const neckSkin = around('neck2', 0.08, 1.53);
  it.each<[string, PoseAngles]>([
    ['forward', { trunk: { headForward: 35 } }],
    ['down', { trunk: { nod: 45 } }],
    ['back', { trunk: { nod: -40 } }],
    ['turned', { trunk: { lookLeft: 70 } }],
    ['tipped', { trunk: { tipLeft: 40 } }],
  ])('of the neck keeps its girth, %s', (_how, angles) => {
    const value = girth(angles, 'neck2', neckSkin);
    expect(value).toBeGreaterThan(0.9);
    expect(value).toBeLessThan(1.12);
  });
});

describe('on the way from one pose to another', () => {
  const pairs: readonly (readonly [PoseId, PoseId])[] = [
    ['standing', 'arm-raised'],
    ['desk-upright', 'desk-slumped'],
    ['standing', 'on-back'],
    ['hug', 'cat'],
    ['on-side', 'sitting'],
  ];
  it.each(pairs)('%s to %s, no place of the skin jumps', (a, b) => {
    const steps = 45;
    let last = posed(mixPoses(poseOf(a), poseOf(b), 0)),
      longest = 0,
      whole = 0;
    for (let k = 1; k <= steps; k++) {
      const next = posed(mixPoses(poseOf(a), poseOf(b), k / steps));
      const step = most(next, last);
      longest = Math.max(longest, step);
      whole += step;
      last = next;
    }
    // A jump would be many times the mean step.
    expect(longest).toBeLessThan((whole / steps) * 2.5);
    expect(longest).toBeLessThan(0.12);
  });
  it('starts and ends at the poses themselves', () => {
    for (const [a, b] of pairs) {
      expect(most(posed(mixPoses(poseOf(a), poseOf(b), 0)), posed(poseOf(a)))).toBeLessThan(1e-5);
      expect(most(posed(mixPoses(poseOf(a), poseOf(b), 1)), posed(poseOf(b)))).toBeLessThan(1e-5);
    }
  });
});

describe('the poses show what they are for', () => {
  const c7 = vertexAt([0, 1.474, -0.06]),
    nose = vertexAt([0, 1.58, 0.19]),
    blade = vertexAt([0.076, 1.37, -0.12]),
    crown = vertexAt([0, 1.72, 0.02]),
    hand = vertexAt([0.38, 0.72, 0.2]);
  const heelLeft = vertexAt([0.128, 0.03, -0.05]);
  const y = (id: PoseId, v: number) => posed(poseOf(id))[v * 3 + 1]!,
    z = (id: PoseId, v: number) => posed(poseOf(id))[v * 3 + 2]!;
  it('the head is carried forward of the neck, more by 4 cm, at the slumped desk', () =>
    expect(
      z('desk-slumped', nose) - z('desk-slumped', c7) - (z('desk-upright', nose) - z('desk-upright', c7)),
    ).toBeGreaterThan(0.04));
  it('hugging draws the inner edges of the shoulder blades apart by 2 cm', () => {
    const gap = (id: PoseId) => distance(vec3(posed(poseOf(id)), blade), vec3(posed(poseOf(id)), body.mirror[blade]!));
    expect(gap('hug') - gap('standing')).toBeGreaterThan(0.02);
  });
  it('the raised hand is above the head', () => expect(y('arm-raised', hand)).toBeGreaterThan(y('arm-raised', crown)));
  it('it is the left hand', () => expect(posed(poseOf('arm-raised'))[hand * 3]).toBeGreaterThan(0));
  it.each<PoseId>(['on-back', 'on-ball', 'over-towel', 'over-roller'])('%s lies face up, feet down', (id) => {
    expect(y(id, nose)).toBeGreaterThan(y(id, crown) - 0.05);
    expect(y(id, nose)).toBeGreaterThan(y(id, c7));
    expect(y(id, heelLeft)).toBeLessThan(0.06);
  });
  it.each<PoseId>(['sitting', 'desk-upright', 'desk-slumped', 'ear-to-shoulder', 'over-chair-back'])(
    '%s sits with both feet on the floor',
    (id) => {
      expect(y(id, heelLeft)).toBeLessThan(0.06);
      expect(y(id, body.mirror[heelLeft]!)).toBeLessThan(0.06);
      expect(y(id, vertexAt([0.06, 0.86, -0.1]))).toBeGreaterThan(0.35);
    },
  );
});

describe('what the body rests on', () => {
  const solids = (id: PoseId) => placeProps(poseOf(id).props ?? [], body, posed(poseOf(id)));
  it('is a ball the size of a tennis ball, on the floor', () => {
    const [ball] = solids('on-ball');
    if (ball?.kind !== 'ball') throw new Error('no ball');
    expect(ball.radius).toBeGreaterThan(0.03);
    expect(ball.radius).toBeLessThan(0.04);
    expect(ball.centre[1]).toBe(ball.radius);
    expect(ball.centre[0]).toBeGreaterThan(0.03); // beside the spine, never on it
  });
  it.each<[PoseId, number, number]>([
    ['over-towel', 0.025, 0.045],
    ['over-roller', 0.045, 0.075],
  ])('is a roll under the mid back: %s', (id, least, greatest) => {
    const [roll] = solids(id);
    if (roll?.kind !== 'roll') throw new Error('no roll');
    expect(roll.radius).toBeGreaterThan(least);
    expect(roll.radius).toBeLessThan(greatest);
  });
  it('is a seat at the height of a chair and a desk that the hands lie on', () => {
    const [seat, desk] = solids('desk-upright');
    if (seat?.kind !== 'box' || desk?.kind !== 'box') throw new Error('no seat or desk');
    expect(seat.size[1]).toBeGreaterThan(0.35);
    expect(seat.size[1]).toBeLessThan(0.52);
    expect(desk.centre[1]).toBeGreaterThan(0.55);
    expect(desk.centre[1]).toBeLessThan(0.85);
  });
  it('is a wall that no part of the body stands in', () => {
    const [wall] = solids('standing-wall');
    if (wall?.kind !== 'box') throw new Error('no wall');
    const positions = posed(poseOf('standing-wall')),
      face = wall.centre[2] + wall.size[2] / 2;
    for (let i = 2; i < positions.length; i += 3)
      if (positions[i]! < face - 0.001) throw new Error(`vertex ${(i - 2) / 3} is in the wall`);
  });
});
