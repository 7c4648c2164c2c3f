import { expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { STOP_SIGNS, STOP_WHILE_PRESSING, type StopRule } from '../../data/safety/stop-rules.ts';
import { stopSignsOf } from './stop-signs.ts';

const RULES: readonly StopRule[] = STOP_SIGNS;

it.each(GUIDES.map((guide) => [guide.id, guide] as const))(
  '%s: no stop sign is lost, and none is said twice',
  (_id, guide) => {
    const { help, letGo } = stopSignsOf(guide),
      shown = [...help, ...letGo];
    expect(new Set(shown).size).toBe(shown.length);
    for (const line of STOP_WHILE_PRESSING) expect(shown).toContain(line);
    for (const line of guide.stopWhen) {
      const covering = RULES.find(({ covers }) => covers?.includes(line));
      expect(shown).toContain(covering?.stopIf ?? line.replace(' (emergency)', ''));
      if (covering?.action === 'emergency' || line.endsWith('(emergency)'))
        expect(help).toContain(covering?.stopIf ?? line.replace(' (emergency)', ''));
    }
  },
);
