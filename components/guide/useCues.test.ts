import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { firstOf } from '../../engine/math/nth.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { shapeOf } from '../../engine/guide/resolve-run.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { forward, pauseRun, startRun, tick, type Run } from '../../engine/guide/run.ts';
import { cueOf } from './useCues.ts';

const T = 1_700_000_000_000;
const pressing = GUIDES.map((guide) => resolveGuide(guide, { cautions: new Map(), side: 'left' })).filter(
  ({ offer }) => offer === 'press',
);
const begun = (resolved: (typeof pressing)[number]): Run => {
  const shape = shapeOf(resolved, { spots: 2, reps: 1 });
  if (!shape) throw new Error(`${resolved.guide.id} is not to be followed`);
  return startRun(
    shape,
    {
      guideId: resolved.guide.id,
      basis: basisOf({ cautions: new Map() }, { side: 'left', pointId: null, tool: resolved.tool?.id ?? null }),
      before: null,
    },
    T,
  );
};

describe('letting go is said after every hold', () => {
  it.each(pressing.map((resolved) => [resolved.guide.id, resolved] as const))('%s', (_id, resolved) => {
    let run = begun(resolved),
      holds = 0;
    for (let at = T; run.phase !== 'after'; at += 1000) {
      const before = run;
      run = run.phase === 'hold' || run.phase === 'rest' ? tick(run, at) : forward(run, at);
      if (before.phase !== 'hold' || run.phase === 'hold') continue;
      holds++;
      expect(cueOf(run, resolved, at)).toMatch(/^Let go\b/);
    }
    expect(holds).toBe(run.spots * run.reps);
  });
});

it('a clock that stands is said to stand', () => {
  const [resolved] = firstOf(pressing, 1);
  let run = begun(resolved);
  while (run.phase !== 'hold') run = forward(run, T);
  expect(cueOf(run, resolved, T)).toBe(`Hold for ${run.holdS} seconds. Breathe out slowly.`);
  expect(cueOf(pauseRun(run, T + 3000), resolved, T + 9000)).toBe('Paused.');
});
