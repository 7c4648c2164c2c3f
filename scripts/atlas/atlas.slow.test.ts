import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { REGIONS } from '../../data/atlas.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Anchor, LandmarkId } from '../../data/types.ts';
import { armAxis, armFrame, facing, resolveAnchor, type Frame } from '../../engine/skin/anchor.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import { decodeAtlas, encodeAtlas } from '../../engine/atlas/atlas-file.ts';
import type { Body } from '../../engine/skin/body.ts';
import { nameAt } from '../../engine/atlas/naming.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { normalAt, positionOf } from '../../engine/skin/skin.ts';
import { distance, dot } from '../../engine/math/vec.ts';
import { membership, mirrorZone, patternDistance, zoneDistance } from '../../engine/skin/zone.ts';
import { readBody } from '../shared/read-body.ts';
import { compileAtlas } from './compile.ts';
import { PATHS, PLACES } from './corrections.ts';
import { writeMuscleRows } from './muscle-rows.ts';
import { writePlacesAtlas } from './places.ts';
import { readRecords } from './records.ts';

const records = readRecords();
let body: Body, atlas: Atlas;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
});
const at = (id: LandmarkId) => positionOf(body, atlas.landmarks[id]);
const cm = (metres: number) => metres * 100;
const surfaces = new Map(records.landmarks.map((record) => [record.id, record.surface]));
const BODY_FRAME: Frame = { up: [0, 1, 0], lateral: [1, 0, 0], forward: [0, 0, 1] };

describe('committed files', () => {
  const committed = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url));
  it('are what the records and the body give, byte for byte (npm run atlas writes them)', { timeout: 300_000 }, () => {
    expect(
      Buffer.from(encodeAtlas(compileAtlas(body, records), body)).equals(committed('public/atlas/atlas.bin')),
    ).toBe(true);
    expect(writePlacesAtlas(body, atlas, atlas.hash)).toBe(committed('data/generated/places-atlas.ts').toString());
    expect(writeMuscleRows(REGIONS)).toBe(committed('data/generated/muscle-rows.ts').toString());
  });
  it('are small: the atlas at most 60 KB brotli', () =>
    expect(brotliCompressSync(committed('public/atlas/atlas.bin')).length).toBeLessThan(60 * 1024));
});

