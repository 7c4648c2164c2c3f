import { expect, it } from 'vitest';
import { forbidsStretching } from './barred.ts';
import { screen } from './screening.ts';

const after = (id: string, answer: 'yes' | 'worse' | 'seen' = 'yes') =>
  forbidsStretching(screen(new Map([[id, answer]])));

it.each(['chest_pressure', 'clumsy_hands', 'neck_shocks', 'bone_break', 'lost_height', 'child'])(
  'a yes to %s leaves out stretches and exercises',
  (id) => expect(after(id)).toBe(true),
);
it('what is to be looked at in the next days, and what nothing was said of, leave gentle movement', () => {
  expect(after('not_settling')).toBe(false);
  expect(forbidsStretching(screen(new Map()))).toBe(false);
});
it('a sign that a clinician looked at counts no more, where that leads on', () =>
  expect(after('not_settling', 'seen')).toBe(false));
