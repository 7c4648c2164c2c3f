import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SELF_CHECKS } from '../../data/care/self-checks.ts';
import type { SelfCheck } from '../../data/care/types.ts';
import { readCheck, takesNumber } from './self-check.ts';

const check = (id: string): SelfCheck => {
  const found = SELF_CHECKS.find((one) => one.id === id);
  if (!found) throw new Error(`${id}: no such check`);
  return found;
};

it.each<[id: string, typed: string, expected: RegExp]>([
  ['wall-occiput', '0', /reaches the wall/],
  ['wall-occiput', '0.4', /reaches the wall/],
  ['wall-occiput', '0,5', /small gap/],
  ['wall-occiput', ' 4.9 ', /small gap/],
  ['wall-occiput', '5', /large gap/],
  ['wall-occiput', '40', /large gap/],
  ['cva-photo', '47.9', /more forward/],
  ['cva-photo', '48', /In between/],
  ['cva-photo', '53', /fairly upright/],
  ['pec-minor-length', '2.5', /Close to the floor/],
  ['pec-minor-length', '2.6', /old cut-off/],
  ['deep-neck-hold', '14', /Short/],
  ['deep-neck-hold', '15', /many women/],
  ['deep-neck-hold', '30', /strong/],
  ['back-endurance', '90', /No normal value/],
])('%s: %s reads as %s', (id, typed, expected) => {
  const reading = readCheck(check(id), typed);
  expect(reading.kind === 'reading' && reading.band.say).toMatch(expected);
});

it.each<[id: string, typed: string, kind: string]>([
  ['wall-occiput', '', 'empty'],
  ['wall-occiput', '   ', 'empty'],
  ['wall-occiput', 'four', 'not-a-number'],
  ['wall-occiput', '-1', 'not-a-number'],
  ['wall-occiput', '1e3', 'not-a-number'],
  ['wall-occiput', '1.2.3', 'not-a-number'],
  ['wall-occiput', '40.5', 'out-of-range'],
  ['cva-photo', '91', 'out-of-range'],
  ['deep-neck-hold', '601', 'out-of-range'],
  ['rotation-sitting', '45', 'empty'],
  ['hip-level', '1', 'empty'],
])('%s: "%s" is %s', (id, typed, kind) => expect(readCheck(check(id), typed).kind).toBe(kind));

describe('bands', () => {
  it.each(SELF_CHECKS.filter(({ measure }) => takesNumber(measure)).map((one) => [one.id, one] as const))(
    '%s: from zero up, without gap or overlap',
    (_id, { bands }) => {
      expect(bands[0]?.from).toBe(0);
      expect(bands.at(-1)?.to).toBeUndefined();
      for (let i = 1; i < bands.length; i++) expect(bands[i]?.from).toBe(bands[i - 1]?.to);
    },
  );
});

it('never throws, and a reading always gives back the number that was typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SELF_CHECKS), fc.oneof(fc.string(), fc.nat(1000).map(String)), (one, typed) => {
      const reading = readCheck(one, typed);
      if (reading.kind === 'reading') expect(reading.value).toBe(Number(typed.trim().replace(',', '.')));
    }),
  );
});
