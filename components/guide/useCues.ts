import { useEffect, useRef } from 'react';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { nextIsNewSpot, secondsLeft, type Run } from '../../engine/guide/run.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { play } from './tones.ts';
import { hush, speak } from './voice.ts';
import { m } from '../../data/words.ts';

/** Seconds before the end of a hold at which it is said. */
const NEARLY = 10;
/** Shorter holds are not announced at their half: there would be no silence left. */
const HALF_FROM = 30;

/** The sentence that belongs to this moment of the run. What follows the last hold begins with letting go. */
export function cueOf(run: Run, { steps, dose }: Pick<ResolvedGuide, 'steps' | 'dose'>, now: number): string {
  if (run.paused !== null) return m.guide_say_paused_short();
  const held = run.holdStep !== null && run.step === run.holdStep + 1;
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

/** Says and sounds the moments of a run, each once. */
export function useCues(run: Run, cue: string): void {
  const { speech, tones } = useRunSettings();
  const moment = `${run.phase} ${run.step} ${run.spot} ${run.rep}`;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (speech && cue) speak(cue);
    else hush();
  }, [speech, cue, moment]);
  useEffect(() => {
    const phase = run.phase;
    const before = last.current;
    last.current = phase;
    if (!tones || before === null || before === phase) return;
    play(phase === 'hold' ? 'start' : before === 'hold' ? 'end' : 'tick');
  }, [tones, moment, run.phase]);
}
