import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf } from './run-basis.ts';
import {
  back,
  elapsed,
  forward,
  isFresh,
  isTimed,
  pauseRun,
  secondsLeft,
  startRun,
  tick,
  togglePause,
  UNSEEN,
  type Run,
  type RunShape,
} from './run.ts';

const shape = { steps: 6, holdStep: 4, holdS: 60, restS: 30, spots: 2, reps: 2 };
const basis = basisOf({ cautions: new Map() }, { side: 'left', pointId: null, tool: 'tennis_ball' });
const who = { guideId: 'infraspinatus', basis, before: 6 } as const;
const T = 1_700_000_000_000;
const s = (seconds: number) => T + seconds * 1000;
/** On its first step, what is read before it read. */
const begun = (given: RunShape, now = T): Run => forward(startRun(given, who, now), now);
const holding = (): Run => [0, 1, 2, 3].reduce((run) => forward(run, T), begun(shape));
const state = ({ phase, spot, rep }: Run) => `${phase} ${spot}.${rep}`;

describe('by the clock', () => {
  it.each<[seconds: number, where: string, left: number]>([
    [0, 'hold 1.1', 60],
    [59.2, 'hold 1.1', 1],
    [60, 'rest 1.1', 30],
    [89, 'rest 1.1', 1],
    [90, 'hold 1.2', 60],
    [150, 'rest 1.2', 30],
    [180, 'hold 2.1', 60],
    [240, 'rest 2.1', 30],
    [270, 'hold 2.2', 60],
  ])('after %d s: %s, %d s left', (seconds, where, left) => {
    let run = holding();
    for (let at = 0; at <= seconds; at += 0.2) run = tick(run, s(at));
    run = tick(run, s(seconds));
    expect([state(run), secondsLeft(run, s(seconds))]).toEqual([where, left]);
  });

  it('ends with the step after the hold, then with what comes after', () => {
    let run = holding();
    for (let at = 0; at <= 331; at++) run = tick(run, s(at));
    expect([run.phase, run.step]).toEqual(['step', 5]);
    expect(forward(run, s(340)).phase).toBe('after');
  });
});

describe('how long was held', () => {
  const held = (seconds: number, act: (run: Run, at: number) => Run) =>
    act(tick(holding(), s(seconds)), s(seconds)).heldMs;
  it('is nothing before the first hold is over, and a whole hold after it', () => {
    expect([0, 59, 60].map((at) => tick(holding(), s(at)).heldMs)).toEqual([0, 0, 60_000]);
  });
  it('is what there was of a hold that was let go early, and no more than the hold after an absence', () => {
    expect(held(12, forward)).toBe(12_000);
    expect(tick(holding(), s(600)).heldMs).toBe(60_000);
  });
  it('does not count the pause', () => {
    const paused = togglePause(tick(holding(), s(5)), s(5));
    expect(forward(paused, s(50)).heldMs).toBe(5000);
  });
  it('adds up over places and repeats', () => {
    let run = holding();
    for (let at = 0; at <= 331; at++) run = tick(run, s(at));
    expect(run.heldMs).toBe(4 * 60_000);
  });
  it('is nothing for who only leafs through', () => {
    let run = holding();
    while (run.phase !== 'after') run = forward(run, T);
    expect(run.heldMs).toBe(0);
  });
});

describe('away from the screen', () => {
  it('a moment away changes nothing', () => expect(state(tick(holding(), s(75)))).toBe('rest 1.1'));
  it('a phone call: the next phase waits at its start', () => {
    const run = tick(holding(), s(600));
    expect([state(run), run.paused, secondsLeft(run, s(700))]).toEqual(['rest 1.1', 0, 30]);
  });
  it('a paused clock stays where it stood, whatever the time', () => {
    const run = togglePause(holding(), s(20));
    expect(secondsLeft(tick(run, s(5000)), s(5000))).toBe(40);
    expect(secondsLeft(togglePause(run, s(5000)), s(5010))).toBe(30);
    expect(pauseRun(run, s(900))).toBe(run);
  });
  it('a clock set back does not run below nothing', () => expect(elapsed(holding(), s(-500))).toBe(0));
});

describe('by hand', () => {
  it('forward ends a hold or a rest early', () => {
    const rest = forward(holding(), s(10));
    expect([state(rest), state(forward(rest, s(11)))]).toEqual(['rest 1.1', 'hold 1.2']);
  });
  it('back goes one step back, and from a rest to its hold', () => {
    expect(back(holding(), s(5))).toMatchObject({ phase: 'step', step: 3 });
    expect(state(back(tick(holding(), s(61)), s(62)))).toBe('hold 1.1');
  });
  it('what is read before the first step comes before it, and again when one goes back to it', () => {
    const first = startRun(shape, who, T);
    expect(first).toMatchObject({ phase: 'ready', step: 0 });
    expect(forward(first, T)).toMatchObject({ phase: 'step', step: 0 });
    expect(back(forward(first, T), T)).toMatchObject({ phase: 'ready', step: 0 });
    expect(back(first, T)).toBe(first);
    expect(forward(startRun({ ...shape, holdStep: 0 }, who, T), T).phase).toBe('hold');
  });
  it('a guide without pressing has steps only', () => {
    let run = begun({ ...shape, steps: 3, holdStep: null });
    for (let k = 0; k < 3; k++) run = forward(run, T);
    expect(run.phase).toBe('after');
  });
  it('pausing a step does nothing', () => expect(togglePause(begun(shape), s(3)).paused).toBeNull());
});

