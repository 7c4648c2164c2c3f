import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Anatomy } from '../../../engine/atlas/anatomy.ts';
import { firstOf } from '../../../engine/math/nth.ts';
import { decodeAnatomy } from '../../../engine/atlas/anatomy-file.ts';
import type { Body, SkinPoint } from '../../../engine/skin/body.ts';
import { mirrorPoint, positionOf } from '../../../engine/skin/skin.ts';
import { readBody } from '../../../scripts/shared/read-body.ts';
import type { MuscleView } from '../../../state/layers.ts';
import { indexMuscles, pickMuscle, type MuscleIndex } from './pick-muscle.ts';
import { shownMuscles, type ShownMuscle } from './shown-muscles.ts';

let body: Body, anatomy: Anatomy, index: MuscleIndex;
beforeAll(async () => {
  ({ body } = await readBody());
  anatomy = decodeAnatomy(readFileSync(new URL('../../../public/atlas/anatomy.bin', import.meta.url)), body);
  index = indexMuscles(body.positions.length / 3, anatomy.muscles);
});

/** Numerical Recipes' quick generator: the same places each time. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}
const places = (count: number): SkinPoint[] => {
  const random = seeded(7),
    next = () => random.next().value;
  return Array.from({ length: count }, () => {
    const triangle = Math.floor(next() * (body.triangles.length / 3)),
      [a, b] = [next(), next()];
    return a + b > 1 ? { triangle, u: 1 - a, v: 1 - b } : { triangle, u: a, v: b };
  });
};

/** The same by looking through everything, without the index. */
function byHand(shown: readonly ShownMuscle[], { triangle, u, v }: SkinPoint): string | null {
  const corners = [0, 1, 2].map((k) => body.triangles[triangle * 3 + k]!);
  const right = corners.some((corner) => body.positions[corner * 3]! < -1e-9);
  let best: { id: string; below: number } | null = null;
  for (const { muscle, sides } of shown) {
    if (!sides.includes(right ? 'right' : 'left')) continue;
    const [a, b, c] = firstOf(
      corners.map((corner) => {
        const at = muscle.vertices.indexOf(right ? body.mirror[corner]! : corner);
        return at < 0 ? 0.02 : muscle.distance[at]!;
      }),
      3,
    );
    if ((1 - u - v) * a + u * b + v * c < 0 && (best === null || muscle.below < best.below))
      best = { id: muscle.id, below: muscle.below };
  }
  return best?.id ?? null;
}

describe('picking a muscle', () => {
  test.each<MuscleView>(['superficial', 'deep', 'both'])(
    'agrees with looking through all of them at 200 places: %s',
    (view) => {
      const shown = shownMuscles(anatomy.muscles, view, null),
        found = places(200).map((point) => pickMuscle(body, index, shown, point)?.muscle.id ?? null);
      expect(found).toEqual(places(200).map((point) => byHand(shown, point)));
      expect(found.filter((id) => id !== null).length).toBeGreaterThan(40);
    },
  );

  test('the mirrored place gives the same muscle on the other side', () => {
    const shown = shownMuscles(anatomy.muscles, 'superficial', null);
    for (const point of places(200)) {
      if (Math.abs(positionOf(body, point)[0]) < 0.004) continue;
      const [here, there] = [point, mirrorPoint(body, point)].map((one) => pickMuscle(body, index, shown, one));
      expect(there?.muscle.id).toBe(here?.muscle.id);
      if (here) expect(there?.side).not.toBe(here.side);
    }
  });

  test('only the muscle of the chosen knot is there when only it is shown', () => {
    const shown = shownMuscles(anatomy.muscles, 'chosen', { muscleId: 'deltoid', side: 'left' });
    const ids = new Set(
      places(4000)
        .flatMap((point) => pickMuscle(body, index, shown, point) ?? [])
        .map(({ muscle, side }) => `${muscle.muscleId} ${side}`),
    );
    expect([...ids]).toEqual(['deltoid left']);
    expect(shownMuscles(anatomy.muscles, 'chosen', null)).toEqual([]);
    expect(shownMuscles(anatomy.muscles, 'off', { muscleId: 'deltoid', side: 'left' })).toEqual([]);
  });
});
