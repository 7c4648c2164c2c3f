import { useEffect, useRef } from 'react';
import { useRunSettings } from '../../state/run-settings.ts';
import { buzz } from './buzz.ts';
import { play } from './tones.ts';
import { canSpeak, hush, speak } from './voice.ts';

/** Seconds before the end that are sounded one by one. */
const LAST = 3;
/** The second that is sounded now, counted down; 0: none. */
export const lastSeconds = (left: number): number => (left <= LAST ? left : 0);

/** What a run that goes by the clock says and sounds now. */
export interface MomentNow {
  /** Another one where another step, hold or rest has begun. */
  readonly moment: string;
  readonly kind: string;
  /** What is held or done: it has a tone of its own at its start and at its end. */
  readonly isWork: boolean;
  /** The sentence of this moment; it is said whenever it is another one. */
  readonly cue: string;
  /** Sounded whenever it is another number; 0: nothing. */
  readonly beat: number;
  /** It goes on by itself: each moment is sounded and shaken, not only each other kind of it. */
  readonly isPaced: boolean;
}

/** Says and sounds each moment once, as the settings have it. Where there is no voice, tones stand in for it. */
export function useMoments({ moment, kind, isWork, cue, beat, isPaced }: MomentNow): void {
  const settings = useRunSettings(),
    { speech } = settings;
  const tones = settings.tones || (speech && !canSpeak());
  const last = useRef<Pick<MomentNow, 'moment' | 'kind' | 'isWork'> | null>(null);
  useEffect(() => {
    if (speech && cue) speak(cue);
    else hush();
  }, [speech, cue, moment]);
  useEffect(() => {
    const before = last.current;
    last.current = { moment, kind, isWork };
    if (before === null || before.moment === moment) return;
    const tune = isWork ? 'start' : before.isWork ? 'end' : 'tick';
    if (tones && (isPaced || before.kind !== kind)) play(tune);
    if (isPaced) buzz(tune);
  }, [tones, moment, kind, isWork, isPaced]);
  useEffect(() => {
    if (beat > 0 && tones) play('tick');
  }, [beat, tones]);
}