describe('landmarks on this body', () => {
  it('are all there', () =>
    expect(Object.keys(atlas.landmarks).sort()).toEqual(records.landmarks.map((record) => record.id).sort()));

  it('lie on the left, those of the midline exactly on it', () => {
    for (const record of records.landmarks) {
      const [x] = at(record.id);
      if (record.lateralPctStature === 0) expect(Math.abs(x), record.id).toBeLessThan(0.0005);
      else expect(x, record.id).toBeGreaterThan(0.015);
    }
  });

  it('face the side they are named for, within 80 degrees; those on the arm in the frame of the arm', () => {
    const axis = armAxis(at);
    for (const record of records.landmarks) {
      const p = at(record.id);
      const frame = p[0] > 0.235 && p[1] < 1.25 && p[1] > 0.6 ? armFrame(axis, p) : BODY_FRAME;
      // The armpit's roof faces down, the web of the thumb to the thumb, the ends of the fingers away from the hand.
      if (['axilla-apex', 'thumb-web'].includes(record.id) || record.id.endsWith('-tip')) continue;
      expect(dot(normalAt(body, atlas.landmarks[record.id]), facing(record.surface, frame)), record.id).toBeGreaterThan(
        Math.cos((80 * Math.PI) / 180),
      );
    }
  });

  it('have the spinous processes one below the other', () => {
    const spine: readonly LandmarkId[] = [
      'inion',
      'c2',
      'c3',
      'c4',
      'c5',
      'c6',
      'c7',
      't1',
      't2',
      't3',
      't4',
      't5',
      't6',
      't7',
      't8',
      't9',
      't10',
      't11',
      't12',
      'l1',
      'l2',
      'l3',
      'l4',
      'l5',
      's1',
      's2',
      'sacrum-mid',
      'coccyx',
    ];
    const heights = spine.map((id) => at(id)[1]);
    for (let k = 1; k < spine.length; k++) {
      expect(cm(heights[k - 1]! - heights[k]!), spine[k]).toBeGreaterThan(1);
      expect(cm(heights[k - 1]! - heights[k]!), spine[k]).toBeLessThan(5.5);
      expect(normalAt(body, atlas.landmarks[nth(spine, k)])[2], spine[k]).toBeLessThan(-0.5);
    }
  });

  it.each<[string, LandmarkId, from: LandmarkId, to: LandmarkId]>([
    ['root of the spine of the blade', 'scap-spine-root', 't2', 't4'],
    ['lower corner of the blade', 'scap-inferior-angle', 't7', 't9'],
    ['upper inner corner', 'scap-superior-angle', 't1', 't3'],
    ['back hip bump', 'psis', 's1', 'sacrum-mid'],
    ['crest of the hip bone', 'iliac-crest', 'l3', 'l5'],
    ['navel', 'umbilicus', 'l2', 'l5'],
    ['notch above the breastbone', 'sternal-notch', 't1', 't4'],
    ['lower end of the breastbone', 'xiphoid', 't8', 't12'],
  ])('%s lies between the levels named for it', (_name, id, from, to) => {
    expect(at(id)[1]).toBeLessThan(at(from)[1]);
    expect(at(id)[1]).toBeGreaterThan(at(to)[1]);
  });

  it('have a shoulder blade of human shape: 14 to 18 cm high, its inner border 6 to 9 cm from the midline, its spine rising outward', () => {
    expect(cm(at('scap-superior-angle')[1] - at('scap-inferior-angle')[1])).toBeGreaterThan(12.5);
    expect(cm(at('scap-superior-angle')[1] - at('scap-inferior-angle')[1])).toBeLessThan(18);
    for (const id of ['scap-superior-angle', 'scap-spine-root', 'scap-medial-mid', 'scap-inferior-angle'] as const) {
      expect(cm(at(id)[0]), id).toBeGreaterThan(6);
      expect(cm(at(id)[0]), id).toBeLessThan(9.5);
    }
    expect(at('acromion-angle')[1]).toBeGreaterThan(at('scap-spine-root')[1]);
  });

  it('have an arm and a leg with lengths near the measured ones (percent of stature: upper arm 19.1, forearm 15.0, hand 11.1)', () => {
    const percent = (a: LandmarkId, b: LandmarkId) => (100 * distance(at(a), at(b))) / body.stature;
    expect(percent('acromion', 'radial-head')).toBeGreaterThan(17);
    expect(percent('acromion', 'radial-head')).toBeLessThan(21);
    expect(percent('radial-head', 'radial-styloid')).toBeGreaterThan(12.5);
    expect(percent('radial-head', 'radial-styloid')).toBeLessThan(16.5);
    expect(percent('wrist-volar', 'middle-tip')).toBeGreaterThan(9.5);
    expect(percent('wrist-volar', 'middle-tip')).toBeLessThan(12.5);
  });
});

describe('anchors', () => {
  it('lie on skin that faces their named surface, within 84 degrees', () => {
    const axis = armAxis(at);
    const anchors: { readonly id: string; readonly anchor: Anchor }[] = records.points.flatMap((point) =>
      [
        point.location.anchor,
        ...[...point.referral.essential, ...point.referral.spillover].flatMap((zone) => zone.path),
      ].map((anchor) => ({ id: point.id, anchor })),
    );
    for (const [id, { anchor }] of Object.entries(PLACES)) anchors.push({ id, anchor });
    for (const [id, { instead = [], more = [] }] of Object.entries(PATHS))
      for (const anchor of [...instead, ...more.flat()]) anchors.push({ id, anchor });
    for (const { id, anchor } of records.places) anchors.push({ id, anchor });
    for (const { id, anchor } of anchors) {
      const { point } = resolveAnchor(body, atlas.landmarks, anchor, (name) => surfaces.get(name));
      if (!anchor.surface) continue;
      const p = positionOf(body, point);
      const frame = p[0] > 0.24 ? armFrame(axis, p) : BODY_FRAME;
      expect(
        dot(normalAt(body, point), facing(anchor.surface, frame)),
        `${id} ${JSON.stringify(anchor)}`,
      ).toBeGreaterThan(Math.cos((84 * Math.PI) / 180));
    }
  });
  it('refuse a landmark that is not known', () =>
    expect(() =>
      resolveAnchor(body, atlas.landmarks, { at: 'elbow-patch' as string as LandmarkId }, () => undefined),
    ).toThrow('expected a landmark, got "elbow-patch"'));
});

