import { beforeAll, expect, it } from 'vitest';
import { PLACE_COVERS } from '../../data/generated/places-atlas.ts';
import { firstOf, nth } from '../math/nth.ts';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import type { Side } from '../../data/types.ts';
import type { Drawing, SkinMm, Stroke } from '../drawing/drawing.ts';
import { onSide } from '../skin/anchor.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { placesEvidence, preparePlaces } from './places-rank.ts';
import { answer } from './rank.ts';
import { positionOf } from '../skin/skin.ts';

const fallback = preparePlaces();
let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});

/** The stroke that choosing a place in the list makes. */
function choose(place: number, side: Side | 'midline'): Stroke {
  const { id, skinPoint: point, radius } = nth(map.atlas.places, place);
  const path = positionOf(map.body, onSide(map.body, point, side)).map((x) =>
    Math.round(x * 1000),
  ) as unknown as SkinMm;
  return { kind: 'pain', radiusMm: Math.round(radius * 1000), intensity: 6, path: [path], at: { place: id, side } };
}
const both = (drawing: Drawing) =>
  [answer(map.model, evidenceOf(map.body, drawing)), answer(fallback, placesEvidence(fallback, drawing))] as const;

it('lists the places in the order of the atlas', () =>
  expect(PLACE_COVERS.map(({ id }) => id)).toEqual(map.atlas.places.map(({ id }) => id)));

it('agrees with the body: the first candidate there is among the first eight here for nine places in ten that a pattern reaches', () => {
  let reached = 0,
    same = 0;
  PLACE_COVERS.forEach(({ midline, covers }, place) => {
    if (!covers.some(([, , essential]) => essential > 50)) return;
    const [full, coarse] = both({ strokes: [choose(place, midline ? 'midline' : 'right')], complete: false });
    const [first] = firstOf(
      [...full.candidates].sort((a, b) => b.probability - a.probability),
      1,
    );
    reached++;
    if (
      coarse.candidates
        .filter(({ probability }) => probability > 0.01)
        .slice(0, 8)
        .some(({ id, side }) => id === first.id && side === first.side)
    )
      same++;
  });
  expect(reached).toBeGreaterThan(50);
  expect(same / reached).toBeGreaterThanOrEqual(0.9);
});

it('knows no left from right', () => {
  PLACE_COVERS.forEach(({ midline }, place) => {
    if (midline) return;
    const [left, right] = firstOf(
      (['left', 'right'] as const).map((side) =>
        answer(fallback, placesEvidence(fallback, { strokes: [choose(place, side)], complete: false })),
      ),
      2,
    );
    const there = new Map(right.candidates.map(({ id, side, probability }) => [`${id} ${side}`, probability]));
    for (const { id, side, probability } of left.candidates)
      expect(Math.abs((there.get(`${id} ${side === 'left' ? 'right' : 'left'}`) ?? 1) - probability)).toBeLessThan(
        0.002,
      );
  });
});

it('takes a place back when it is erased, and reads "no pain here"', () => {
  const mark = choose(40, nth(map.atlas.places, 40).midline ? 'midline' : 'left');
  const at = (...strokes: Stroke[]) => placesEvidence(fallback, { strokes, complete: false });
  expect(at(mark, { ...mark, kind: 'erase' })).toEqual(at());
  expect(Math.max(...at({ ...mark, intensity: 0 }).free)).toBe(1);
  expect(Math.max(...at(mark).pain)).toBe(1);
  expect(at({ ...mark, at: { place: 'nowhere', side: 'left' } })).toEqual(at());
});

it('the list route is the canvas route: a chosen place is the same drawing with and without its name', () => {
  const named = choose(12, nth(map.atlas.places, 12).midline ? 'midline' : 'right');
  const painted: Stroke = { kind: named.kind, radiusMm: named.radiusMm, intensity: named.intensity, path: named.path };
  expect(evidenceOf(map.body, { strokes: [named], complete: false })).toEqual(
    evidenceOf(map.body, { strokes: [painted], complete: false }),
  );
});
