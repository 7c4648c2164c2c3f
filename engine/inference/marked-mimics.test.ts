import { beforeAll, describe, expect, it } from 'vitest';
import { MIMIC_AREAS } from '../../data/generated/mimic-areas.ts';
import { MIMICS } from '../../data/mimics.ts';
import { HOW_OFTEN } from '../../data/mimics/types.ts';
import { SIGN_PLACES_OF_AREA } from '../../data/safety/sign-places.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { EVERY_SOURCE } from '../../data/sources/every.ts';
import { MIMIC_SOURCES } from '../../data/sources/mimics.ts';
import type { Anchor, BodyArea, Side } from '../../data/types.ts';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { evidenceOf } from '../drawing/marks.ts';
import type { SkinMm } from '../drawing/drawing.ts';
import { markedPlaces } from '../report/finding-record.ts';
import { onSide, resolveAnchor } from '../skin/anchor.ts';
import { positionOf } from '../skin/skin.ts';
import { markedMimics } from './marked-mimics.ts';

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});

/** A tap with a brush of 2.5 cm. */
const tap = (anchor: Anchor, side: Side = 'right') => {
  const { body, atlas, surfaceOf } = map;
  const point = onSide(body, resolveAnchor(body, atlas.landmarks, anchor, surfaceOf).point, side);
  const at = positionOf(body, point).map((metres) => Math.round(metres * 1000)) as unknown as SkinMm;
  return { strokes: [{ kind: 'pain', radiusMm: 12.5, intensity: 6, path: [at] }], complete: false } as const;
};
const felt = (drawing: ReturnType<typeof tap>) =>
  markedMimics(map.model.mimics, map.body.cagePlaceArea, evidenceOf(map.body, drawing)).map(({ id }) => id);

describe('what else is felt where the marks lie', () => {
  // The likely first, as a clinician names them; the dangerous after them, none left out.
  it.each<[where: string, tap: Anchor, first: string[], also: string[], urgent: string[]]>([
    [
      'beside T4',
      { at: 't4', offset: { lateralCm: 3 }, surface: 'posterior' },
      ['rib-joint', 'facet-t3-t11'],
      ['c7-root'],
      ['heart', 'aorta', 'lung-clot-pleura'],
    ],
    [
      'top of the shoulder',
      { at: 'acromion' },
      ['rotator-cuff'],
      ['frozen-shoulder', 'ac-joint', 'polymyalgia'],
      ['shoulder-broken-infected', 'under-the-diaphragm', 'lung-apex'],
    ],
    [
      'front of the shoulder',
      { at: 'bicipital-groove' },
      ['biceps-tendon', 'ac-joint', 'frozen-shoulder'],
      [],
      ['shoulder-broken-infected'],
    ],
    [
      'back of the shoulder',
      { at: 'gh-posterior' },
      ['frozen-shoulder'],
      ['c6-root', 'suprascapular-nerve', 'shoulder-arthritis'],
      ['shoulder-broken-infected'],
    ],
    [
      'inner border of the blade',
      { at: 'scap-medial-mid' },
      [],
      ['dorsal-scapular-nerve', 'c7-root'],
      ['lung-clot-pleura'],
    ],
    ['outer elbow', { at: 'lateral-epicondyle' }, ['tennis-elbow'], ['c6-root'], ['arm-vessel']],
    ['inner elbow', { at: 'medial-epicondyle' }, ['cubital-tunnel'], ['golfers-elbow', 'c8-root', 't1-root'], []],
    ['thumb side of the wrist', { at: 'radial-styloid' }, ['de-quervain'], ['c6-root'], []],
    ['base of the thumb', { at: 'thumb-cmc' }, ['thumb-base', 'de-quervain'], ['c6-root'], []],
    ['palm', { at: 'wrist-volar' }, ['carpal-tunnel'], [], ['arm-vessel', 'myelopathy']],
    ['tip of the little finger', { at: 'little-tip' }, ['cubital-tunnel'], ['c8-root', 'thoracic-outlet'], []],
    ['tip of the middle finger', { at: 'middle-tip' }, ['carpal-tunnel', 'c7-root'], [], ['myelopathy']],
    [
      'temple',
      { at: 'temple' },
      ['tension-headache', 'migraine', 'jaw-joint', 'tooth'],
      ['cluster-headache'],
      ['temple-artery', 'in-the-head'],
    ],
    [
      'back of the head',
      { at: 'inion', offset: { lateralCm: 2.5 } },
      ['tension-headache', 'migraine', 'facet-c2-3'],
      ['occipital-neuralgia'],
      ['in-the-head'],
    ],
    ['in front of the ear', { at: 'tmj' }, ['jaw-joint', 'tooth', 'ear'], [], []],
    ['cheek', { at: 'zygoma' }, ['tooth', 'sinus'], ['trigeminal-neuralgia'], []],
    ['beside the breastbone', { at: 'sternum-mid', offset: { lateralCm: 3 } }, ['rib-sternum'], [], ['aorta']],
    ['low back', { at: 'sij' }, [], ['axial-spondyloarthritis'], []],
    ['shin', { at: 'shin-mid' }, ['shin-splints'], ['bone-stress'], ['leg-pressure']],
    ['calf', { at: 'calf-mid' }, ['s1-root'], ['baker-cyst', 'leg-artery'], ['leg-pressure', 'leg-clot']],
    ['outer calf', { between: ['fibular-head', 'lateral-malleolus'], t: 0.4, surface: 'lateral' }, ['l5-root'], [], []],
    [
      'inner calf',
      { at: 'medial-malleolus', offset: { upCm: 16 }, surface: 'medial' },
      ['shin-splints'],
      ['l4-root', 'bone-stress'],
      [],
    ],
    ['back of the knee', { at: 'popliteal' }, ['s1-root'], ['baker-cyst'], ['leg-clot']],
    ['Achilles tendon', { at: 'heel', offset: { upCm: 5 }, surface: 'posterior' }, ['achilles', 's1-root'], [], []],
    ['under the heel', { at: 'heel-sole' }, ['plantar-heel', 's1-root'], ['tarsal-tunnel'], []],
    ['top of the foot', { at: 'foot-top' }, ['l5-root'], ['bone-stress'], []],
    ['base of the big toe', { at: 'big-toe-ball' }, ['gout-toe'], ['tarsal-tunnel'], []],
    ['outer ankle', { at: 'lateral-malleolus' }, ['ankle-sprain'], [], []],
    ['inner ankle', { at: 'medial-malleolus' }, [], ['tarsal-tunnel'], []],
  ])('a tap: %s', (_where, at, first, also, urgent) => {
    const ids = felt(tap(at));
    expect(ids.filter((id) => first.includes(id)).sort()).toEqual([...first].sort());
    for (const id of [...also, ...urgent]) expect(ids).toContain(id);
    const often = ids.map((id) => HOW_OFTEN.indexOf(MIMICS.find((mimic) => mimic.id === id)!.often));
    expect(often).toEqual([...often].sort((a, b) => a - b));
    for (const id of first)
      expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(urgent[0] ?? '') + (urgent.length > 0 ? 0 : 99));
  });

  it('of the heart on the left, of the gallbladder on the right, and of all others alike on both sides', () => {
    const chest: Anchor = { at: 'rib5-mcl' };
    expect(felt(tap(chest, 'left'))).toContain('heart');
    expect(felt(tap(chest, 'right'))).not.toContain('heart');
    for (const at of ['acromion', 'lateral-epicondyle', 'temple', 'thumb-cmc', 'scap-medial-mid'] as const) {
      const oneSided = (id: string) => !['left', 'right'].includes(MIMICS.find((mimic) => mimic.id === id)!.side);
      expect(felt(tap({ at }, 'left')).filter(oneSided), at).toEqual(felt(tap({ at }, 'right')).filter(oneSided));
    }
  });
});