describe('patterns', () => {
  it('mirror: a zone laid on the other side has the mirrored distances, to a third of a millimetre', () => {
    for (const point of atlas.points.filter((_, k) => k % 6 === 0))
      for (const zone of point.zones) {
        const entered = point.rightOnly ? 'right' : 'left';
        const here = zoneDistance(body, zone, entered),
          there = zoneDistance(body, mirrorZone(body, zone), entered === 'left' ? 'right' : 'left');
        const other = new Map([...there.vertices].map((v, k) => [v, there.distances[k]!]));
        here.vertices.forEach((v, k) =>
          expect(Math.abs((other.get(body.mirror[v]!) ?? 0.02) - here.distances[k]!), point.id).toBeLessThan(0.00035),
        );
      }
  });

  it('of one side stay on it', () => {
    atlas.points.forEach((point, k) => {
      if (point.zones.some((zone) => zone.side !== 'same')) return;
      const sign = point.rightOnly ? -1 : 1;
      nth(atlas.patterns, k).cagePlaces.forEach((place) =>
        expect(body.positions[place * 3]! * sign, point.id).toBeGreaterThan(-0.008),
      );
    });
  });

  it('have an area: essential zones of every point cover at least 4 cm2 and at most a tenth of the skin', () => {
    const skin = body.cagePlaceArea.reduce((sum, area) => sum + area, 0);
    atlas.patterns.forEach((pattern, k) => {
      const area = pattern.essential.reduce(
        (sum, weight, n) => sum + weight * body.cagePlaceArea[pattern.cagePlaces[n]!]!,
        0,
      );
      expect(area * 1e4, nth(atlas.points, k).id).toBeGreaterThan(4);
      expect(area / skin, nth(atlas.points, k).id).toBeLessThan(0.1);
    });
  });

  it('have about the area of the band they are drawn as', () => {
    for (const point of atlas.points)
      for (const zone of point.zones.filter(({ side }) => side === 'same')) {
        const { vertices, distances } = zoneDistance(body, zone, point.rightOnly ? 'right' : 'left', 0.006);
        const area = vertices.reduce((sum, v, k) => sum + membership(distances[k]!) * body.vertexArea[v]!, 0);
        const length = zone.curves.reduce(
          (sum, curve) =>
            sum +
            curve.slice(1).reduce((l, p, k) => l + distance(positionOf(body, p), positionOf(body, nth(curve, k))), 0),
          0,
        );
        const drawn = 2 * zone.halfWidth * length + Math.PI * zone.halfWidth ** 2;
        expect(area / drawn, `${point.id}: ${zone.words}`).toBeLessThan(1.5);
        expect(area / drawn, `${point.id}: ${zone.words}`).toBeGreaterThan(0.25); // bands wider than a finger, halves of midline zones
      }
  });

  /** Skin within some centimetres of a landmark that zones of a region must not reach; on the same side unless the other is named. */
  it.each<[zones: RegExp, landmark: LandmarkId, radiusCm: number]>([
    [/^(scapula|interscapular|suprascapular)/, 'nipple', 7],
    [/^(scapula|interscapular)/, 'sternum-mid', 8],
    [/^(scapula|interscapular)/, 'axilla-apex', 1.5],
    [/^(arm|forearm|elbow|wrist)/, 'rib8-mal', 4],
    [/^(arm|forearm|elbow|wrist|hand)/, 'iliac-crest', 6],
    [/^(arm|forearm|elbow|wrist|hand)/, 'greater-trochanter', 7],
    [/^(hand|thumb|index|middle|ring|little|palm|wrist)/, 'thigh-lat-mid', 12],
    [/^(hand|thumb|index|middle|ring|little|palm|wrist)/, 'thigh-ant-mid', 12],
    [/^(chest|flank|breast|costal|abdomen)/, 'medial-epicondyle', 8],
    [/^(chest-lateral|flank|costal)/, 'deltoid-tuberosity', 6],
    [/^(chest-upper|breast|sternum)/, 'scap-medial-mid', 5],
    [/^(neck-posterior|suboccipital|occiput)/, 'thyroid', 4],
    [/^(neck-posterior|suboccipital|occiput)/, 'hyoid', 4],
    [/^(neck-posterior|suboccipital|occiput)/, 'chin', 4],
    [/^(throat|chin)/, 'c4', 5],
    [/^(abdomen|epigastrium|costal)/, 'l3', 5],
    [/^(lumbar|sacrum|sacroiliac)/, 'umbilicus', 8],
    [/^(buttock|sacr|coccyx)/, 'pubis', 6],
    [/^(thigh|knee|leg)-posterior/, 'thigh-ant-mid', 6],
    [/^thigh-anterior/, 'thigh-post-mid', 6],
    [/^upper-teeth/, 'chin', 2.5],
    [/^lower-teeth/, 'zygoma', 2.5],
    [/^(eye|eyebrow|forehead)/, 'tragus', 3],
    [/^(shoulder-anterior|chest|sternum)/, 'scap-spine-mid', 4],
    [/^shoulder-posterior/, 'coracoid', 4],
    [/^(scapula|interscapular)/, 'clavicle-mid', 3],
    [/^arm-medial/, 'rib8-mal', 6],
    [/^arm-posterior/, 'rib6-mal', 4],
    [/^elbow-lateral/, 'medial-epicondyle', 4],
    [/^elbow-medial/, 'lateral-epicondyle', 4],
    [/^(forearm-dorsal|hand-dorsum)/, 'wrist-volar', 1.5],
    [/^(forearm-volar|wrist-volar|palm)/, 'wrist-dorsal', 2],
    [/^(thigh|hip|groin|buttock)/, 'thumb-tip', 8],
    [/^(thigh|hip|groin|buttock)/, 'index-tip', 8],
    [/^groin/, 'gluteal-fold', 6],
    [/^knee-posterior/, 'patella', 4],
    [/^(leg-posterior|heel)/, 'instep', 3],
    [/^foot-instep/, 'lateral-malleolus', 2],
    [/^(occiput|suboccipital|neck-posterior)/, 'mandible-angle', 3],
    [/^(cheek|jaw|tmj|upper-teeth|lower-teeth)/, 'nuchal-mid', 3],
    [/^(upper-teeth|lower-teeth|jaw-body)/, 'tragus', 1.5],
  ])('zones of %s do not reach %s within %d cm', (zones, landmark, radiusCm) => {
    const forbidden = new Set(reachFrom(body, [atlas.landmarks[landmark]], radiusCm / 100).vertices);
    let tested = 0;
    for (const point of atlas.points.filter(({ rightOnly }) => !rightOnly))
      for (const zone of point.zones.filter(({ region }) => zones.test(region))) {
        tested++;
        const { vertices, distances } = zoneDistance(body, zone, 'left', 0.005);
        const reached = vertices.reduce(
          (sum, v, k) => sum + (forbidden.has(v) ? membership(distances[k]!) * body.vertexArea[v]! : 0),
          0,
        );
        expect(reached * 1e4, `${point.id}: ${zone.words}`).toBeLessThan(0.2);
      }
    expect(tested).toBeGreaterThan(0);
  });

  it('of the right shoulder blade do not reach the right breast', () => {
    const forbidden = new Set(
      [...reachFrom(body, [atlas.landmarks['nipple']], 0.07).vertices].map((v) => body.mirror[v]!),
    );
    for (const point of atlas.points.filter(
      ({ zones, rightOnly }) =>
        !rightOnly && zones.every(({ region }) => /^(scapula|interscapular|suprascapular)/.test(region)),
    )) {
      const { vertices, distances } = patternDistance(body, point, 'essential', 'right');
      const inside = [...vertices].filter((_, k) => distances[k]! < 0);
      expect(inside.length, point.id).toBeGreaterThan(50);
      expect(Math.max(...inside.map((v) => body.positions[v * 3]!)), point.id).toBeLessThan(0.001);
      expect(
        inside.some((v) => forbidden.has(v)),
        point.id,
      ).toBe(false);
    }
  });

  it('reach only the fingers that their words name', () => {
    const tips: readonly (readonly [tip: LandmarkId, named: RegExp])[] = [
      ['thumb-tip', /thumb|finger[^,]*all|fingers$/i],
      ['index-tip', /index|all five|fingers$/i],
      ['middle-tip', /middle|all five|fingers$/i],
      ['ring-tip', /ring|all five|fingers$/i],
      ['little-tip', /little|all five|fingers$/i],
    ];
    const around = new Map(tips.map(([tip]) => [tip, reachFrom(body, [atlas.landmarks[tip]], 0.012).vertices]));
    let tested = 0;
    for (const point of atlas.points.filter(({ rightOnly }) => !rightOnly))
      for (const zone of point.zones.filter(({ region }) => /finger|thumb|index|hand|palm|wrist/.test(region))) {
        const { vertices, distances } = zoneDistance(body, zone, 'left', 0.005);
        const inside = new Set([...vertices].filter((_, k) => distances[k]! < 0));
        for (const [tip, named] of tips) {
          if (named.test(zone.words)) continue;
          tested++;
          expect(
            around.get(tip)?.some((v) => inside.has(v)),
            `${point.id}: ${zone.words}: ${tip}`,
          ).toBe(false);
        }
      }
    expect(tested).toBeGreaterThan(50);
  });

  it('do not enter the mouth', () => {
    const inside = new Set(atlas.hidden);
    expect(inside.size).toBeGreaterThan(100);
    atlas.patterns.forEach((pattern, k) => {
      const area = [...pattern.cagePlaces].reduce(
        (sum, place, n) =>
          sum +
          (inside.has(place) ? Math.max(pattern.essential[n]!, pattern.spillover[n]!) * body.cagePlaceArea[place]! : 0),
        0,
      );
      expect(area * 1e4, nth(atlas.points, k).id).toBeLessThan(0.3);
    });
  });
});

