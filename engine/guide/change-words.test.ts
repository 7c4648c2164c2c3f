import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { POINT_RULES } from '../../data/guides/rules.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { m } from '../../data/words.ts';
import { firstOf } from '../math/nth.ts';
import { asksFirst, byCause, causeInShort, causeText, changeText, changesText, changesTold } from './change-words.ts';
import { resolveGuide, type Change } from './guide.ts';

describe('why something is changed', () => {
  it.each(CAUTIONS.map((caution) => [caution.id, caution] as const))('%s', (id, { topic, text }) => {
    const cause = { by: 'caution', id } as const;
    expect(causeText(cause)).toBe(`${m.guide_you_ticked({ topic })} ${text}`);
    expect(causeInShort(cause)).toBe(m.guide_you_ticked({ topic }));
  });
  it('the person eased off, or a clinician has looked', () => {
    expect(causeText({ by: 'person', id: 'eased' })).toBe(m.guide_you_eased());
    expect(causeText({ by: 'seen', id: 'not_settling' })).toBe(m.guide_clinician_looked());
    expect(causeInShort({ by: 'person', id: 'eased' })).toBe(m.guide_you_eased());
  });
  it.each(TOOLS.map(({ id, note }) => [id, note] as const))('the tool: %s', (id, note) =>
    expect(causeText({ by: 'tool', id })).toBe(note ?? ''),
  );
  it('the rule of a point, with the area it lies in', () => {
    for (const rule of GUIDES.flatMap(({ pointRules }) => pointRules)) {
      const words = causeText({ by: 'point', rule });
      expect(words).toContain(POINT_RULES[rule.rule]);
      expect(words).toContain(NO_PRESS_ZONES.find(({ id }) => id === rule.zone)!.plainText);
    }
  });
});

it('tools that are taken away stand in one sentence, and advice in none', () => {
  const cause = { by: 'caution', id: 'thin_bones' } as const;
  const removed = (tool: (typeof TOOLS)[number]['id']): Change => ({ what: 'tool-removed', tool, cause });
  const [first, second] = firstOf(TOOLS, 2);
  expect(changesText([removed(first.id), { what: 'advice', cause }, removed(second.id)])).toBe(
    m.guide_change_tool_removed({ tool: `${first.name}, ${second.name.toLowerCase()}` }),
  );
});

it('changes with one cause stand together, in their order', () => {
  const cause = { by: 'caution', id: 'thin_bones' } as const;
  const changes: readonly Change[] = [
    { what: 'hidden', cause },
    { what: 'advice', cause: { by: 'caution', id: 'clot' } },
    { what: 'stretch-removed', cause },
  ];
  expect(byCause(changes).map((group) => group.changes.map(({ what }) => what))).toEqual([
    ['hidden', 'stretch-removed'],
    ['advice'],
  ]);
});

it('what is asked first is named', () => {
  const { topic } = CAUTIONS.find(({ id }) => id === 'skin')!;
  expect(asksFirst(['skin'])).toBe(m.guide_asks_first({ topics: topic }));
});

it('a guide that is not offered names no tool, dose or hold to press with, under any condition', () => {
  const dose = m.guide_change_pain({ to: '§', from: '§' }).split('§')[0] ?? '';
  expect(dose.length).toBeGreaterThan(3);
  let left = 0;
  for (const guide of GUIDES)
    for (const { id } of CAUTIONS)
      for (const isHere of [undefined, new Map([[id, true]])]) {
        const resolved = resolveGuide(guide, {
          cautions: new Map([[id, 'both']]),
          side: 'left',
          ...(isHere && { isHere }),
        });
        if (resolved.offer !== 'hidden' && resolved.offer !== 'learn') continue;
        const told = changesTold(resolved);
        expect(told.length, `${guide.id} ${id}`).toBeGreaterThan(0);
        for (const change of told) {
          expect(['hand-instead', 'pain', 'hold', 'spots', 'reps', 'sessions', 'days', 'press-beside']).not.toContain(
            change.what,
          );
          expect(changeText(change)).not.toContain(dose);
        }
        if (told.length < resolved.changes.length) left++;
      }
  expect(left).toBeGreaterThan(15);
});

it('where nothing is pressed no reason says how to press: not of a point that is shut, nor under any condition', () => {
  const how = (['pinch_only', 'hand_only', 'press_beside'] as const).map((rule) => POINT_RULES[rule]);
  let shut = 0;
  for (const guide of GUIDES)
    for (const { pointId } of guide.pointRules)
      for (const id of [null, ...CAUTIONS.map((caution) => caution.id)]) {
        const resolved = resolveGuide(guide, { cautions: new Map(id ? [[id, 'both']] : []), side: 'left', pointId });
        if (resolved.offer !== 'hidden' && resolved.offer !== 'learn') continue;
        for (const { cause } of changesTold(resolved)) {
          const words = `${causeText(cause)} ${causeInShort(cause)}`;
          for (const one of how) expect(words, `${pointId} ${id}`).not.toContain(one);
          if (words.includes(POINT_RULES.do_not_press)) shut++;
        }
      }
  expect(shut).toBeGreaterThan(50);
});

it('of a guide that is offered every change is told', () => {
  for (const guide of GUIDES) {
    const resolved = resolveGuide(guide, { cautions: new Map(), seen: ['not_settling'], side: 'left' });
    expect(changesTold(resolved)).toEqual(resolved.changes);
  }
});
