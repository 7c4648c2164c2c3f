import { expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { EXERCISE_LIMIT, STOP_SIGNS, withLimit, type StopRule } from '../../data/safety/stop-rules.ts';
import { stopSignsOf } from './stop-signs.ts';

const RULES: readonly StopRule[] = STOP_SIGNS;
const WHILE_PRESSING = RULES.flatMap(({ stopIf, short }) => (stopIf && short ? [withLimit(stopIf, 3)] : []));

it.each(GUIDES.map((guide) => [guide.id, guide] as const))(
  '%s: no stop sign is lost, and none is said twice',
  (_id, guide) => {
    const { help, letGo } = stopSignsOf(guide, 3),
      shown = [...help, ...letGo];
    expect(new Set(shown).size).toBe(shown.length);
    for (const line of WHILE_PRESSING) expect(shown).toContain(line);
    for (const { stopIf, short } of RULES) if (stopIf && !short) expect(shown).not.toContain(stopIf); // it shows days later
    for (const line of guide.stopWhen) {
      const covering = RULES.find(({ covers }) => covers?.includes(line));
      expect(shown).toContain(covering?.stopIf ?? line.replace(' (emergency)', ''));
      if (covering?.action === 'emergency' || line.endsWith('(emergency)'))
        expect(help).toContain(covering?.stopIf ?? line.replace(' (emergency)', ''));
    }
  },
);

it('names the limit of the person, never a higher one', () => {
  for (const most of [2, 3, 5]) {
    const { letGo } = stopSignsOf(GUIDES[0]!, most);
    expect(letGo.filter((line) => /\d out of 10/.test(line))).toEqual([
      `Pain goes above ${most} out of 10, or keeps rising while you hold`,
    ]);
  }
});

it('an exercise, where nothing is pressed, has the limit of exercises', () => {
  const { letGo } = stopSignsOf({ stopWhen: [] }, 0);
  expect(letGo.join(' ')).toContain(`above ${EXERCISE_LIMIT} out of 10`);
});
