import { beforeAll, expect, it } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import type { Guide, ToolId } from '../../../data/guides/types.ts';
import type { Side } from '../../../data/types.ts';
import { layNoPress, whichZone, type NoPressMap } from '../../../engine/atlas/no-press.ts';
import { pointToShow } from '../../../engine/guide/find-guide.ts';
import { resolveGuide } from '../../../engine/guide/guide.ts';
import { showAt, showsOf } from '../../../engine/guide/show.ts';
import { CONTACT, onPath, roomAt, toolPath } from '../../../engine/guide/tool-path.ts';
import { distance, mix, vec3 } from '../../../engine/math/vec.ts';
import { nearestSkin, positionOf } from '../../../engine/skin/skin.ts';
import { readMap, type LoadedMap } from '../../../scripts/shared/read-map.ts';
import { guideFields, type GuideFields } from './guide-fields.ts';

let map: LoadedMap, whole: NoPressMap;
beforeAll(async () => {
  map = await readMap();
  whole = layNoPress(map.body, map.atlas.landmarks);
});
const fieldsOf = (guide: Guide, side: Side): GuideFields => {
  const pointId = pointToShow(guide)!,
    pointRule = guide.pointRules.find((rule) => rule.pointId === pointId) ?? null;
  return guideFields(map, { guide, side, pointId, pointRule, shows: true, ticked: [], devices: [] });
};
const pathOf = ({ place, never }: GuideFields, tool: ToolId) => toolPath(map.body, place!, never, CONTACT[tool]);
const STEP = 1 / 15;

it.each<Side>(['left', 'right'])(
  'no tool of any guide on the %s lies on what is never pressed, at any time of any step, nor much nearer to it than where it presses',
  (side) => {
    let looked = 0;
    for (const guide of GUIDES.filter(({ tools }) => tools.length > 0)) {
      const fields = fieldsOf(guide, side);
      expect(fields.place, guide.id).not.toBeNull();
      for (const { id: tool } of guide.tools) {
        const path = pathOf(fields, tool),
          resolved = resolveGuide(guide, { cautions: new Map(), side, tool });
        if (resolved.tool?.id !== tool) continue;
        const home = roomAt(map.body, fields.never, path[0]!),
          least = (home < CONTACT[tool] ? home / 2 : CONTACT[tool]) - 0.002,
          name = `${guide.id} ${tool}`;
        const seen = new Set<number>();
        for (const show of showsOf(resolved))
          for (let time = 0; time <= show.seconds; time += STEP) {
            const along = showAt(show, time).tool?.along;
            if (along === undefined || seen.has(along)) continue;
            seen.add(along);
            looked++;
            const { from, to, share } = onPath(path, along);
            const at = nearestSkin(map.body, mix(positionOf(map.body, from), positionOf(map.body, to), share))!.point;
            expect(roomAt(map.body, fields.never, at), name).toBeGreaterThan(0);
            expect(roomAt(map.body, fields.never, at), name).toBeGreaterThanOrEqual(least);
            const [a, b, c] = [0, 1, 2].map((k) => map.body.triangles[at.triangle * 3 + k]!);
            const nearest = at.u + at.v < 0.5 ? a! : at.u > at.v ? b! : c!;
            expect(whichZone(whole, nearest)?.level, name).not.toBe('never');
          }
      }
    }
    expect(looked).toBeGreaterThan(2000);
  },
);

it('the way goes round the place in steps of a finger width at most, back to where it presses, within what is searched', () => {
  const { body } = map;
  const short: string[] = [];
  for (const guide of GUIDES.filter(({ tools }) => tools.length > 0)) {
    const fields = fieldsOf(guide, 'left'),
      { radius, vertex } = fields.place!;
    for (const { id: tool } of guide.tools) {
      const path = pathOf(fields, tool);
      expect(path[0]).toEqual(path[path.length - 1]);
      if (path.length < 4) short.push(`${guide.id} ${tool}`);
      path.forEach((stop, k) => {
        const at = positionOf(body, stop);
        if (k > 0) expect(distance(at, positionOf(body, path[k - 1]!)), guide.id).toBeLessThan(0.025);
        expect(distance(at, vec3(body.positions, vertex)), guide.id).toBeLessThan(radius * 2 + 0.013);
      });
    }
  }
  // Between the nipple line and the armpit there are three millimetres of room: the hand stays.
  expect(short).toEqual(['serratus_anterior flat_hand', 'serratus_anterior fingers']);
});
