import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Anatomy } from '../engine/anatomy.ts';
import { decodeAnatomy } from '../engine/anatomy-file.ts';
import type { Body } from '../engine/body.ts';
import { readBody } from '../scripts/read-body.ts';
import { ACROSS_RANGE, codeOf, DISTANCE_RANGE, fillSlots, SLOTS } from '../components/body/anatomy-slots.ts';
import { shownMuscles } from '../components/body/shown-muscles.ts';

let body: Body, anatomy: Anatomy;
beforeAll(async () => {
  ({ body } = await readBody());
  anatomy = decodeAnatomy(readFileSync(new URL('../public/atlas/anatomy.bin', import.meta.url)), body);
});
const empty = () => Array.from({ length: SLOTS }, () => new Int16Array((body.positions.length / 3) * 4));

describe('the slots of muscles', () => {
  test('one muscle fits whole, whichever it is', () => {
    for (const muscleId of new Set(anatomy.muscles.map((muscle) => muscle.muscleId))) {
      const slots = empty(), shown = shownMuscles(anatomy.muscles, 'chosen', { muscleId, side: 'left' });
      expect(fillSlots(body, shown, slots).crowded, muscleId).toBe(0);
      for (const item of shown) {
        // An upper part may hide it; else each vertex inside holds the muscle's own numbers.
        const others = new Set(shown.filter((other) => other !== item).flatMap(({ muscle }) => [...muscle.vertices]));
        item.muscle.vertices.forEach((v, k) => {
          if (item.muscle.distance[k] >= 0 || others.has(v)) return;
          const slot = slots.find((one) => one[v * 4 + 3] === codeOf(item));
          expect(slot, `${item.muscle.id} at ${v}`).toBeDefined();
          expect(Math.abs((slot![v * 4] / 32767) * DISTANCE_RANGE - item.muscle.distance[k])).toBeLessThan(2e-6);
          expect(Math.abs((slot![v * 4 + 2] / 32767) * ACROSS_RANGE - item.muscle.across[k] * item.muscle.width)).toBeLessThan(2e-5);
        });
      }
    }
  }, 60_000);

  test.each(['superficial', 'deep', 'both'] as const)('all muscles of a plate fit but for one vertex in a hundred: %s', (view) => {
    const slots = empty(), { crowded } = fillSlots(body, shownMuscles(anatomy.muscles, view, null), slots);
    const filled = slots.reduce((sum, slot) => sum + slot.filter((value, k) => k % 4 === 3 && value > 0).length, 0);
    expect(filled).toBeGreaterThan(15_000);
    expect(crowded).toBeLessThan(filled / 100);
  });

  test('the same muscles give the same slots, whatever was there before', () => {
    const [one, two] = [empty(), empty()], shown = shownMuscles(anatomy.muscles, 'both', null);
    fillSlots(body, shown, one);
    fillSlots(body, shownMuscles(anatomy.muscles, 'superficial', null), two);
    fillSlots(body, shown, two);
    expect(two).toEqual(one);
    fillSlots(body, [], two);
    expect(two.every((slot) => slot.every((value, k) => value === (k % 4 === 0 ? 32767 : 0)))).toBe(true);
  });
});
