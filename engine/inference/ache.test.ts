import { beforeAll, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { skinMm, type Stroke } from '../drawing/drawing.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { nth } from '../math/nth.ts';
import { nearestSkin, positionOf } from '../skin/skin.ts';
import { fitDrawing, see } from './fit.ts';

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});

/** Log odds of the ache of a point on the left, when a tap lies so many millimetres inward of it. */
function acheWhen(id: string, inwardMm: number, radiusMm = 25): number {
  const { body, atlas, model } = map,
    u = model.pointsOnSide.findIndex((one) => one.id === id && one.side === 'left'),
    [x, y, z] = positionOf(body, nth(atlas.points, nth(model.pointsOnSide, u).index).skinPoint);
  const tapped = nearestSkin(body, [x - inwardMm / 1000, y, z]);
  if (!tapped) throw new Error(`${id}: no skin beside it`);
  const tap: Stroke = { kind: 'pain', radiusMm, intensity: 6, path: [skinMm(positionOf(body, tapped.point))] };
  return nth([...fitDrawing(model, see(model, evidenceOf(body, { strokes: [tap], complete: false }))).aches], u);
}

it.each(['infraspinatus-trp2', 'rhomboid-major-upper', 'masseter-deep', 'trapezius-trp2'])(
  '%s: a tap on the point says that it aches, one to its side says so less',
  (id) => {
    expect(acheWhen(id, 0)).toBeGreaterThan(0);
    expect(acheWhen(id, 0)).toBeGreaterThan(acheWhen(id, 25));
    expect(acheWhen(id, 25)).toBeLessThanOrEqual(0);
  },
);
it('of a large pain the middle says little of an ache', () =>
  expect(Math.abs(acheWhen('infraspinatus-trp2', 0, 60))).toBeLessThan(acheWhen('infraspinatus-trp2', 0)));
