import { beforeAll, expect, it } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import type { CautionId } from '../../../data/safety/types.ts';
import type { Side } from '../../../data/types.ts';
import { deviceSkin } from '../../../engine/atlas/device.ts';
import { layNoPress, whichZone, type NoPressMap } from '../../../engine/atlas/no-press.ts';
import { noPressLevel } from '../../../engine/atlas/no-press-level.ts';
import { pointToShow } from '../../../engine/guide/find-guide.ts';
import type { ResolvedGuide } from '../../../engine/guide/guide.ts';
import { readMap, type LoadedMap } from '../../../scripts/shared/read-map.ts';
import { guideFields, type GuideFields, type GuideSkin } from './guide-fields.ts';

let map: LoadedMap, whole: NoPressMap;
beforeAll(async () => {
  map = await readMap();
  whole = layNoPress(map.body, map.atlas.landmarks);
});

const SIDES: readonly Side[] = ['left', 'right'];
const skinOf = (
  { guide, side }: Pick<ResolvedGuide, 'guide' | 'side'>,
  pointId: string,
  more: Partial<GuideSkin> = {},
): GuideSkin => ({
  guide,
  side,
  pointRule: guide.pointRules.find((rule) => rule.pointId === pointId) ?? null,
  pointId,
  shows: true,
  ticked: [],
  devices: [],
  ...more,
});
/** Where areas lie close to the place to press, or over it. */
const NARROW = [
  'suboccipitals',
  'sternocleidomastoid',
  'trapezius_upper',
  'rhomboids',
  'pectoralis_major',
  'piriformis',
];
interface Picture {
  readonly name: string;
  readonly fields: GuideFields;
}
const drawn = new Map<string, readonly Picture[]>();
/** What is painted for these guides, by turns on the left and on the right. */
function pictures(ticked: readonly CautionId[]): readonly Picture[] {
  const known = drawn.get(ticked.join());
  if (known) return known;
  const made = GUIDES.filter(({ id }) => NARROW.includes(id)).map((guide, k) => {
    const fields = guideFields(map, skinOf({ guide, side: SIDES[k % 2]! }, pointToShow(guide)!, { ticked }));
    return { name: `${guide.id} ${SIDES[k % 2]}`, fields };
  });
  drawn.set(ticked.join(), made);
  return made;
}
const inside = (field: GuideFields['never'], v: number) => (field.get(v) ?? 1) <= 0;

it.each([[[]], [['thin_bones', 'pregnancy']]] as const)(
  'with %j ticked no picture shows a place, or where to look, on skin that is never pressed, of all areas there are',
  (ticked) => {
    const all = pictures(ticked);
    expect(all).toHaveLength(NARROW.length);
    for (const { name, fields } of all) {
      const { place, search } = fields;
      const skin = place ? [place.vertex, ...place.area, ...[...search.keys()].filter((v) => inside(search, v))] : [];
      expect(place ? skin.length : search.size, name)[place ? 'toBeGreaterThan' : 'toBe'](0);
      expect(
        skin.filter((v) => whichZone(whole, v, ticked)?.level === 'never'),
        name,
      ).toEqual([]);
    }
  },
);

it('what is never pressed beside the place is painted so, whether or not the guide names it', () => {
  const shut = [...whole].filter(([id]) => noPressLevel(id, []) === 'never').map(([, field]) => field);
  for (const { name, fields } of pictures([]))
    expect(
      [...fields.search.keys()].filter((v) => inside(fields.never, v) !== shut.some((field) => inside(field, v))),
      name,
    ).toEqual([]);
});

it('an area that a condition closes is painted as never pressed, not as lightly', () => {
  const guide = GUIDES.find(({ id }) => id === 'multifidi_thoracic')!,
    pointId = pointToShow(guide)!;
  const closed = (ticked: readonly CautionId[]) => {
    const { painted, never, lightly } = guideFields(map, skinOf({ guide, side: 'left' }, pointId, { ticked }));
    return painted.map(([id, field]) => {
      const skin = [...field.keys()].filter((v) => inside(field, v)),
        isShut = noPressLevel(id, ticked) === 'never';
      expect(skin.length, id).toBeGreaterThan(0);
      expect(
        skin.filter((v) => !inside(isShut ? never : lightly, v)),
        `${id} is painted`,
      ).toEqual([]);
      // Where an area of the other kind lies over it the skin is painted as both.
      const others = painted.filter(([other]) => (noPressLevel(other, ticked) === 'never') !== isShut);
      expect(
        skin.filter((v) => inside(isShut ? lightly : never, v) && !others.some(([, other]) => inside(other, v))),
        `${id} is painted as the other`,
      ).toEqual([]);
      return [id, isShut] as const;
    });
  };
  expect(closed([])).toContainEqual(['rib_shafts_thin_bone', false]);
  expect(closed(['thin_bones'])).toContainEqual(['rib_shafts_thin_bone', true]);
});

it('no place, no ring', () => {
  const guide = GUIDES.find(({ id }) => id === 'infraspinatus')!,
    pointId = pointToShow(guide)!;
  const { place, search } = guideFields(map, skinOf({ guide, side: 'left' }, pointId, { shows: false }));
  expect(place).not.toBeNull();
  expect(search.size).toBe(0);
});

it('a device is painted as never pressed where the person has it, though the guide names no such area', () => {
  const guide = GUIDES.find(({ id }) => id === 'pectoralis_major')!,
    pointId = pointToShow(guide)!,
    devices = [{ place: 'chest-near-shoulder', side: 'left' }] as const;
  const skin = skinOf({ guide, side: 'left' }, pointId, { devices });
  const { never } = guideFields(map, skin),
    without = guideFields(map, { ...skin, devices: [] }).never;
  const places = deviceSkin(map.body, map.atlas.places, devices).map(
    (point) => map.body.triangles[point.triangle * 3]!,
  );
  expect(places.length).toBeGreaterThan(0);
  expect(places.every((v) => inside(never, v))).toBe(true);
  expect(places.every((v) => inside(without, v))).toBe(false);
});
