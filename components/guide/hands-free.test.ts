import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import { cueOf } from './useCues.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { GET_READY, getsReady, keepsHandsBusy, paceOf, spokenFor } from '../../engine/guide/hands-free.ts';
import { shapeOf } from '../../engine/guide/resolve-run.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import {
  forward,
  isTimed,
  lookElsewhere,
  setPace,
  startRun,
  tick,
  togglePause,
  type Run,
} from '../../engine/guide/run.ts';

const T = 1_700_000_000_000;
const SECOND = 1000;
const all = GUIDES.flatMap((guide) =>
  [null, ...guide.tools.map(({ id }) => id)].map((tool) =>
    resolveGuide(guide, { cautions: new Map(), side: 'right', tool }),
  ),
).flatMap((resolved) => {
  const shape = shapeOf(resolved, { spots: 2, reps: 2 });
  if (!shape) return [];
  const basis = basisOf({ cautions: new Map() }, { side: 'right', pointId: null, tool: resolved.tool?.id ?? null });
  const run = startRun(
    shape,
    { guideId: resolved.guide.id, basis, before: null, pace: paceOf(resolved.steps, resolved.dose.targetHoldS) },
    T,
  );
  return [[`${resolved.guide.id}, ${resolved.tool?.id ?? 'no tool'}`, resolved, run] as const];
});

describe('a guide without hands goes from its first step to its end by itself', () => {
  it.each(all)('%s', (_name, resolved, ready) => {
    let run: Run = forward(ready, T),
      cue = cueOf(run, resolved, T),
      since = T,
      at = T;
    const seen = new Set([run.step]),
      said = [cue];
    let holds = 0;
    for (; run.phase !== 'after' && at < T + 3600 * SECOND; at += SECOND / 4) {
      const before = run;
      run = tick(run, at);
      seen.add(run.step);
      if (run.phase === 'hold' && before.phase !== 'hold') holds++;
      const now = cueOf(run, resolved, at);
      if (now === cue && before.step === run.step && before.phase === run.phase) continue;
      // Nothing is cut off by what is said next.
      expect((at - since) / SECOND, cue).toBeGreaterThanOrEqual(spokenFor(cue));
      [cue, since] = [now, at];
      said.push(cue);
    }
    expect(run.phase).toBe('after');
    expect(seen.size).toBe(resolved.steps.length);
    expect(holds).toBe(resolved.offer === 'press' ? run.spots * run.reps : 0);
    for (const { say, does } of resolved.steps)
      if (does !== 'hold') expect(said.some((words) => words.includes(say))).toBe(true);
    expect(said).not.toContain('');
    // Pressing is told ten seconds before.
    if (holds > 0)
      expect(
        said.some((words) => /^(Stay light\. The pressing|Get ready\. The hold) begins in ten seconds\.$/.test(words)),
      ).toBe(true);
  });
});

describe('what is told as the hold is what is pressed', () => {
  it.each(all.filter(([, { offer }]) => offer === 'press'))('%s', (_name, { steps, dose }, ready) => {
    const press = steps.findIndex(({ does }) => does === 'press'),
      hold = steps.findIndex(({ does }) => does === 'hold');
    expect(press).toBeGreaterThanOrEqual(0);
    expect(press).toBeLessThan(hold);
    // From the end of "press" to the hold's own clock, beside what is said.
    const before = steps
      .slice(press, hold)
      .reduce((sum, { say }, k) => sum + (ready.pace?.[press + k] ?? Infinity) - spokenFor(say), 0);
    expect(before).toBeLessThanOrEqual(18);
    for (const [k, { say }] of steps.slice(press, hold).entries())
      expect((ready.pace?.[press + k] ?? Infinity) - spokenFor(say)).toBeLessThanOrEqual(dose.targetHoldS);
  });
  it('a hold that is capped caps the search under pressure too', () => {
    const steps = [
      { does: 'place', say: 'Put it there.' },
      { does: 'press', say: 'Lean in.' },
      { does: 'seek', say: 'Look about.' },
      { does: 'hold', say: 'Hold.' },
    ] as const;
    expect(paceOf(steps, 10)[2]).toBe(spokenFor('Look about.') + 10);
    expect(paceOf(steps, 60)[2]).toBe(spokenFor('Look about.') + 15);
    expect(paceOf(steps, 60)[1]).toBe(spokenFor('Lean in.') + 3);
  });
});

describe('the clock of a step', () => {
  const [, resolved, ready] = all[0]!,
    first = forward(ready, T),
    length = (ready.pace?.[0] ?? 0) * SECOND;
  it('runs only where steps go on by themselves, and stands while paused', () => {
    expect(isTimed(first)).toBe(true);
    expect(isTimed({ ...first, pace: null })).toBe(false);
    expect(tick({ ...first, pace: null }, T + 10 * length).step).toBe(0);
    const paused = togglePause(first, T + SECOND);
    expect(tick(paused, T + 2 * length)).toBe(paused);
    expect(tick(togglePause(paused, T + length), T + 2 * length - 2 * SECOND).step).toBe(0);
    expect(tick(togglePause(paused, T + length), T + 2 * length).step).toBe(1);
  });
  it('begins anew when the switch is turned on, and ends when it is turned off', () => {
    const late = setPace({ ...first, pace: null }, ready.pace, T + 60 * SECOND);
    expect(tick(late, T + 60 * SECOND + length - 1).step).toBe(0);
    expect(tick(late, T + 60 * SECOND + length).step).toBe(1);
    expect(isTimed(setPace(late, null, T + 61 * SECOND))).toBe(false);
  });
  it('waits for the person who left, and who said that something feels wrong', () => {
    const away = tick(first, T + length + 60 * SECOND);
    expect([away.step, away.paused]).toEqual([1, 0]);
    expect(lookElsewhere(first, 1, T).paused).toBe(0);
  });
  it('leaves time to get ready, but not under pressure', () => {
    for (const [k, { does }] of resolved.steps.entries())
      if (does !== 'hold' && getsReady(resolved.steps, k)) expect(ready.pace?.[k]).toBeGreaterThan(GET_READY);
  });
});

it('is offered where no hand is free: for what is leant on, and for what both hands hold', () => {
  const busy = TOOLS.filter(({ id }) => keepsHandsBusy(id)).map(({ id }) => id);
  expect(busy).toContain('tennis_ball');
  expect(busy).toContain('hook_cane');
  expect(busy).not.toContain('fingers');
  expect(busy).not.toContain('pincer');
  expect(keepsHandsBusy(null)).toBe(false);
});
