import { beforeAll, describe, expect, it } from 'vitest';
import { PLACE_AREAS } from '../../data/place-areas.ts';
import type { Anchor } from '../../data/types.ts';
import { chanceOf } from '../../scripts/simulate/chance.ts';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { tapAt } from '../../scripts/shared/tap-at.ts';
import type { SkinMm, Stroke } from '../drawing/drawing.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { areaMarks } from '../drawing/named-areas.ts';
import { distance, type Vec3 } from '../math/vec.ts';
import { nth } from '../math/nth.ts';
import { positionOf } from '../skin/skin.ts';
import { CONSTANTS, UNEXPLAINED } from './constants.ts';
import { see } from './fit.ts';
import { answer } from './rank.ts';
import { locatedStroke } from '../../state/mark-place.ts';

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});
const ranked = (strokes: readonly Stroke[]) => answer(map.model, evidenceOf(map.body, { strokes, complete: false }));
type Place = Parameters<typeof tapAt>[1];
const right = (place: Anchor & { readonly radiusMm?: number }): Place => ({ ...place, side: 'right' });
const BLADE = right({ between: ['scap-medial-mid', 'scap-lateral-mid'], t: 0.5, surface: 'posterior' }),
  BORDER = right({ at: 'scap-medial-mid', surface: 'posterior' });

/** What an expert would say of a drawing: first the muscles of which one is to be first, then those that are to be among the first five. */
const SAID: readonly [drawing: string, places: readonly Place[], first: readonly string[], among: readonly string[]][] =
  [
    ['the middle of the blade', [BLADE], ['infraspinatus'], ['subscapularis', 'rhomboid-major', 'trapezius-lower']],
    ['its inner border', [BORDER], ['rhomboid-major', 'trapezius-middle'], ['trapezius-lower']],
    ['its upper inner corner', [right({ at: 'scap-superior-angle' })], ['levator-scapulae'], ['trapezius-upper']],
    [
      'between spine and blade at T4',
      [right({ between: ['t4', 'scap-medial-mid'], t: 0.5, surface: 'posterior' })],
      ['rhomboid-major'],
      ['trapezius-lower', 'multifidus-thoracic'],
    ],
    ['the lower tip of the blade', [right({ at: 'scap-inferior-angle' })], ['latissimus-dorsi'], ['trapezius-lower']],
    [
      'the top of the shoulder',
      [right({ between: ['c7', 'acromion'], t: 0.5, surface: 'superior' })],
      ['trapezius-upper'],
      ['levator-scapulae'],
    ],
    ['the back of the shoulder', [right({ at: 'gh-posterior' })], [], ['infraspinatus', 'deltoid']],
    ['above the spine of the blade', [right({ at: 'scap-spine-mid', offset: { upCm: 2 } })], ['supraspinatus'], []],
    [
      'beside T10',
      [right({ at: 't10', offset: { lateralCm: 4 }, surface: 'posterior' })],
      ['longissimus-thoracis', 'multifidus-thoracic'],
      ['longissimus-thoracis', 'multifidus-thoracic'],
    ],
    [
      'the inner border as dots',
      (['scap-superior-angle', 'scap-spine-root', 'scap-medial-mid', 'scap-inferior-angle'] as const).map((at) =>
        right({ at, radiusMm: 20 }),
      ),
      ['rhomboid-major'],
      ['rhomboid-major', 'trapezius-lower', 'levator-scapulae'],
    ],
    [
      'the inner border and the base of the thumb',
      [BORDER, right({ at: 'thumb-cmc', radiusMm: 20 })],
      [],
      ['scalenes'],
    ],
    ['in the ear', [right({ at: 'tragus' })], ['sternocleidomastoid', 'masseter'], ['masseter', 'pterygoids']],
    ['the blade and the front of the shoulder', [BLADE, right({ at: 'gh-anterior' })], ['infraspinatus'], []],
  ];

describe('says what an expert would', () => {
  it.each(SAID)('%s', (_drawing, places, first, among) => {
    const muscles = ranked(places.map((place) => tapAt(map, place))).muscles.map(
        ({ muscle, side }) => `${muscle} ${side}`,
      ),
      said = muscles.slice(0, 5).join(', ');
    if (first.length > 0)
      expect(
        first.map((muscle) => `${muscle} right`),
        said,
      ).toContain(muscles[0]);
    for (const muscle of among) expect(muscles.slice(0, 5), said).toContain(`${muscle} right`);
  });
});

