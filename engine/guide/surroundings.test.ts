import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../math/vec.ts';
import { resolveGuide } from './guide.ts';
import { GUIDES } from '../../data/guides/all.ts';
import { surroundingsOf } from './surroundings.ts';

const body = Float32Array.from([-0.3, 0, -0.12, 0.3, 1.7, 0.2]);
const BACK = { position: [-0.06, 1.35, -0.12] as Vec3, normal: [0, 0, -1] as Vec3 };
const HIP = { position: [-0.17, 0.95, -0.03] as Vec3, normal: [-1, 0, 0] as Vec3 };
const guide = resolveGuide(GUIDES[0]!, { cautions: new Map(), side: 'right' });
const around = (support: 'wall' | 'chair' | null, place: typeof BACK) =>
  surroundingsOf({ support, tool: guide.tool }, place, 0.065, body);

describe('what stands around the body', () => {
  it('is a floor under it, always', () => {
    const [floor] = around(null, BACK).solids;
    expect(floor).toMatchObject({ kind: 'box' });
    expect(floor!.centre[1]).toBeLessThan(0);
    expect(around(null, BACK).solids).toHaveLength(1);
  });
  it('is a wall as far behind the skin as the tool is thick', () => {
    const wall = around('wall', BACK).solids[1]!;
    expect(wall.kind === 'box' && wall.centre[2] + wall.size[2] / 2).toBeCloseTo(-0.185, 6);
  });
  it('is a wall beside who leans with the hip, seen from in front or behind', () => {
    const { solids, eye } = around('wall', HIP),
      wall = solids[1]!;
    expect(wall.kind === 'box' && wall.centre[0] + wall.size[0] / 2).toBeCloseTo(-0.235, 6);
    expect(eye[0]).toBe(0);
  });
  it('has the arrow lead to the wall for who leans, and to the skin for a hand', () => {
    const lean = around('wall', BACK).push,
      hand = around(null, BACK).push;
    expect(lean.to[2]).toBeLessThan(lean.from[2]);
    expect(hand.to[2]).toBeGreaterThan(hand.from[2]);
    expect(hand.to[2]).toBeLessThan(BACK.position[2]);
  });
});
