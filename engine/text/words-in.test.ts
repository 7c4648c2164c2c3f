import { expect, it } from 'vitest';
import { holdsAllWords } from './words-in.ts';

it.each<[typed: string, found: boolean]>([
  ['', true],
  ['  ', true],
  ['menthol', true],
  ['MENTH', true],
  ['cream menthol', true],
  ['menthol heat', false],
  ['crème', true],
  ['xyz', false],
])('"%s" in a line about a menthol cream: %s', (typed, found) =>
  expect(holdsAllWords('A cream with Menthol, 5%. Creme.', typed)).toBe(found),
);
