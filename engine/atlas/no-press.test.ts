import type { LandmarkId } from '../../data/types.ts';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { firstOf } from '../math/nth.ts';
import { CLOSED_POINTS } from '../../data/guides/closed-points.ts';
import { LANDMARKS } from '../../data/landmarks.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId, NoPressZoneId } from '../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { noPressLevel } from './no-press-level.ts';
import type { Landmarks } from '../skin/anchor.ts';
import { positionOf } from '../skin/skin.ts';
import type { Atlas } from './atlas.ts';
import { decodeAtlas } from './atlas-file.ts';
import type { Body } from '../skin/body.ts';
import { guideOf, pointToShow } from '../guide/find-guide.ts';
import { allowsTool, resolveGuide } from '../guide/guide.ts';
import { distanceAt, layNoPress, whichZone, zonesNear, type NoPressMap } from './no-press.ts';
import { pressPlace } from './press-place.ts';
import { devicePlaces } from '../../scripts/devices/near.ts';
import { readBody } from '../../scripts/shared/read-body.ts';

let body: Body, atlas: Atlas, map: NoPressMap;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  map = layNoPress(body, atlas.landmarks);
});

const guideAt = (muscleId: string, pointId: string) => {
  const entry = guideOf(muscleId, pointId);
  return entry && GUIDES.find(({ id }) => id === entry.id)!;
};
/** Square centimetres of skin inside an area, its margin included. */
const areaOf = (id: NoPressZoneId) =>
  [...map.get(id)!].reduce((sum, [v, d]) => (d <= 0 ? sum + body.vertexArea[v]! * 1e4 : sum), 0);

it('the distance within a triangle lies between those of its corners, as the place does', () => {
  const { triangles } = body,
    signed = map.get('spine_midline')!;
  const triangle = Array.from({ length: triangles.length / 3 }, (_, k) => k).find((k) => {
    const depths = [0, 1, 2].map((corner) => signed.get(triangles[k * 3 + corner]!));
    return new Set(depths).size === 3 && !depths.includes(undefined);
  })!;
  const [a, b, c] = [0, 1, 2].map((corner) => signed.get(triangles[triangle * 3 + corner]!)!) as [
    number,
    number,
    number,
  ];
  for (const [u, v, expected] of [
    [0, 0, a],
    [1, 0, b],
    [0, 1, c],
    [0.2, 0.3, 0.5 * a + 0.2 * b + 0.3 * c],
  ] as const)
    expect(distanceAt(body, map, 'spine_midline', { triangle, u, v })).toBeCloseTo(expected, 9);
});

describe('the areas as they are written', () => {
  it('name landmarks that there are, and a surface with each', () => {
    const known = new Set(LANDMARKS.map(({ id }) => id));
    for (const { id, mesh } of NO_PRESS_ZONES)
      for (const part of mesh) {
        const anchors = part.kind === 'band' ? part.path : part.kind === 'polygon' ? part.ring : [];
        for (const anchor of anchors) {
          expect(anchor.surface, id).toBeDefined();
          for (const name of 'at' in anchor ? [anchor.at] : anchor.between)
            expect(known.has(name), `${id} ${name}`).toBe(true);
        }
      }
  });
});

