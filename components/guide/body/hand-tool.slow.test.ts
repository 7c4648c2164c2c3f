import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import type { ToolId } from '../../../data/guides/types.ts';
import type { PoseAngles } from '../../../data/pose-angles.ts';
import type { Side } from '../../../data/types.ts';
import { guideFields } from './guide-fields.ts';
import { readMap, type LoadedMap } from '../../../scripts/shared/read-map.ts';
import { readRig } from '../../../scripts/shared/read-rig.ts';
import { distance } from '../../../engine/math/vec.ts';
import { mirrorPose } from '../../../engine/pose/mix-poses.ts';
import type { Rig } from '../../../engine/pose/rig.ts';
import { pointToShow } from '../../../engine/guide/find-guide.ts';
import { resolveGuide } from '../../../engine/guide/guide.ts';
import { guidePose, isHand } from '../../../engine/guide/guide-pose.ts';
import { createHandTool, type HandTool } from '../../../engine/guide/hand-tool.ts';
import { CONTACT, toolPath } from '../../../engine/guide/tool-path.ts';

let map: LoadedMap, rig: Rig;
beforeAll(async () => {
  map = await readMap();
  rig = readRig(map.body);
});
/** Metres: a finger pad. */
const PAD = 0.012;
/** Of what is held there is no fold at the place itself: the hand holds it beside. */
const BESIDE: Readonly<Record<string, number>> = { 'teres_major pincer': 0.04 };
const HELD: ReadonlySet<string> = new Set(['hook_cane', 'ball_in_sock']);
const BY_HAND = GUIDES.flatMap((guide) =>
  guide.tools.filter((tool) => isHand(tool) || HELD.has(tool.id)).map(({ id }) => [guide.id, id] as const),
);

function handOf(id: string, tool: ToolId, side: Side): { readonly hand: HandTool; readonly held: PoseAngles } {
  const guide = GUIDES.find((one) => one.id === id)!,
    resolved = resolveGuide(guide, { cautions: new Map(), side, tool }),
    pointId = pointToShow(guide)!,
    pointRule = guide.pointRules.find((rule) => rule.pointId === pointId) ?? null;
  const { place, never } = guideFields(map, { guide, side, pointId, pointRule, shows: true, ticked: [], devices: [] });
  const path = toolPath(map.body, place!, never, CONTACT[tool]),
    pose = guidePose(resolved).held,
    held = side === 'right' ? mirrorPose(pose) : pose;
  return { held, hand: createHandTool(map.body, map.atlas.landmarks, rig, resolved, held, path)! };
}

describe.each<Side>(['left', 'right'])('a guide for the %s that a hand is seen in', (side) => {
  it.each(BY_HAND)('%s, %s: each hand is on the place it is said to press, or on what it holds', (id, tool) => {
    const { hand, held } = handOf(id, tool, side);
    for (const state of [
      { along: 0, lift: 0, sink: 0 },
      { along: 0, lift: 0, sink: 1 },
      { along: 0.5, lift: 0, sink: 0 },
    ])
      for (const { touch, pad } of hand.touches(held, state))
        expect(distance(touch.position, pad.position)).toBeLessThan(BESIDE[`${id} ${tool}`] ?? PAD);
  });
});
