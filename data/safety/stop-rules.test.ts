import { describe, expect, it } from 'vitest';
import { GUIDES } from '../guides/all.ts';
import { GUIDANCE_SOURCES } from '../sources/guidance.ts';
import { ACTIONS } from './actions.ts';
import { SIGNS as WARNING_SIGNS } from './signs.ts';
import { EMERGENCY_STOPS, signIfItStays, STOP_RULES, STOP_SIGNS, type StopRule } from './stop-rules.ts';

const SIGNS: readonly StopRule[] = STOP_SIGNS;
const actionOf = (sign: string) => WARNING_SIGNS.find(({ id }) => id === sign)?.action;

describe('what may be felt while pressing', () => {
  it('is all asked about when something feels wrong, but for what shows days later', () =>
    expect(SIGNS.filter(({ short }) => !short).map(({ id }) => id)).toEqual(['later']));

  it.each(SIGNS.map((rule) => [rule.id, rule] as const))(
    '%s: short, with something to do and a source that is known',
    (_id, rule) => {
      if (rule.short) expect(rule.short.split(' ').length).toBeLessThanOrEqual(12);
      expect(rule.todo.length).toBeGreaterThan(0);
      for (const source of rule.sources) expect(GUIDANCE_SOURCES.has(source), source).toBe(true);
    },
  );

  it('what ends every guide is a warning sign as urgent as that', () => {
    for (const { action, sign } of SIGNS.filter(({ action }) => action === 'emergency'))
      expect([action, actionOf(sign ?? '')]).toEqual(['emergency', 'emergency_now']);
    for (const { ifItStays } of SIGNS)
      for (const region of ['arm', 'hip'] as const)
        if (ifItStays)
          expect(ACTIONS[actionOf(signIfItStays(ifItStays, region)) ?? 'ok'].rank).toBeLessThanOrEqual(
            ACTIONS.same_day.rank,
          );
  });

  it('what runs down an arm and what runs down a leg are two signs', () => {
    const stays = SIGNS.flatMap(({ ifItStays }) => ifItStays ?? []);
    expect(stays.map((one) => [signIfItStays(one, 'neck'), signIfItStays(one, 'low_back')])).toEqual([
      ['arm_weakness', 'foot_drop'],
    ]);
  });

  it('a line of a guide that is called an emergency asks for help at once, and so does one about the head, for a muscle of the neck or not', () => {
    const ofGuides = new Set(GUIDES.flatMap(({ stopWhen }) => stopWhen));
    const urgent = new Set([
      ...EMERGENCY_STOPS,
      ...SIGNS.filter(({ action }) => action === 'emergency').flatMap(({ covers }) => covers ?? []),
    ]);
    for (const line of ofGuides) if (/emergency|dizz|face/i.test(line)) expect(urgent, line).toContain(line);
    for (const line of [...EMERGENCY_STOPS, ...SIGNS.flatMap(({ covers }) => covers ?? [])])
      expect(ofGuides, `${line}: no guide has it`).toContain(line);
  });

  it('nothing but too much soreness lets the hold go on', () =>
    expect(SIGNS.filter(({ action }) => action === 'ease').map(({ id }) => id)).toEqual(['too-sore']));

  it('the most urgent comes first, in the list and when asked', () => {
    const order = ['emergency', 'stop', 'move', 'ease'];
    const asked = SIGNS.filter(({ short, id }) => short && id !== 'other').map(({ action }) => order.indexOf(action));
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
    expect(SIGNS.at(-1)?.id).toBe('other');
  });

  it('each stands by itself wherever it is shown: no figure is left to fill in', () => {
    for (const { stopIf = '', short = '' } of SIGNS) expect(stopIf + short).not.toMatch(/[{}]/);
  });

  it('the list of stop signs is made of them', () =>
    expect(STOP_RULES).toEqual(SIGNS.flatMap(({ stopIf }) => (stopIf ? [stopIf] : []))));
});
