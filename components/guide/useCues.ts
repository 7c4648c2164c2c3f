import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { GET_READY, getsReady } from '../../engine/guide/hands-free.ts';
import { momentOf, nextIsNewSpot, secondsLeft, type Run } from '../../engine/guide/run.ts';
import { lastSeconds, useMoments } from './useMoments.ts';
import { m } from '../../data/words.ts';

/** Seconds before the end of a hold at which it is said. */
const NEARLY = 10;
/** Shorter holds are not announced at their half: there would be no silence left. */
const HALF_FROM = 30;

/** The sentence that belongs to this moment of the run. What follows the last hold begins with letting go. */
export function cueOf(run: Run, { steps, dose }: Pick<ResolvedGuide, 'steps' | 'dose'>, now: number): string {
  if (run.paused !== null) return m.guide_say_paused_short();
  const held = run.holdStep !== null && run.step === run.holdStep + 1;
  if (run.phase === 'step' && run.pace !== null && getsReady(steps, run.step) && secondsLeft(run, now) <= GET_READY)
    return run.step + 1 === run.holdStep
      ? m.guide_say_get_ready_hold()
      : steps[run.step + 1]?.does === 'press'
        ? m.guide_say_get_ready_press()
        : run.step + 1 < run.steps
          ? m.guide_say_get_ready()
          : m.guide_say_get_ready_end();
  if (run.phase === 'step')
    return held
      ? `${m.guide_say_let_go()} ${m.guide_say_hold_over()} ${steps[run.step]?.say ?? ''}`
      : (steps[run.step]?.say ?? '');
  if (run.phase === 'after')
    return `${run.holdStep === run.steps - 1 ? `${m.guide_say_let_go()} ` : ''}${m.guide_say_after()}`;
  if (run.phase === 'ready') return '';
  const left = secondsLeft(run, now);
  if (run.phase === 'rest')
    return `${m.guide_say_rest()} ${nextIsNewSpot(run) ? m.guide_say_next_spot() : m.guide_say_again()}`;
  if (run.holdS > NEARLY * 2 && left <= NEARLY) return m.guide_say_ten();
  if (run.holdS >= HALF_FROM && left <= run.holdS / 2) return m.guide_say_half({ pain: String(dose.pain[1]) });
  return m.guide_say_hold({ seconds: String(run.holdS) });
}

/**
 * Says and sounds the moments of a run, each once: a hold's start, its last three seconds and its end, and where steps go on by themselves each of them.
 * `now`: the wall clock, milliseconds.
 */
export function useCues(run: Run, cue: string, now: number): void {
  const isHold = run.phase === 'hold';
  useMoments({
    moment: momentOf(run),
    kind: run.phase,
    isWork: isHold,
    cue,
    beat: isHold && run.paused === null ? lastSeconds(secondsLeft(run, now)) : 0,
    isPaced: run.pace !== null,
  });
}
