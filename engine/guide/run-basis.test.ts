import { describe, expect, it } from 'vitest';
import { basisOf, queryOf, restsOn, sameSaid, type Said } from './run-basis.ts';

const chosen = { side: 'left', pointId: null, tool: 'tennis_ball' } as const;
const said: Said = {
  cautions: new Map([
    ['pregnancy', 'both'],
    ['lymph', 'left'],
  ]),
  isHere: new Map([['skin', false]]),
  devices: [
    { place: 'kneecap', side: 'left' },
    { place: 'heart', side: 'left' },
  ],
  seen: ['not_settling', 'cancer_general'],
};
const basis = basisOf(said, chosen);

it('the question is the one the record was made of', () =>
  expect(queryOf(basis)).toEqual({ ...said, ...chosen, isHere: new Map(), easedTo: null }));

describe('whether a run still rests on what the person says', () => {
  it('in any order', () => {
    expect(
      restsOn(basis, {
        ...said,
        cautions: new Map([...said.cautions].reverse()),
        devices: [...said.devices!].reverse(),
        seen: [...said.seen!].reverse(),
      }),
    ).toBe(true);
    expect(sameSaid(basis, basisOf(said, { side: 'right', pointId: 'x', tool: null, easedTo: 2 }))).toBe(true);
  });
  it.each<[why: string, change: Partial<Said>]>([
    ['a condition more', { cautions: new Map([...said.cautions, ['thin_bones', 'both']]) }],
    ['a condition less', { cautions: new Map([['pregnancy', 'both']]) }],
    [
      'the same condition on the other side',
      {
        cautions: new Map([
          ['pregnancy', 'both'],
          ['lymph', 'right'],
        ]),
      },
    ],
    ['a device more', { devices: [...said.devices!, { place: 'kneecap', side: 'right' }] }],
    ['a clinician who has looked at one sign less', { seen: ['not_settling'] }],
    ['nothing said any more', { cautions: new Map(), devices: [], seen: [] }],
  ])('%s: it does not', (_why, change) => expect(restsOn(basis, { ...said, ...change })).toBe(false));

  it('an answer about a place is compared where there is one on both sides', () => {
    const here = (answer: boolean) =>
      basisOf({ cautions: new Map([['skin', 'both']]), isHere: new Map([['skin', answer]]) }, chosen);
    expect(sameSaid(here(true), here(false))).toBe(false);
    expect(restsOn(here(false), { cautions: new Map([['skin', 'both']]) })).toBe(true);
  });
});
