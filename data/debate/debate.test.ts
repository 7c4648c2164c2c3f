import { expect, it } from 'vitest';
import { findMuscle } from '../muscle-index.ts';
import { EVERY_SOURCE } from '../sources/every.ts';
import { AGREEMENT_STUDIES } from './agreement.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { MAP_STUDIES } from './maps.ts';
import { STATEMENTS } from './statements.ts';

it.each([
  ['statements', STATEMENTS, 10],
  ['studies of agreement', AGREEMENT_STUDIES, 6],
  ['tested maps', MAP_STUDIES, 8],
  ['lookalikes', LOOKALIKES, 9],
])('%s are all there', (_what, list, count) => expect(list).toHaveLength(count));

it('every work is listed', () => {
  const cited = [...STATEMENTS, ...MAP_STUDIES, ...LOOKALIKES]
    .flatMap(({ sources }) => sources)
    .concat(AGREEMENT_STUDIES.map(({ source }) => source));
  expect(cited.filter((id) => !EVERY_SOURCE.has(id))).toEqual([]);
});

it('every muscle is in the atlas', () =>
  expect(MAP_STUDIES.filter(({ muscle }) => !findMuscle(muscle)).map(({ muscle }) => muscle)).toEqual([]));

it('each side of the debate is heard', () => {
  const standings = new Set(STATEMENTS.map(({ standing }) => standing));
  expect([...standings].sort()).toEqual(['disputed', 'not-shown', 'supported']);
});