describe('named places', () => {
  it('carry their own name where they lie', () => {
    atlas.places.forEach((place, k) => {
      const near = reachFrom(body, [place.skinPoint], 0.03).vertices.find((v) => v < body.cageCount);
      expect(near, place.id).toBeDefined();
      const name = atlas.nearestPlace[near!]!;
      const gap = distance(positionOf(body, nth(atlas.places, name).skinPoint), positionOf(body, place.skinPoint));
      expect(name === k || gap < 0.025, `${place.id} is called ${nth(atlas.places, name).id}`).toBe(true);
    });
  });
  it('cover the skin: every place lies within 20 cm of the one whose name it carries, and every name has skin', () => {
    const skin = atlas.places.map(() => 0);
    atlas.nearestPlace.forEach((name, v) => (skin[name]! += body.cagePlaceArea[v]!));
    atlas.places.forEach((place, k) => expect(skin[k]! * 1e4, place.id).toBeGreaterThan(4));
    const hidden = new Set(atlas.hidden);
    const farthest = atlas.places.map(() => 0),
      points = atlas.places.map(({ skinPoint: point }) => positionOf(body, point));
    atlas.nearestPlace.forEach((name, v) => {
      const [x, y, z] = nth(points, name);
      if (!hidden.has(v))
        farthest[name] = Math.max(
          farthest[name]!,
          cm(
            Math.hypot(
              Math.abs(body.positions[v * 3]!) - x,
              body.positions[v * 3 + 1]! - y,
              body.positions[v * 3 + 2]! - z,
            ),
          ),
        );
    });
    atlas.places.forEach((place, k) => expect(farthest[k], place.id).toBeLessThan(20));
  });
  it.each<[LandmarkId, string]>([
    ['scap-medial-mid', 'shoulder blade, inner edge'],
    ['t5', 'between the shoulder blades'],
    ['nuchal-mid', 'base of the skull'],
    ['lateral-epicondyle', 'outer elbow'],
    ['l4', 'low back, middle'],
    ['greater-trochanter', 'outer hip'],
    ['neck-angle', 'angle of the neck'],
    ['gh-anterior', 'front of the shoulder'],
    ['asis', 'front of the hip bone'],
    ['popliteal', 'back of the knee'],
    ['thenar', 'ball of the thumb'],
    ['index-tip', 'index finger'],
    ['ring-tip', 'ring finger'],
    ['sternal-angle', 'upper breastbone'],
    ['rib3-mcl', 'upper chest'],
    ['temple', 'temple'],
    ['heel', 'heel'],
    ['psis', 'dimple above the buttock'],
    ['coracoid', 'chest near the shoulder'],
  ])('call the skin at %s "%s"', (landmark, name) =>
    expect(nth(atlas.places, nameAt(body, atlas, atlas.landmarks[landmark]).place).name).toBe(name),
  );
  it('are the same on both sides', () =>
    atlas.nearestPlace.forEach((name, v) => expect(atlas.nearestPlace[body.mirror[v]!]).toBe(name)));
});
