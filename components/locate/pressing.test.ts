import { expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import type { StoppedSpot } from '../../state/stopped.ts';
import { pressing, pressRule } from './pressing.ts';

const NOBODY = { cautions: new Map(), devices: [], seen: [] };
const STOP = { guideId: 'infraspinatus', side: 'left', why: 'nerve', at: 0 } as const satisfies StoppedSpot;

it.each([
  ['infraspinatus', 'infraspinatus-trp1', 'freely'],
  ['pectoralis-major', 'pectoralis-major-costal', null], // deep in an area that is never pressed
  ['quadratus-lumborum', 'quadratus-lumborum-superficial-upper', null],
  ['quadratus-lumborum', 'quadratus-lumborum-deep-lower', 'press_beside'],
  ['coracobrachialis', 'coracobrachialis-trp', null], // its guide is only for those who ask for it
])('%s, %s: %s', async (muscleId, id, rule) =>
  expect(await pressing(muscleId, { id, side: 'left' }, NOBODY, [])).toBe(rule),
);

it('asks nobody to press where their guide does not: every point, every condition', () => {
  let open = 0,
    closed = 0;
  for (const guide of GUIDES)
    for (const muscleId of guide.muscleIds)
      for (const { id: pointId } of findMuscle(muscleId)?.points ?? [])
        for (const { id } of CAUTIONS) {
          const resolved = resolveGuide(guide, { ...NOBODY, cautions: new Map([[id, 'both']]), pointId, side: 'left' });
          if (pressRule(resolved, []) === null) closed++;
          else {
            open++;
            expect(resolved.offer, `${pointId}, ${id}`).toBe('press');
          }
        }
  expect(open).toBeGreaterThan(500);
  expect(closed).toBeGreaterThan(500);
});

it('asks nobody to press where they stopped today; the other side is another spot, unless the stop was for the day', async () => {
  const point = (side: 'left' | 'right') => ({ id: 'infraspinatus-trp1', side });
  expect(await pressing('infraspinatus', point('left'), NOBODY, [STOP])).toBeNull();
  expect(await pressing('infraspinatus', point('right'), NOBODY, [STOP])).toBe('freely');
  expect(await pressing('infraspinatus', point('right'), NOBODY, [{ ...STOP, why: 'other' }])).toBeNull();
});