/** What an expert would say where an area is named in one word, on both sides: muscles of which one is first, and those among the first five. */
const NAMED_SAID: readonly [area: string, first: readonly string[], among: readonly string[]][] = [
  ['between-shoulder-blades', ['rhomboid-major', 'trapezius-middle'], ['trapezius-lower', 'multifidus-thoracic']],
  ['neck', ['levator-scapulae', 'trapezius-upper', 'splenius-cervicis', 'multifidus-cervical'], ['levator-scapulae']],
  ['headache', ['sternocleidomastoid', 'trapezius-upper', 'suboccipitals', 'temporalis'], ['temporalis']],
  ['low-back', ['quadratus-lumborum', 'longissimus-thoracis', 'multifidus-lumbar'], ['longissimus-thoracis']],
  ['traps', ['trapezius-upper'], ['levator-scapulae']],
  ['jaw', ['masseter'], ['pterygoids']],
  ['chest', ['pectoralis-major', 'pectoralis-minor'], ['pectoralis-major']],
];
describe('an area named in one word', () => {
  const named = (id: string): Stroke[] =>
    areaMarks(
      nth(
        PLACE_AREAS,
        PLACE_AREAS.findIndex((area) => area.id === id),
      ),
      'both',
    ).map((at) => locatedStroke(map.body, map.atlas, { kind: 'pain', radiusMm: 25, intensity: 6, path: [], at }));
  it.each(NAMED_SAID)('%s', (area, first, among) => {
    const { muscles } = ranked(named(area)),
      // Both sides of a muscle are one row.
      rows = [...new Set(muscles.map(({ muscle }) => muscle))],
      said = rows.slice(0, 5).join(', ');
    expect(first, said).toContain(rows[0]);
    for (const muscle of among) expect(rows.slice(0, 5), said).toContain(muscle);
  });
  it.each(PLACE_AREAS.map(({ id }) => id))(
    'weighs no more than a tap in each pain, and less than its places one by one: %s',
    (area) => {
      const weights = (strokes: readonly Stroke[]) => {
        const { weight, painPart, painParts } = see(map.model, evidenceOf(map.body, { strokes, complete: false }));
        return Array.from({ length: painParts }, (_, part) =>
          weight.reduce((sum, w, k) => (painPart[k] === part ? sum + w : sum), 0),
        );
      };
      const strokes = named(area),
        // The same skin, each place marked by hand.
        tapped = strokes.map(({ kind, radiusMm, intensity, path }): Stroke => ({ kind, radiusMm, intensity, path }));
      if (strokes.length > 1)
        for (const weight of weights(strokes)) expect(weight).toBeLessThan(CONSTANTS.leastWitnesses + 1e-9);
      const total = (all: readonly number[]) => all.reduce((sum, weight) => sum + weight, 0);
      expect(total(weights(strokes))).toBeLessThan(total(weights(tapped)) + 1e-9);
    },
  );
});

describe('400 taps on head, neck, trunk, shoulder girdle and arm', () => {
  const TAPS = 400,
    SEED = 11,
    RADIUS = 25;
  /** Metres above the ground from which the taps are: the seat; and by which a tap and a point must lie together for the muscle to lie under the finger. */
  const SEAT = 0.95,
    UNDER = 0.012,
    /** Share of the mark, and of the pairs below how many may swap: a tie has a border, and two in a thousand lie on it. */
    MOST = 0.65,
    SWAPPED = 0.002;
  let taps: Stroke[];
  beforeAll(() => {
    const { body, atlas } = map,
      hidden = new Set(atlas.hidden ?? []),
      chance = chanceOf(SEED);
    const places = Array.from({ length: body.cageCount }, (_, s) => s).filter(
      (s) => !hidden.has(s) && body.positions[s * 3 + 1]! > SEAT,
    );
    taps = Array.from({ length: TAPS }, () => {
      const s = nth(places, Math.floor(chance.next() * places.length));
      const path = [[0, 1, 2].map((c) => Math.round(body.positions[s * 3 + c]! * 1000)) as unknown as SkinMm];
      return { kind: 'pain', radiusMm: RADIUS, intensity: 6, path };
    });
  });
  const metres = ({ path }: Stroke) => nth(path, 0).map((mm) => mm / 1000) as unknown as Vec3;

  it('the list is never empty where a pattern reaches, and each muscle with a row of it has a zone or its own ache on the mark', () => {
    for (const tap of taps)
      for (const { muscle, probability, here, referred } of ranked([tap]).muscles)
        if (probability >= CONSTANTS.leastNamed) expect(here + referred, muscle).toBeGreaterThan(0);
  });
  it('a muscle whose point lies under the finger is among the first five', () => {
    const { body, atlas } = map;
    const missed = taps.flatMap((tap) => {
      const { muscles } = ranked([tap]);
      const five = new Set(muscles.slice(0, 5).map(({ muscle, side }) => `${muscle} ${side}`));
      return map.model.pointsOnSide.flatMap(({ index, side }, u) => {
        const { skinPoint, rightOnly } = nth(atlas.points, index),
          [x, y, z] = positionOf(body, skinPoint);
        const at: Vec3 = [side === (rightOnly ? 'right' : 'left') ? x : -x, y, z];
        const { muscle } = nth(map.model.musclesOnSide, map.model.muscleOnSideOf[u]!);
        return distance(at, metres(tap)) <= UNDER && !five.has(`${muscle} ${side}`)
          ? [`${muscle} ${side} at ${metres(tap).join(' ')}`]
          : [];
      });
    });
    expect(missed).toEqual([]);
  });
  it('"something else" stays under one half wherever a muscle reaches most of the mark', () => {
    for (const tap of taps) {
      const { muscles, somethingElse } = ranked([tap]);
      const most = Math.max(0, ...muscles.map(({ here, referred }) => here + referred));
      if (most >= MOST) expect(somethingElse, metres(tap).join(' ')).toBeLessThan(UNEXPLAINED);
    }
  });
  it('muscles of the first four that are not tied keep their places when the mark grows by 2 mm', () => {
    const swapped = taps.flatMap((tap) => {
      const before = ranked([tap]).muscles,
        after = ranked([{ ...tap, radiusMm: RADIUS + 2 }]).muscles;
      const place = new Map(after.map(({ muscle, side }, k) => [`${muscle} ${side}`, k]));
      return before.slice(0, 4).flatMap((one, k) =>
        before.slice(k + 1, 4).flatMap((two) => {
          const [a, b] = [one, two].map(({ muscle, side }) => place.get(`${muscle} ${side}`) ?? Infinity);
          return one.tie !== two.tie && a! > b! ? [`${one.muscle} ${two.muscle} at ${metres(tap).join(' ')}`] : [];
        }),
      );
    });
    expect(swapped.length / (6 * TAPS), swapped.join('; ')).toBeLessThanOrEqual(SWAPPED);
  });
});
