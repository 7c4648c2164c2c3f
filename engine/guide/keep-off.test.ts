import { expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { resolveGuide } from './guide.ts';
import { placesToKeepOff } from './keep-off.ts';

it('each area beside a muscle is named once, short, and as strictly as it is for this person', () => {
  for (const guide of GUIDES)
    for (const cautions of [
      new Map(),
      new Map([
        ['thin_bones', 'both'],
        ['implants', 'both'],
        ['clot', 'both'],
      ] as const),
    ]) {
      const { zones } = resolveGuide(guide, { cautions, side: 'left' }),
        { never, light } = placesToKeepOff(zones);
      expect([...never, ...light]).toHaveLength(guide.noPressZones.length);
      expect(never).toHaveLength(zones.filter(({ level }) => level === 'never').length);
      for (const name of [...never, ...light]) expect(name).toMatch(/^[^()]{3,60}$/);
    }
});

it('what brackets hold is for anatomists', () => {
  const { never, light } = placesToKeepOff(
    NO_PRESS_ZONES.filter(({ id }) => id === 'anterior_neck' || id === 'sciatic_line').map(({ id, severity }) => ({
      id,
      level: severity === 'never' ? 'never' : 'light_touch_only',
    })),
  );
  expect([never, light]).toEqual([['front of the neck'], ['sciatic nerve line in the buttock']]);
});
