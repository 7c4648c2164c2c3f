import { expect, it } from 'vitest';
import type { SourceId } from '../types.ts';
import { EVERY_SOURCE } from './every.ts';
import { addressOnShelf, FORMER_SHELVES, SHELVES } from './shelves.ts';

it('every work stands on one shelf', () => {
  expect(SHELVES.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(EVERY_SOURCE.size);
  for (const id of EVERY_SOURCE.keys())
    expect(addressOnShelf(id)).toMatch(new RegExp(`^/evidence/sources/[a-z]{1,2}(-[a-z]{1,2})?/#source-${id}$`));
});

it('an address that a shelf had once is no other one today, and has all its works', () => {
  const slugs = SHELVES.map(({ slug }) => slug);
  for (const { slug, sources } of FORMER_SHELVES) {
    expect(slugs).not.toContain(slug);
    expect(sources.length).toBeGreaterThan(40);
  }
  expect([...slugs, ...FORMER_SHELVES.map(({ slug }) => slug)]).toEqual(
    expect.arrayContaining(['a-b', 'c-e', 'f-h', 'i-l', 'm', 'n', 'o-r', 's-t', 'u-z']),
  );
});

it('no shelf is long', () => {
  for (const { sources } of SHELVES) expect(sources.length).toBeLessThanOrEqual(75);
});

it('a work that is not there is refused', () =>
  expect(() => addressOnShelf('nobody1999' as string as SourceId)).toThrow(/nobody1999/));
