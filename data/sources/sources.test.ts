import { expect, it } from 'vitest';
import { EVERY_SOURCE } from './every.ts';
import { addressOnShelf, SHELVES } from './shelves.ts';

it('every work stands on one shelf', () => {
  expect(SHELVES.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(EVERY_SOURCE.size);
  for (const id of EVERY_SOURCE.keys())
    expect(addressOnShelf(id)).toMatch(new RegExp(`^/evidence/sources/[a-z]{1,2}(-[a-z]{1,2})?/#source-${id}$`));
});

it('no shelf is long', () => {
  for (const { sources } of SHELVES) expect(sources.length).toBeLessThanOrEqual(75);
});

it('a work that is not there is refused', () => expect(() => addressOnShelf('nobody1999')).toThrow(/nobody1999/));