describe('the areas on the body', () => {
  it('are the same on both sides', () => {
    for (const [id, signed] of map) for (const [v, d] of signed) expect(signed.get(body.mirror[v]!), id).toBe(d);
  });

  // Discs and strips: area from radius or length and width, margin added, within a quarter; the neck and elbow bend away from flat.
  it.each<[NoPressZoneId, number]>([
    ['greater_trochanter', 2 * Math.PI * 4 ** 2],
    ['below_ear', 2 * Math.PI * 3 ** 2],
    ['posterior_interosseous', 2 * Math.PI * 3 ** 2],
    ['spine_midline', 5 * 64],
  ])('%s covers about %d cm²', (id, area) => {
    expect(areaOf(id)).toBeGreaterThan(0.75 * area);
    expect(areaOf(id)).toBeLessThan(1.25 * area);
  });

  it.each<[why: string, landmark: LandmarkId, zone: NoPressZoneId]>([
    ['the voice box', 'thyroid', 'anterior_neck'],
    ['the seventh neck bone', 'c7', 'spine_midline'],
    ['the middle of the breastbone', 'sternum-mid', 'sternum_xiphoid'],
    ['the navel', 'umbilicus', 'abdomen'],
    ['the nipple', 'nipple', 'breast'],
    ['the roof of the armpit', 'axilla-apex', 'axilla'],
    ['behind the knee', 'popliteal', 'popliteal_fossa'],
    ['the knob below the outer knee', 'fibular-head', 'fibular_head'],
    ['the edge of the shin bone', 'shin-mid', 'shin_bone'],
    ['the tip of the shoulder', 'acromion', 'bony_points'],
    ['the hip knob', 'greater-trochanter', 'greater_trochanter'],
    ['the tailbone', 'coccyx', 'coccyx_sacrum'],
    ['the elbow crease', 'antecubital', 'cubital_fossa'],
    ['the groin', 'groin-mid', 'femoral_triangle'],
  ])('%s lies in its area', (_why, landmark, zone) =>
    expect(distanceAt(body, map, zone, atlas.landmarks[landmark])).toBeLessThanOrEqual(0),
  );

  it('the front of the neck ends at the jaw', () => {
    expect(distanceAt(body, map, 'anterior_neck', atlas.landmarks['hyoid'])).toBeLessThan(0);
    expect(distanceAt(body, map, 'anterior_neck', atlas.landmarks['mouth-corner'])).toBeGreaterThan(0.015);
  });

  it.each<[why: string, landmark: LandmarkId]>([
    ['the belly of the deltoid', 'deltoid-tuberosity'],
    ['the middle of the buttock', 'buttock-mid'],
    ['the crown', 'vertex'],
    ['the front of the thigh', 'thigh-ant-mid'],
  ])('%s is free', (_why, landmark) => {
    const { triangle } = atlas.landmarks[landmark];
    expect(whichZone(map, body.triangles[triangle * 3]!)?.level ?? 'free').not.toBe('never');
  });

  it('a condition closes what it names', () => {
    const [ribs] = firstOf(
      [...map.get('rib_shafts_thin_bone')!].filter(
        ([v, d]) => d < -0.02 && whichZone(map, v)?.id === 'rib_shafts_thin_bone',
      ),
      1,
    );
    expect(whichZone(map, ribs[0])?.level).toBe('gentle_only');
    expect(whichZone(map, ribs[0], ['thin_bones'])).toEqual({ id: 'rib_shafts_thin_bone', level: 'never' });
  });

  it('a place the person marks is an area of its own, on that side only', () => {
    const place = atlas.points.find(({ id }) => id === 'infraspinatus-trp1')!.skinPoint;
    const user = layNoPress(
      body,
      atlas.landmarks,
      NO_PRESS_ZONES.filter(({ id }) => id === 'implants_user_marked'),
      [place],
    );
    const [x] = positionOf(body, place);
    expect(distanceAt(body, user, 'implants_user_marked', place)).toBeLessThan(-0.05);
    for (const v of user.get('implants_user_marked')!.keys())
      expect(Math.sign(body.positions[v * 3]!) * Math.sign(x)).toBeGreaterThanOrEqual(0);
  });
});

describe('a device in a named place', () => {
  it('the table of places is that of the body', () => {
    expect(
      JSON.parse(readFileSync(new URL('../../data/generated/device-places.json', import.meta.url), 'utf8')),
    ).toEqual(devicePlaces(body, atlas));
  });

  it('every point that a guide still presses lies outside the area around it', () => {
    const zone = NO_PRESS_ZONES.filter(({ id }) => id === 'implants_user_marked');
    let pressed = 0,
      closed = 0;
    for (const place of ['collarbone', 'blade-middle', 'mid-back']) {
      const device = {
        place,
        side: atlas.places.find(({ id }) => id === place)!.midline ? 'midline' : 'left',
      } as const;
      const centre = atlas.places.find(({ id }) => id === place)!.skinPoint,
        user = layNoPress(body, atlas.landmarks, zone, [centre]);
      for (const point of atlas.points) {
        const guide = guideAt(point.muscleId, point.id);
        if (!guide) continue;
        const { offer } = resolveGuide(guide, {
          cautions: new Map([['implants', 'left']]),
          devices: [device],
          side: 'left',
          pointId: point.id,
        });
        if (offer !== 'press') closed++;
        else if (!point.rightOnly) {
          expect(
            distanceAt(body, user, 'implants_user_marked', point.skinPoint),
            `${point.id}, device at ${place}`,
          ).toBeGreaterThan(0);
          pressed++;
        }
      }
    }
    expect(pressed).toBeGreaterThan(100);
    expect(closed).toBeGreaterThan(3);
  });
});

