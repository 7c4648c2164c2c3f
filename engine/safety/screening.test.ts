import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { Sign } from '../../data/safety/types.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { forbidsPressing, screen, type SignAnswer } from './screening.ts';
import { signsToAsk } from './signs.ts';

it.each<[why: string, answers: [string, SignAnswer][], action: string]>([
  ['nothing asked', [], 'ok'],
  ['no to one', [['child', 'no']], 'ok'],
  ['one in the next days', [['not_settling', 'yes']], 'within_days'],
  ['a clinician has looked at it', [['not_settling', 'seen']], 'adjust'],
  [
    'a clinician has looked at one of two',
    [
      ['not_settling', 'seen'],
      ['cancer_general', 'yes'],
    ],
    'within_days',
  ],
  [
    'today before the next days',
    [
      ['not_settling', 'yes'],
      ['kidney', 'yes'],
    ],
    'same_day',
  ],
  [
    'an emergency before all',
    [
      ['kidney', 'yes'],
      ['tearing_pain', 'yes'],
      ['child', 'yes'],
    ],
    'emergency_now',
  ],
  ['an emergency has no way on', [['chest_pressure', 'seen']], 'emergency_now'],
  ['a sign that grew worse', [['shingles', 'worse']], 'same_day'],
  ['sight has changed', [['temple_jaw_vision', 'worse']], 'emergency_now'],
  ['worse where nothing is worse', [['child', 'worse']], 'within_days'],
  ['a question nobody knows', [['dizzy', 'yes']], 'ok'],
])('%s', (_why, answers, action) => expect(screen(new Map(answers)).action).toBe(action));

it.each([
  ['emergency_now', true],
  ['same_day', true],
  ['within_days', true],
  ['adjust', false],
  ['ok', false],
] as const)('%s forbids pressing: %s', (action, forbids) => expect(forbidsPressing(action)).toBe(forbids));

it('names what a clinician has looked at, so that the dose can be the gentle one', () => {
  expect(
    screen(
      new Map([
        ['not_settling', 'seen'],
        ['new_between_shoulders', 'no'],
      ]),
    ).seen,
  ).toEqual(['not_settling']);
});

const places = fc.subarray([
  'head',
  'jaw',
  'neck',
  'shoulder',
  'lung_apex',
  'hand_and_arm',
  'upper_back',
  'heart',
  'breast',
  'gallbladder',
  'diaphragm',
  'belly',
  'low_back',
  'leg',
] as const);

describe('which signs are asked', () => {
  it('those of everyone always are, and a further place takes none away', () => {
    fc.assert(
      fc.property(places, places, (some, more) => {
        const few = signsToAsk(some).map(({ id }) => id),
          all = signsToAsk([...some, ...more]).map(({ id }) => id);
        for (const { id } of SIGNS.filter((sign) => sign.places === 'any')) expect(few).toContain(id);
        for (const id of few) expect(all).toContain(id);
      }),
    );
  });
  it('the most urgent first', () => {
    const ranks = signsToAsk(['neck', 'leg', 'belly']).map(({ action }) => ACTIONS[action].rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe('laws', () => {
  const answer = fc.constantFrom<SignAnswer>('no', 'yes', 'worse', 'seen');
  const answers = fc.uniqueArray(fc.tuple(fc.constantFrom(...SIGNS.map(({ id }) => id)), answer), {
    selector: ([id]) => id,
  });
  it('the order of answers does not matter, and one more yes never makes it less urgent', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...SIGNS), (given, more) => {
        const before = screen(new Map(given));
        expect(screen(new Map([...given].reverse())).action).toBe(before.action);
        const after = screen(new Map([...given.filter(([id]) => id !== more.id), [more.id, 'worse']]));
        expect(ACTIONS[after.action].rank).toBeLessThanOrEqual(ACTIONS[before.action].rank);
        for (const { action } of before.signs)
          expect(ACTIONS[before.action].rank).toBeLessThanOrEqual(ACTIONS[action].rank);
      }),
    );
  });
  it('a clinician leads on only where the record says so, and always to the gentle dose', () => {
    for (const sign of SIGNS as readonly Sign[]) {
      const { action, seen } = screen(new Map([[sign.id, 'seen']]));
      expect(forbidsPressing(action), sign.id).toBe(!sign.clinicianLeadsOn);
      expect(seen, sign.id).toEqual(sign.clinicianLeadsOn ? [sign.id] : []);
    }
  });
});
