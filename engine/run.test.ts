import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, elapsed, forward, secondsLeft, startRun, tick, togglePause, type Run } from './run.ts';

const shape = { steps: 6, holdStep: 4, holdS: 60, restS: 30, spots: 2, reps: 2 };
const who = { guideId: 'infraspinatus', side: 'left', pointId: null, tool: 'tennis_ball', before: 6 } as const;
const T = 1_700_000_000_000;
const s = (seconds: number) => T + seconds * 1000;
const holding = (): Run => [0, 1, 2, 3].reduce((run) => forward(run, T), startRun(shape, who, T));
const state = ({ phase, spot, rep }: Run) => `${phase} ${spot}.${rep}`;

describe('by the clock', () => {
  it.each<[seconds: number, where: string, left: number]>([
    [0, 'hold 1.1', 60], [59.2, 'hold 1.1', 1], [60, 'rest 1.1', 30], [89, 'rest 1.1', 1], [90, 'hold 1.2', 60], [150, 'rest 1.2', 30],
    [180, 'hold 2.1', 60], [240, 'rest 2.1', 30], [270, 'hold 2.2', 60],
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
    expect(back(startRun(shape, who, T), T)).toMatchObject({ phase: 'step', step: 0 });
  });
  it('a guide without pressing has steps only', () => {
    let run = startRun({ ...shape, steps: 3, holdStep: null }, who, T);
    for (let k = 0; k < 3; k++) run = forward(run, T);
    expect(run.phase).toBe('after');
  });
  it('pausing a step does nothing', () => expect(togglePause(startRun(shape, who, T), s(3)).paused).toBeNull());
});

describe('laws', () => {
  const shapes = fc.record({
    steps: fc.integer({ min: 2, max: 6 }), holdStep: fc.constant(1), holdS: fc.integer({ min: 1, max: 90 }), restS: fc.integer({ min: 0, max: 30 }),
    spots: fc.integer({ min: 1, max: 3 }), reps: fc.integer({ min: 1, max: 3 }),
  });
  it('holding takes the holds and the rests between them, no more and no less', () => {
    fc.assert(
      fc.property(shapes, (given) => {
        let run = forward(startRun(given, who, T), T);
        const holds = given.spots * given.reps, total = holds * given.holdS + (holds - 1) * given.restS;
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
      fc.property(shapes, fc.integer({ min: 0, max: 1000 }), (given, at) => {
        const run = tick(forward(startRun(given, who, T), T), s(at));
        expect(tick(run, s(at))).toEqual(run);
      }),
    );
  });
});