describe('no guide sends the person into an area that is never pressed', () => {
  it('for every guide, every point and both sides', () => {
    let pressed = 0;
    for (const point of atlas.points)
      for (const side of ['left', 'right'] as const) {
        const guide = guideAt(point.muscleId, point.id);
        if (!guide) continue;
        const { offer, pointRule } = resolveGuide(guide, { cautions: new Map(), side, pointId: point.id });
        if (offer !== 'press') continue;
        const place = pressPlace(body, map, point, side, pointRule);
        expect(place, `${guide.id} ${point.id} has no skin to press`).not.toBeNull();
        for (const v of [place!.vertex, ...place!.area])
          for (const { id, severity } of NO_PRESS_ZONES)
            if (severity === 'never')
              expect(map.get(id)!.get(v) ?? Infinity, `${guide.id} ${point.id} lies in ${id}`).toBeGreaterThan(0);
        expect(place!.moved, point.id).toBeLessThanOrEqual(point.searchRadius + 0.01);
        if (side === 'left')
          expect(body.positions[place!.vertex * 3]! * (point.rightOnly ? -1 : 1), point.id).toBeGreaterThan(0);
        pressed++;
      }
    expect(pressed).toBe(2 * 79);
  });

  it('for every condition too: what it closes is closed where the point lies, and there is skin to press beside it', () => {
    const faults: string[] = [];
    for (const { id } of CAUTIONS)
      for (const point of atlas.points) {
        const guide = guideAt(point.muscleId, point.id);
        if (!guide) continue;
        const { offer, pointRule } = resolveGuide(guide, {
          cautions: new Map([[id, 'both']]),
          isHere: new Map([[id, false]]),
          side: 'left',
          pointId: point.id,
        });
        if (offer !== 'press') continue;
        const place = pressPlace(body, map, point, 'left', pointRule, [id]);
        if (!place) faults.push(`${id}: ${point.id} has no skin to press`);
        for (const v of place ? [place.vertex, ...place.area] : [])
          for (const zone of NO_PRESS_ZONES)
            if (noPressLevel(zone.id, [id]) === 'never' && (map.get(zone.id)?.get(v) ?? Infinity) <= 0)
              faults.push(`${id}: ${point.id} lies in ${zone.id}`);
      }
    expect([...new Set(faults)]).toEqual([]);
  });

  it.each<[caution: CautionId, zones: readonly NoPressZoneId[]]>([
    ['hypermobile', ['vertebral_suboccipital', 'posterior_neck_triangle', 'scm_inward', 'anterior_neck']],
    ['high_bp', ['posterior_neck_triangle', 'anterior_neck']],
    ['neck_faint', ['posterior_neck_triangle', 'anterior_neck', 'vertebral_suboccipital']],
    ['neck_artery_risk', ['posterior_neck_triangle', 'anterior_neck', 'vertebral_suboccipital']],
    ['neck_joint', ['posterior_neck_triangle', 'anterior_neck', 'vertebral_suboccipital']],
  ])(
    '%s: no point is pressed in the areas of the neck that its text names, or within half a centimetre',
    (id, zones) => {
      for (const point of atlas.points) {
        const guide = guideAt(point.muscleId, point.id);
        if (
          !guide ||
          resolveGuide(guide, { cautions: new Map([[id, 'both']]), side: 'left', pointId: point.id }).offer !== 'press'
        )
          continue;
        for (const zone of zones)
          expect(distanceAt(body, map, zone, point.skinPoint), `${point.id} beside ${zone}`).toBeGreaterThan(0.005);
      }
    },
  );

  it('the point that stands for a guide when none was asked for may be pressed, with the tool that is offered first', () => {
    for (const guide of GUIDES) {
      if (guide.mode === 'no_self_pressure') continue;
      const point = atlas.points.find(({ id }) => id === pointToShow(guide))!,
        rule = guide.pointRules.find(({ pointId }) => pointId === point.id) ?? null;
      const allShut =
        guide.pointRules.filter(({ rule }) => rule === 'do_not_press').length ===
        atlas.points.filter(({ id, muscleId }) => guideAt(muscleId, id)?.id === guide.id).length;
      if (!allShut) expect(pressPlace(body, map, point, 'left', rule), guide.id).not.toBeNull();
      const { tool } = resolveGuide(guide, { cautions: new Map(), side: 'left' });
      // The big chest muscle is pinched at the armpit fold, where no point is described: its picture shows no place until a point is chosen.
      if (rule && tool) expect(allowsTool(rule, tool), guide.id).toBe(guide.id !== 'pectoralis_major');
    }
  });

  it('no free skin of a point lies farther from what is never pressed than the place to press, up to what a fingertip needs', () => {
    const shut = [...map].filter(([id]) => noPressLevel(id, []) === 'never').map(([, field]) => field);
    const room = (v: number) => Math.min(0.012, ...shut.map((field) => field.get(v) ?? 0.012));
    let tight = 0;
    for (const point of atlas.points) {
      const rule = guideAt(point.muscleId, point.id)?.pointRules.find(({ pointId }) => pointId === point.id) ?? null;
      const place = pressPlace(body, map, point, 'right', rule);
      if (!place) continue;
      const most = Math.max(...place.area.map(room));
      expect(room(place.vertex), point.id).toBeGreaterThan(most - 2e-4);
      if (place.moved > 0.002) tight++;
    }
    expect(tight).toBeGreaterThan(5); // of some the textbook point itself is too near
  });
  it('the areas near a point decide as all of them do', () => {
    for (const point of atlas.points) {
      const rule = guideAt(point.muscleId, point.id)?.pointRules.find(({ pointId }) => pointId === point.id) ?? null;
      const near = new Map(zonesNear(body, atlas.landmarks, point.skinPoint).map(({ id }) => [id, map.get(id)!]));
      expect(pressPlace(body, near, point, 'right', rule)?.vertex, point.id).toBe(
        pressPlace(body, map, point, 'right', rule)?.vertex,
      );
    }
  });

  it('an area is near a point where a landmark of any of its parts is, on either side of the body', () => {
    const at = (id: LandmarkId) => positionOf(body, atlas.landmarks[id]);
    for (const point of atlas.points) {
      const [x, y, z] = positionOf(body, point.skinPoint),
        isNear = (id: LandmarkId) =>
          [1, -1].some((side) => {
            const [lx, ly, lz] = at(id);
            return Math.hypot(side * lx - x, ly - y, lz - z) < 0.3;
          });
      const expected = NO_PRESS_ZONES.filter(({ mesh }) =>
        mesh
          .flatMap((part) => (part.kind === 'band' ? part.path : part.kind === 'polygon' ? part.ring : []))
          .flatMap((anchor) => ('at' in anchor ? [anchor.at] : anchor.between))
          .some(isNear),
      );
      expect(zonesNear(body, atlas.landmarks, point.skinPoint), point.id).toEqual(expected);
    }
  });

  it('30 cm from a landmark is not near it any more', () => {
    const [zone] = NO_PRESS_ZONES.filter(({ id }) => id === 'popliteal_fossa');
    // A body of two triangles, each in one place: numbers of 64 bits, of which one can be just 0.3.
    const at = (y: number) => {
      const positions = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, y, 0, 0, y, 0, 0, y, 0);
      const two = {
        ...body,
        positions: positions as unknown as Float32Array,
        triangles: Uint32Array.from({ length: 6 }, (_, k) => k),
      };
      const far = Object.fromEntries(LANDMARKS.map(({ id }) => [id, { triangle: 1, u: 0, v: 0 }])) as Landmarks;
      return zonesNear(two, far, { triangle: 0, u: 0, v: 0 }, [zone!]);
    };
    expect([at(0.3), at(0.299)]).toEqual([[], [zone]]);
  });

  it('the areas of the knee are not near the neck, nor those of the neck near the calf', () => {
    const near = (muscle: string) =>
      zonesNear(body, atlas.landmarks, atlas.points.find(({ muscleId }) => muscleId === muscle)!.skinPoint).map(
        ({ id }) => id,
      );
    expect(near('sternocleidomastoid')).toContain('carotid_sinus');
    expect(near('sternocleidomastoid')).not.toContain('popliteal_fossa');
    expect(near('gastrocnemius')).toContain('popliteal_fossa');
    expect(near('gastrocnemius')).not.toContain('carotid_sinus');
  });

  it('the closed points are those that have no free skin beside them', () => {
    const closed = atlas.points.filter((point) => {
      const guide = guideAt(point.muscleId, point.id);
      const rule = guide?.pointRules.find(({ pointId }) => pointId === point.id) ?? null;
      return (
        guide &&
        guide.mode !== 'no_self_pressure' &&
        rule?.rule !== 'do_not_press' &&
        !pressPlace(body, map, point, 'left', rule)
      );
    });
    expect(closed.map(({ id }) => id)).toEqual(Object.keys(CLOSED_POINTS));
  });
});

it('every guide and point rule names muscles and points of the atlas', () => {
  const muscles = new Set(atlas.points.map(({ muscleId }) => muscleId)),
    points = new Map(atlas.points.map((point) => [point.id, point.muscleId]));
  for (const guide of GUIDES) {
    for (const id of guide.muscleIds) expect(muscles.has(id), id).toBe(true);
    for (const { pointId } of guide.pointRules) expect(guide.muscleIds, pointId).toContain(points.get(pointId));
  }
});
