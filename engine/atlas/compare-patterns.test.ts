import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { readBody } from '../../scripts/shared/read-body.ts';
import type { Atlas } from './atlas.ts';
import { decodeAtlas } from './atlas-file.ts';
import type { Body } from '../skin/body.ts';
import { comparePatterns } from './compare-patterns.ts';

let body: Body, atlas: Atlas;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
});
const left = (id: string) => [{ id, side: 'left' as const }],
  right = (id: string) => [{ id, side: 'right' as const }];

it('two that send pain to the front of the shoulder share it, and each has places of its own', () => {
  const { both, onlyFirst, onlySecond, overlap } = comparePatterns(
    body,
    atlas,
    right('infraspinatus-trp1'),
    right('deltoid-anterior-trp'),
  );
  expect(both.join()).toMatch(/right .*shoulder/);
  expect(onlyFirst.join()).toMatch(/right .*arm/);
  expect([...both, ...onlyFirst, ...onlySecond].some((words) => words.includes('left'))).toBe(false);
  expect(overlap).toBeGreaterThan(0.1);
  expect(overlap).toBeLessThan(0.9);
});

it('a pattern compared with itself is all in common; the two sides of the body have nothing in common', () => {
  for (const { id, rightOnly, zones } of atlas.points) {
    if (!zones.some(({ kind }) => kind === 'essential')) continue;
    const side = rightOnly ? right : left;
    expect(comparePatterns(body, atlas, side(id), side(id)), id).toMatchObject({
      onlyFirst: [],
      onlySecond: [],
      overlap: 1,
    });
  }
  expect(comparePatterns(body, atlas, left('infraspinatus-trp1'), right('infraspinatus-trp1'))).toMatchObject({
    both: [],
    overlap: 0,
  });
});

it('the order of the two only swaps what is the first’s and the second’s', () => {
  const [a, b] = [left('trapezius-trp1'), left('levator-scapulae-trp1')],
    ab = comparePatterns(body, atlas, a, b),
    ba = comparePatterns(body, atlas, b, a);
  expect([ba.both, ba.onlySecond, ba.onlyFirst, ba.overlap]).toEqual([
    ab.both,
    ab.onlyFirst,
    ab.onlySecond,
    ab.overlap,
  ]);
});

it('nothing shares nothing', () => {
  expect(comparePatterns(body, atlas, left('no-such-point'), [])).toEqual({
    both: [],
    onlyFirst: [],
    onlySecond: [],
    overlap: 0,
  });
});
