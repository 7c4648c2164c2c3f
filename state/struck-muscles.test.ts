import { expect, it } from 'vitest';
import { answerPoints } from '../engine/atlas/muscle-name.ts';
import { struckMuscles } from './struck-muscles.ts';

const strike = (ids: readonly string[], why = '', side: 'left' | 'right' = 'right') =>
  ids.map((id) => ({ id, side, why }));
const rhomboids = answerPoints('rhomboid-major', 'right').map(({ id }) => id);
const said = (struck: ReturnType<typeof strike>) =>
  struckMuscles(struck, null).map(({ name, why }) => `${name}: ${why}`);

it('says a muscle once when all its points were struck for one reason', () => {
  expect(said(strike(rhomboids, 'no spot'))).toEqual(['Rhomboid major and minor, right: no spot']);
  expect(struckMuscles(strike(rhomboids), null)[0]?.points).toHaveLength(rhomboids.length);
});
it('says each point when some are left, or when the reasons differ', () => {
  expect(said(strike(rhomboids.slice(1)))).toHaveLength(rhomboids.length - 1);
  expect(said([...strike(rhomboids.slice(1), 'a'), ...strike(rhomboids.slice(0, 1), 'b')])).toHaveLength(
    rhomboids.length,
  );
  expect(said(strike(['no-such-point']))).toEqual(['no-such-point, right: ']);
});
it('tells the sides apart', () => {
  expect(said([...strike(rhomboids), ...strike(rhomboids, '', 'left')])).toEqual([
    'Rhomboid major and minor, right: ',
    'Rhomboid major and minor, left: ',
  ]);
});
