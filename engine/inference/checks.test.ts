import { expect, it } from 'vitest';
import { checksWorthAsking } from './checks.ts';
import { LEAST_GAIN } from './constants.ts';
import { nth } from '../math/nth.ts';

it('asks for the check that tells most, for none that tells little, and for none twice', () => {
  const probabilities = [0.0001, 0.5, 0.12, 0.9999, 0.3];
  const asked = checksWorthAsking(probabilities, (candidate) => candidate === 4);
  expect(asked.map(({ candidate }) => candidate)).toEqual([1, 2]);
  expect(asked.every(({ gain }) => gain >= LEAST_GAIN)).toBe(true);
  expect(nth(asked, 0).gain).toBeGreaterThan(nth(asked, 1).gain);
});
