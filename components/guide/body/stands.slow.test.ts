import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import { guidePose } from '../../../engine/guide/guide-pose.ts';
import { pointToShow } from '../../../engine/guide/find-guide.ts';
import { resolveGuide } from '../../../engine/guide/guide.ts';
import { showsOf } from '../../../engine/guide/show.ts';
import { surroundingsOf, tableUnder } from '../../../engine/guide/surroundings.ts';
import { CONTACT, toolPath } from '../../../engine/guide/tool-path.ts';
import { plus } from '../../../engine/math/vec.ts';
import { normalsFor } from '../../../engine/pose/posed-normals.ts';
import { bentPositions, posedPositions } from '../../../engine/pose/pose.ts';
import type { Rig } from '../../../engine/pose/rig.ts';
import { BONES } from '../../../engine/pose/skeleton.ts';
import { normalAt, positionOf } from '../../../engine/skin/skin.ts';
import { readMap, type LoadedMap } from '../../../scripts/shared/read-map.ts';
import { readRig } from '../../../scripts/shared/read-rig.ts';
import { guideFields } from './guide-fields.ts';
import { thicknessOf } from './tool-model.ts';

let map: LoadedMap, rig: Rig;
beforeAll(async () => {
  map = await readMap();
  rig = readRig(map.body);
});
/** Metres: what may give way, of the body at a wall, of a ball, of a sole. */
const GIVES = 0.008;
/** Faces the wall turned a quarter, which no wall that stands square can show: who has a ball at the front of the shoulder or arm. */
const FACES_WALL: ReadonlySet<string> = new Set(['deltoid_anterior', 'biceps']);
const WITH_TOOLS = GUIDES.flatMap((guide) => guide.tools.map(({ id }) => [guide.id, id] as const));

function stands(id: string, tool: (typeof WITH_TOOLS)[number][1]) {
  const guide = GUIDES.find((one) => one.id === id)!,
    resolved = resolveGuide(guide, { cautions: new Map(), side: 'left', tool }),
    pointId = pointToShow(guide)!,
    pointRule = guide.pointRules.find((rule) => rule.pointId === pointId) ?? null;
  const { place, never } = guideFields(map, {
    guide,
    side: 'left',
    pointId,
    pointRule,
    shows: true,
    ticked: [],
    devices: [],
  });
  const { body } = map,
    { held } = guidePose(resolved),
    positions = posedPositions(body, rig, held, rig.shapes.neutral),
    normals = normalsFor(positions, body.triangles),
    spot = toolPath(body, place!, never, CONTACT[tool])[0]!;
  const { triangles } = body;
  return {
    resolved,
    positions,
    spot: { position: positionOf({ positions, triangles }, spot), normal: normalAt({ normals, triangles }, spot) },
  };
}

describe('a body that leans on a wall or sits at a table', () => {
  it('is nowhere in the wall, and the tool is between the two', () => {
    const faults: string[] = [];
    let looked = 0;
    for (const [id, tool] of WITH_TOOLS) {
      if (FACES_WALL.has(id)) continue;
      const { resolved, positions, spot } = stands(id, tool);
      if (resolved.support !== 'wall') continue;
      looked++;
      const { solids } = surroundingsOf(resolved, spot, thicknessOf(tool), positions),
        wall = solids[1]!;
      if (wall.kind !== 'box') throw new Error('no wall');
      const axis = wall.size[0] < wall.size[2] ? 0 : 2,
        toWall = Math.sign(wall.centre[axis] - spot.position[axis]),
        face = (wall.centre[axis] - (toWall * wall.size[axis]) / 2) * toWall;
      let farthest = -Infinity;
      for (let i = axis; i < positions.length; i += 3) farthest = Math.max(farthest, positions[i]! * toWall);
      if (farthest > face + GIVES) faults.push(`${id} ${tool}: ${Math.round((farthest - face) * 1000)} mm in the wall`);
      const ball = plus(spot.position, spot.normal, thicknessOf(tool) / 2),
        gap = face - (ball[axis] * toWall + thicknessOf(tool) / 2);
      if (Math.abs(gap) > GIVES) faults.push(`${id} ${tool}: ${Math.round(gap * 1000)} mm from the wall`);
    }
    expect(looked).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  it('has a table under the ball that is under the arm', () => {
    const { spot } = stands('triceps', 'tennis_ball'),
      [top] = tableUnder(spot.position, thicknessOf('tennis_ball'));
    expect(spot.normal[1]).toBeLessThan(-0.5);
    if (top?.kind !== 'box') throw new Error('no table');
    expect(top.centre[1] + top.size[1] / 2).toBeCloseTo(spot.position[1] - thicknessOf('tennis_ball'), 3);
    expect(top.centre[1]).toBeGreaterThan(0.55);
  });
});

describe('the feet', () => {
  const soles = (side: string): readonly number[] => {
    const foot = BONES.findIndex(({ name }) => name === `foot-${side}`),
      { positions } = map.body;
    return Array.from({ length: map.body.cageCount }, (_, v) => v).filter(
      (v) => rig.bone[rig.start[v]!] === foot && positions[v * 3 + 1]! < 0.03,
    );
  };

  it('are on the floor in each guide in which nobody lies', () => {
    const low = (flat: Float32Array, some: readonly number[]) => Math.min(...some.map((v) => flat[v * 3 + 1]!));
    const drawn = low(map.body.positions, soles('left'));
    for (const [id, tool] of WITH_TOOLS) {
      const { resolved, positions } = stands(id, tool);
      if (resolved.positions.every((code) => code.startsWith('lying'))) continue;
      for (const side of ['left', 'right'])
        expect(Math.abs(low(positions, soles(side)) - drawn), `${id} ${tool} ${side}`).toBeLessThan(GIVES);
    }
  });

  it('do not slide in any step, but where the step moves the leg', () => {
    const LEG_MOVES: ReadonlySet<string> = new Set([
      'bends-hip',
      'turns-leg',
      'swings-leg',
      'steps-back',
      'leans-to-front-leg',
    ]);
    const feet = [...soles('left'), ...soles('right')].filter((_, k) => k % 8 === 0);
    for (const guide of GUIDES) {
      const resolved = resolveGuide(guide, { cautions: new Map(), side: 'left', tool: guide.tools[0]?.id ?? null });
      showsOf(resolved).forEach(({ poses }, step) => {
        if (resolved.steps[step]!.show.some((beat) => LEG_MOVES.has(beat))) return;
        const [first, ...others] = [...new Map(poses.map((pose) => [JSON.stringify(pose), pose])).values()].map(
          (pose) => bentPositions(map.body, rig, pose, rig.shapes.neutral),
        );
        for (const other of others)
          for (const v of feet)
            expect(
              Math.hypot(...[0, 1, 2].map((c) => other[v * 3 + c]! - first![v * 3 + c]!)),
              `${guide.id} ${step}`,
            ).toBeLessThan(GIVES);
      });
    }
  });
});