describe('laws', () => {
  const shapes = fc.record({
    steps: fc.integer({ min: 2, max: 6 }),
    holdStep: fc.constant(1),
    holdS: fc.integer({ min: 1, max: 90 }),
    restS: fc.integer({ min: 0, max: 30 }),
    spots: fc.integer({ min: 1, max: 3 }),
    reps: fc.integer({ min: 1, max: 3 }),
  });
  it('holding takes the holds and the rests between them, no more and no less', () => {
    fc.assert(
      fc.property(shapes, (given) => {
        let run = forward(begun(given), T);
        const holds = given.spots * given.reps,
          total = holds * given.holdS + (holds - 1) * given.restS;
        for (let at = 0; at < total; at++) {
          run = tick(run, s(at));
          expect(['hold', 'rest']).toContain(run.phase);
        }
        run = tick(run, s(total));
        expect(['step', 'after']).toContain(run.phase);
        expect([run.spot, run.rep]).toEqual([given.spots, given.reps]);
      }),
    );
  });
  it('looking twice at one moment is looking once', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: -1000, max: 100_000 }), (given, at) => {
        const run = tick(forward(begun(given), T), s(at));
        expect(tick(run, s(at))).toEqual(run);
      }),
    );
  });
});

describe('a clock that is set', () => {
  const DAY = 24 * 3600;
  /** Ticks four times a second as the player does, by a clock that jumps by `jump` seconds after `at` seconds. */
  const followed = (at: number, jump: number, until: number) => {
    let run = holding(),
      real = 0;
    for (; real < until; real += 0.25) run = tick(run, s(real < at ? real : real + jump));
    const now = s(until + jump);
    return { run: tick(run, now), now };
  };
  it.each([-DAY, -3600, -60])('by %d seconds in a hold: the count goes on from where it was', (jump) => {
    const { run, now } = followed(20, jump, 30);
    expect(state(run)).toBe('hold 1.1');
    expect(run.paused).toBeNull();
    expect(Math.abs(secondsLeft(run, now) - 30)).toBeLessThanOrEqual(1);
  });
  it.each([DAY, 7 * DAY, 3600])(
    'by +%d seconds in a hold: it neither ends nor starts anew, but waits where it was',
    (jump) => {
      const { run, now } = followed(20, jump, 30);
      expect(state(run)).toBe('hold 1.1');
      expect(run.paused).not.toBeNull();
      expect(Math.abs(secondsLeft(run, now) - 40)).toBeLessThanOrEqual(1);
      const on = togglePause(run, now);
      expect(Math.abs(secondsLeft(tick(on, now + 10_000), now + 10_000) - 30)).toBeLessThanOrEqual(1);
    },
  );
  it('an hour forward and back again at once: what was held is held', () => {
    let run = tick(holding(), s(20));
    run = tick(tick(run, s(20 + 3600)), s(20.25));
    expect([state(run), secondsLeft(run, s(20.25))]).toEqual(['hold 1.1', 40]);
  });
  it('what is shown before the next look is right already', () => {
    const run = tick(holding(), s(20));
    for (const jump of [-DAY, DAY]) expect(secondsLeft(run, s(20 + jump))).toBe(40);
    for (const jump of [-DAY, DAY]) expect(elapsed(pauseRun(run, s(20 + jump)), s(20 + jump))).toBe(20_000);
  });

  it('a long sleep leaves the questions old, also where the timer of the page is the first to wake', () => {
    const run = tick(tick(holding(), s(20)), s(20 + UNSEEN / 1000 + 60));
    expect([run.phase, run.paused !== null]).toEqual(['hold', true]);
    expect(isFresh(run, s(20 + UNSEEN / 1000 + 60))).toBe(false);
  });

  it('law: whatever jumps, nobody presses a second longer than the hold, and only an absence ends it early', () => {
    // Two at one moment are one, which may be as short as an absence.
    const jumps = fc.uniqueArray(
      fc.record({
        at: fc.integer({ min: 1, max: 80 }),
        by: fc.oneof(fc.integer({ min: -DAY, max: -1 }), fc.integer({ min: UNSEEN / 1000 + 5, max: DAY })),
      }),
      { maxLength: 4, selector: ({ at }) => at },
    );
    fc.assert(
      fc.property(jumps, (given) => {
        let run: Run = { ...holding(), reps: 1, spots: 1 },
          held = 0;
        for (let real = 0; real <= 200 && run.phase === 'hold'; real += 0.25) {
          const now = s(real + given.reduce((sum, { at, by }) => sum + (real >= at ? by : 0), 0));
          run = tick(run, now);
          if (run.phase !== 'hold') break;
          if (run.paused !== null) run = togglePause(run, now); // the person goes on at once
          held += 0.25;
        }
        expect(isTimed(run)).toBe(false);
        expect(Math.abs(held - 60)).toBeLessThanOrEqual(given.length + 0.5); // a look is noted once a second
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[why: string, later: number, fresh: boolean]>([
    ['a reload', 3, true],
    ['a quarter of an hour', 900, true],
    ['longer', 901, false],
    ['a clock set back a day', -DAY, false],
  ])('%s: whether it goes on without its questions', (_why, later, fresh) =>
    expect(isFresh(tick(holding(), s(0)), s(later))).toBe(fresh),
  );
});
