import { expect, it } from 'vitest';
import type { NoPressZoneId } from '../../data/safety/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { noPressLevel } from './no-press-level.ts';

it('a condition about a tool that no guide uses closes no area to the hand', () => {
  const aboutTools = CAUTIONS.filter(({ affects }) => affects.tool);
  expect(
    aboutTools.some(
      ({ id, affects }) =>
        (affects.zones ?? []).length > 0 || NO_PRESS_ZONES.some(({ appliesWhen }) => appliesWhen?.includes(id)),
    ),
  ).toBe(true);
  for (const { id } of aboutTools)
    for (const zone of NO_PRESS_ZONES)
      expect(noPressLevel(zone.id, [id]), `${zone.id}, ${id}`).toBe(noPressLevel(zone.id, []));
});

it('a condition that names an area closes it, and none opens one', () => {
  const closing = CAUTIONS.filter(({ affects }) => !affects.tool);
  for (const zone of NO_PRESS_ZONES)
    for (const { id, affects } of closing) {
      const named = zone.appliesWhen?.includes(id) === true || affects.zones?.includes(zone.id) === true;
      expect(noPressLevel(zone.id, [id]), `${zone.id}, ${id}`).toBe(named ? 'never' : noPressLevel(zone.id, []));
    }
});

it('an area that there is not is no area that may be pressed', () =>
  expect(() => noPressLevel('moon' as NoPressZoneId, [])).toThrow(/expected a no-press area, got moon/));
