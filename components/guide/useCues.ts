import { useEffect, useRef } from 'react';
import { PROMPTS } from '../../data/guides/prompts.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { nextIsNewSpot, secondsLeft, type Run } from '../../engine/guide/run.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { play } from './tones.ts';
import { hush, speak } from './voice.ts';

/** Seconds before the end of a hold at which it is said. */
const NEARLY = 10;
/** Shorter holds are not announced at their half: there would be no silence left. */
const HALF_FROM = 30;

/** The sentence that belongs to this moment of the run. What follows the last hold begins with letting go. */
export function cueOf(run: Run, { steps, dose }: Pick<ResolvedGuide, 'steps' | 'dose'>, now: number): string {
  if (run.paused !== null) return PROMPTS.pausedShort;
  const held = run.holdStep !== null && run.step === run.holdStep + 1;
  if (run.phase === 'step')
    return held ? `${PROMPTS.letGo} ${PROMPTS.holdOver} ${steps[run.step]?.say ?? ''}` : (steps[run.step]?.say ?? '');
  if (run.phase === 'after') return `${run.holdStep === run.steps - 1 ? `${PROMPTS.letGo} ` : ''}${PROMPTS.after}`;
  if (run.phase === 'ready') return '';
  const left = secondsLeft(run, now);
  if (run.phase === 'rest') return `${PROMPTS.rest} ${nextIsNewSpot(run) ? PROMPTS.nextSpot : PROMPTS.again}`;
  if (run.holdS > NEARLY * 2 && left <= NEARLY) return PROMPTS.ten;
  if (run.holdS >= HALF_FROM && left <= run.holdS / 2) return PROMPTS.half.replace('{pain}', String(dose.pain[1]));
  return PROMPTS.hold.replace('{seconds}', String(run.holdS));
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
