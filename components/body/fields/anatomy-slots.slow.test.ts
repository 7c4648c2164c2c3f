import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Anatomy } from '../../../engine/atlas/anatomy.ts';
import { decodeAnatomy } from '../../../engine/atlas/anatomy-file.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { readBody } from '../../../scripts/shared/read-body.ts';
import { ACROSS_RANGE, codeOf, DISTANCE_RANGE, fillSlots, SLOTS } from './anatomy-slots.ts';
import { shownMuscles } from './shown-muscles.ts';

let body: Body, anatomy: Anatomy;
beforeAll(async () => {
  ({ body } = await readBody());
  anatomy = decodeAnatomy(readFileSync(new URL('../../../public/atlas/anatomy.bin', import.meta.url)), body);
});
const empty = () => Array.from({ length: SLOTS }, () => new Int16Array((body.positions.length / 3) * 4));

describe('the slots of muscles', () => {
  test('one muscle fits whole, whichever it is', () => {
    for (const muscleId of new Set(anatomy.muscles.map((muscle) => muscle.muscleId))) {
      const slots = empty(),
        shown = shownMuscles(anatomy.muscles, 'chosen', { muscleId, side: 'left' });
      expect(fillSlots(body, shown, slots).crowded, muscleId).toBe(0);
      for (const item of shown) {
        // An upper part may hide it; else each vertex inside holds the muscle's own numbers.
        const others = new Set(shown.filter((other) => other !== item).flatMap(({ muscle }) => [...muscle.vertices]));
        item.muscle.vertices.forEach((v, k) => {
          if (item.muscle.distance[k]! >= 0 || others.has(v)) return;
          const slot = slots.find((one) => one[v * 4 + 3] === codeOf(item));
          expect(slot, `${item.muscle.id} at ${v}`).toBeDefined();
          expect(Math.abs((slot![v * 4]! / 32767) * DISTANCE_RANGE - item.muscle.distance[k]!)).toBeLessThan(2e-6);
          expect(
            Math.abs((slot![v * 4 + 2]! / 32767) * ACROSS_RANGE - item.muscle.across[k]! * item.muscle.width),
          ).toBeLessThan(2e-5);
        });
      }
    }
  });

  test.each(['superficial', 'deep', 'both'] as const)(
    'all muscles of a plate fit but for a few vertices: %s',
    (view) => {
      const slots = empty(),
        { crowded } = fillSlots(body, shownMuscles(anatomy.muscles, view, null), slots);
      const filled = slots.reduce((sum, slot) => sum + slot.filter((value, k) => k % 4 === 3 && value > 0).length, 0);
      expect(filled).toBeGreaterThan(15_000);
      expect(crowded).toBeLessThan(30);
    },
  );

  test('no triangle mixes two muscles of one code, which the shader would take for one', () => {
    const slots = empty(),
      shown = shownMuscles(anatomy.muscles, 'both', null);
    fillSlots(body, shown, slots);
    const at = new Map(
      shown.map((item) => [
        item,
        new Map(
          [...item.muscle.vertices].flatMap((v, k) =>
            item.sides.map((side) => [side === 'left' ? v : body.mirror[v]!, item.muscle.distance[k]!] as const),
          ),
        ),
      ]),
    );
    let mixed = 0;
    for (const slot of slots)
      for (let t = 0; t < body.triangles.length; t += 3) {
        const corners = [body.triangles[t]!, body.triangles[t + 1]!, body.triangles[t + 2]!],
          code = slot[corners[0]! * 4 + 3]!;
        if (code === 0 || corners.some((v) => slot[v * 4 + 3] !== code)) continue;
        // A triangle that shows something is one muscle's: some muscle of this code has all of its inner corners.
        const inner = corners.filter((v) => slot[v * 4]! < 0);
        if (
          inner.length > 0 &&
          !shown.some((item) => codeOf(item) === code && inner.every((v) => (at.get(item)?.get(v) ?? 1) < 0.001))
        )
          mixed++;
      }
    expect(mixed).toBe(0);
  });

  test('the same muscles give the same slots, whatever was there before', () => {
    const [one, two] = [empty(), empty()],
      shown = shownMuscles(anatomy.muscles, 'both', null);
    fillSlots(body, shown, one);
    fillSlots(body, shownMuscles(anatomy.muscles, 'superficial', null), two);
    fillSlots(body, shown, two);
    expect(two).toEqual(one);
    fillSlots(body, [], two);
    expect(two.every((slot) => slot.every((value, k) => value === (k % 4 === 0 ? 32767 : 0)))).toBe(true);
  });
});
