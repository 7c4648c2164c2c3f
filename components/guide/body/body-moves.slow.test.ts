import { beforeAll, expect, it } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import { resolveGuide } from '../../../engine/guide/guide.ts';
import { showsOf, type Show } from '../../../engine/guide/show.ts';
import { mixPoses } from '../../../engine/pose/mix-poses.ts';
import { bentPositions } from '../../../engine/pose/pose.ts';
import type { Rig } from '../../../engine/pose/rig.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { readMap } from '../../../scripts/shared/read-map.ts';
import { readRig } from '../../../scripts/shared/read-rig.ts';
import { createBodyMoves } from './body-moves.ts';

let body: Body, rig: Rig;
beforeAll(async () => {
  body = (await readMap()).body;
  rig = readRig(body);
});
const showOf = (id: string, step: number): Show =>
  showsOf(
    resolveGuide(
      GUIDES.find((guide) => guide.id === id)!,
      { cautions: new Map(), side: 'left', tool: null },
    ),
  )[step]!;

it.each<[guide: string, step: number]>([
  ['rhomboids', 0],
  ['deltoid_middle', 5],
  ['teres_major', 5],
  ['splenius', 5],
  ['gluteus_maximus', 4],
])(
  '%s, step %i: a body blended of two is the body posed there, to a centimetre, and no limb grows thin',
  async (id, step) => {
    const show = showOf(id, step),
      { poses } = show,
      moves = createBodyMoves(body, rig, poses[0]!);
    expect(
      await moves.prepare(
        show,
        () => Promise.resolve(),
        () => false,
      ),
    ).toBe(true);
    const ground = bentPositions(body, rig, poses[0]!, rig.shapes.neutral);
    const offset = [0, 1, 2].map((c) => moves.asHeld.positions[c]! - ground[c]!);
    const [from, to] = [show.body.at(-2)!.pose, show.body.at(-1)!.pose],
      pair = from === to ? [show.body[0]!.pose, show.body[2]!.pose] : [from, to];
    for (const share of [0.13, 0.5, 0.71]) {
      const { positions } = moves.at(show, { tool: null, from: pair[0]!, to: pair[1]!, share }),
        exact = bentPositions(body, rig, mixPoses(poses[pair[0]!]!, poses[pair[1]!]!, share), rig.shapes.neutral);
      let most = 0;
      for (let i = 0; i < exact.length; i++)
        most = Math.max(most, Math.abs(exact[i]! + offset[i % 3]! - positions[i]!));
      expect(most).toBeLessThan(0.012);
    }
  },
);

it('who bends both legs comes down with them: no step hangs in the air', async () => {
  const lowest = (flat: Float32Array) => flat.reduce((low, value, i) => (i % 3 === 1 ? Math.min(low, value) : low), 1);
  for (const step of [0, 2]) {
    const show = showOf('iliopsoas', step),
      moves = createBodyMoves(body, rig, show.poses[0]!);
    await moves.prepare(
      show,
      () => Promise.resolve(),
      () => false,
    );
    const poses = [...new Set(show.body.map(({ pose }) => pose))];
    expect(poses.length).toBeGreaterThan(1);
    for (const pose of poses) {
      const { positions } = moves.at(show, { tool: null, from: pose, to: pose, share: 0 });
      expect(lowest(positions) - lowest(moves.asHeld.positions), `step ${step}, pose ${pose}`).toBeLessThan(0.003);
    }
  }
});

it('a show that another one takes the place of is worked out no further', async () => {
  const show = showOf('splenius', 5),
    moves = createBodyMoves(body, rig, show.poses[0]!);
  expect(
    await moves.prepare(
      show,
      () => Promise.resolve(),
      () => true,
    ),
  ).toBe(false);
});