describe('each explanation outside the muscles', () => {
  it('has an area, a source that was read, and its own id; an urgent one a sign, and every one its words', () => {
    expect(new Set(MIMICS.map(({ id }) => id)).size).toBe(MIMICS.length);
    expect(Object.keys(MIMIC_AREAS).sort()).toEqual(MIMICS.map(({ id }) => id).sort());
    for (const { id, often, signs, where, clue, evidence } of MIMICS) {
      if (often === 'urgent') expect(signs.length, id).toBeGreaterThan(0);
      expect(where, id).not.toMatch(/\.$/);
      if (clue) expect(clue, id).toMatch(/^[A-Z].*\.$/);
      for (const source of evidence.sources) expect(EVERY_SOURCE.has(source), `${id}: ${source}`).toBe(true);
      expect(
        evidence.sources.some((source) => EVERY_SOURCE.get(source)?.read !== 'no'),
        id,
      ).toBe(true);
    }
    const cited = new Set(MIMICS.flatMap(({ evidence }) => evidence.sources));
    expect(MIMIC_SOURCES.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it('names only signs that are asked of everyone, or of who marks a place in its area', () => {
    const { body, atlas, model } = map;
    const areaOf: ReadonlyMap<string, BodyArea> = new Map(NAMED_PLACES.map(({ id, area }) => [id, area]));
    for (const [k, { id, signs }] of MIMICS.entries()) {
      const path = [...model.mimics[k]!.areas[0]!]
        .filter((_, n) => n % 5 === 0)
        .map((s) => [0, 1, 2].map((c) => Math.round(body.positions[s * 3 + c]! * 1000)) as unknown as SkinMm);
      const strokes = path.map((at) => ({ kind: 'pain', radiusMm: 5, intensity: 5, path: [at] }) as const);
      const about = new Set(
        markedPlaces(body, atlas, { strokes, complete: false }).flatMap((place) => {
          const area = areaOf.get(place);
          return area ? SIGN_PLACES_OF_AREA[area] : [];
        }),
      );
      for (const sign of signs) {
        const places = SIGNS.find((known) => known.id === sign)!.places;
        expect(places === 'any' || places.some((place) => about.has(place)), `${id}: ${sign}`).toBe(true);
      }
    }
  });
});
