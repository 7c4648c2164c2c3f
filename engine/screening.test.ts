import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../data/safety/actions.ts';
import { QUESTIONS } from '../data/safety/questions.ts';
import { forbidsPressing, screen, type SignAnswer } from './screening.ts';

it.each<[why: string, answers: [string, SignAnswer][], action: string]>([
  ['nothing asked', [], 'ok'],
  ['no to one', [['child', 'no']], 'ok'],
  ['one in the next days', [['not_settling', 'yes']], 'within_days'],
  ['today before the next days', [['not_settling', 'yes'], ['kidney', 'yes']], 'same_day'],
  ['an emergency before all', [['kidney', 'yes'], ['tearing_pain', 'yes'], ['child', 'yes']], 'emergency_now'],
  ['a sign that grew worse', [['shingles', 'worse']], 'same_day'],
  ['sight has changed', [['temple_jaw_vision', 'worse']], 'emergency_now'],
  ['worse where nothing is worse', [['child', 'worse']], 'within_days'],
  ['a question nobody knows', [['dizzy', 'yes']], 'ok'],
])('%s', (_why, answers, action) => expect(screen(new Map(answers)).action).toBe(action));

it('counts what is still open', () => {
  expect(screen(new Map()).open).toBe(28);
  expect(screen(new Map(QUESTIONS.map(({ id }) => [id, 'no']))).open).toBe(0);
});

it.each([['emergency_now', true], ['same_day', true], ['within_days', true], ['adjust', false], ['ok', false]] as const)('%s forbids pressing: %s', (action, forbids) =>
  expect(forbidsPressing(action)).toBe(forbids));

describe('laws', () => {
  const answers = fc.uniqueArray(fc.tuple(fc.constantFrom(...QUESTIONS.map(({ id }) => id)), fc.constantFrom<SignAnswer>('no', 'yes', 'worse')), { selector: ([id]) => id });
  it('the order of answers does not matter, and one more yes never makes it less urgent', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...QUESTIONS), (given, more) => {
        const before = screen(new Map(given));
        expect(screen(new Map([...given].reverse())).action).toBe(before.action);
        const after = screen(new Map([...given.filter(([id]) => id !== more.id), [more.id, 'worse']]));
        expect(ACTIONS[after.action].rank).toBeLessThanOrEqual(ACTIONS[before.action].rank);
        for (const { action } of before.signs) expect(ACTIONS[before.action].rank).toBeLessThanOrEqual(ACTIONS[action].rank);
      }),
    );
  });
});
