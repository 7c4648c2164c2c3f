import { beforeAll, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { nth } from '../math/nth.ts';
import { zoneDistance, enteredSide } from '../skin/zone.ts';
import { marksOf } from './marks.ts';
import { zoneOfStroke, zoneStrokes } from './zone-strokes.ts';

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});

describe.each(['left', 'right'] as const)('on the %s', (side) => {
  it('marks a zone and little else, with what a link can hold', () => {
    const { body, atlas } = map;
    for (const point of atlas.points.filter(({ rankable, rightOnly }) => rankable && !rightOnly))
      point.zones.forEach((zone, k) => {
        const strokes = zoneStrokes(body, point, k, side, 6),
          { pain } = marksOf(body, { strokes });
        for (const { radiusMm, path } of strokes) {
          expect(radiusMm).toBeGreaterThanOrEqual(10);
          expect(radiusMm).toBeLessThanOrEqual(60);
          for (const c of path.flat()) expect(Number.isInteger(c)).toBe(true);
        }
        // A brush is at most 6 cm from its middle; wider zones are marked as far as it reaches. 'same' zones end at the midline, strokes do not.
        const { vertices, distances } = zoneDistance(body, zone, enteredSide(point));
        let inside = 0,
          marked = 0;
        vertices.forEach((v, i) => {
          const depth = Math.min(0, distances[i]!);
          if (depth === 0 || (zone.halfWidth > 0.06 && depth > -(zone.halfWidth - 0.06))) return;
          const at = side === enteredSide(point) ? v : body.mirror[v]!;
          inside += body.vertexArea[at]!;
          if (pain[at]! < 0) marked += body.vertexArea[at]!;
        });
        expect(marked / inside, `${point.id} zone ${k}`).toBeGreaterThan(0.8);
      });
  });
});

it('with intensity 0 says that the zone is free of pain', () => {
  const { body, atlas } = map,
    point = nth(
      atlas.points.filter(({ id }) => id === 'infraspinatus-trp3'),
      0,
    );
  const { pain, free } = marksOf(body, { strokes: zoneStrokes(body, point, 0, 'right', 0) });
  expect([pain.some((d) => d < 0), free.some((d) => d < 0)]).toEqual([false, true]);
});
it('a zone that is not there is an error', () =>
  expect(() => zoneStrokes(map.body, nth(map.atlas.points, 0), 99, 'left', 6)).toThrow(RangeError));

it('knows a stroke that was laid over a zone by the zone, also from a link that leaves points out, and no other stroke', () => {
  const { body, atlas } = map;
  for (const point of atlas.points.filter(({ rankable }) => rankable))
    for (const side of ['left', 'right'] as const)
      point.zones.forEach((zone, k) => {
        for (const stroke of zoneStrokes(body, point, k, side, 6)) {
          const path = [nth(stroke.path, 0), nth(stroke.path, stroke.path.length - 1)],
            found = zoneOfStroke(body, atlas, { ...stroke, intensity: 0, path });
          // Of zones at one place, which several points have, any will do.
          expect(found?.zone.curves, `${point.id} zone ${k}`).toEqual(zone.curves);
          if (zone.side === 'same' && path.some(([x]) => x !== 0)) expect(found?.side).toBe(side);
          const [x, y, z] = nth(path, 0);
          expect(zoneOfStroke(body, atlas, { ...stroke, path: [[x, y + 1, z], ...path.slice(1)] })).toBeNull();
        }
      });
});
