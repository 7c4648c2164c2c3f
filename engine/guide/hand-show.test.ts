import { expect, it } from 'vitest';
import type { PoseAngles } from '../../data/pose-angles.ts';
import { HOVER, withHand } from './hand-show.ts';
import { showAt, type Show, type ToolState } from './show.ts';

const RESTS: PoseAngles = { left: { armRaise: 4 } };
const show: Show = {
  seconds: 5,
  repeats: true,
  tool: [
    { at: 0, along: 0, lift: 1, sink: 0 },
    { at: 2, along: 0, lift: 0, sink: 0 },
    { at: 4, along: 1, lift: 0, sink: 0 },
  ],
  body: [{ at: 0, pose: 0 }],
  poses: [RESTS],
  still: 0.8,
  restsFrom: 4,
  searches: true,
};
const asked: ToolState[] = [];
const reach = (pose: PoseAngles, tool: ToolState): PoseAngles => {
  asked.push(tool);
  return { ...pose, right: { armRaise: 90 - tool.lift * 10, armAcross: tool.along * 10 } };
};

it('the arm rests until the hand comes, is over the place, then on it, and stops at each stop of the search', () => {
  const made = withHand(show, 4, reach);
  expect(made.poses[made.body[0]!.pose]).toBe(RESTS);
  expect(asked.every(({ lift }) => lift <= HOVER + 1e-6)).toBe(true);
  expect(made.poses).toContainEqual({ ...RESTS, right: { armRaise: 90, armAcross: 0 } });
  for (const along of [0.25, 0.5, 0.75, 1])
    expect(made.poses).toContainEqual({ ...RESTS, right: { armRaise: 90, armAcross: along * 10 } });
  made.body.forEach(({ at }, k) => expect(at).toBeGreaterThanOrEqual(k > 0 ? made.body[k - 1]!.at : 0));
});

it('a still picture has the hand over the place, not on its way', () => {
  const { still } = withHand(show, 4, reach);
  expect(showAt(show, still).tool?.lift).toBeCloseTo(HOVER, 1);
});

it('a step without the tool is as it was', () => {
  const bare: Show = { ...show, tool: [] };
  expect(withHand(bare, 4, reach)).toBe(bare);
});
