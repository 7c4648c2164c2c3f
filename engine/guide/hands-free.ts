import type { GuideStep, SafetyClass, ToolId } from '../../data/guides/types.ts';
import { TOOLS } from '../../data/guides/tools.ts';

/** Seconds before a step goes over to the next one, at which that is said. */
export const GET_READY = 10;

/** Words a second of a voice that speaks slowly, so that no sentence is cut off. */
const SPOKEN = 2;

/** Seconds to do what a step says, once it has been heard: expert opinion; who needs longer pauses. */
const DOING: Readonly<Record<GuideStep['does'], number>> = {
  ready: 10,
  place: 15,
  seek: 25,
  press: 8,
  hold: 0, // has its own clock
  move: 15,
  end: 6,
  keep: 10,
  exercise: 30,
};

/**
 * Under pressure the clock is short: the pressure is brought up, and the hold that is counted follows at once, so that what is told as 30 seconds is not
 * pressed for a minute. Expert opinion, stricter than `DOING`.
 */
const PRESSED: Readonly<Partial<Record<GuideStep['does'], number>>> = { press: 3, seek: 15, move: 15 };

/** Said before a step that follows the last hold, beside the step's own words. */
const LETTING_GO = 3;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Seconds to say something. */
export const spokenFor = (text: string): number => Math.ceil(wordsOf(text) / SPOKEN);

type Paced = Pick<GuideStep, 'does' | 'say'>;

/** Whether the body presses on the tool in a step before the hold: from the first step that brings up the pressure. */
function isUnderPressure(steps: readonly Pick<Paced, 'does'>[], at: number): boolean {
  const press = steps.findIndex(({ does }) => does === 'press');
  return press >= 0 && at >= press && at < steps.findIndex(({ does }) => does === 'hold');
}

/** Whether a step ends with time to get ready for what comes; not under pressure, where nothing is waited for. */
export const getsReady = (steps: readonly Pick<Paced, 'does'>[], at: number): boolean => !isUnderPressure(steps, at);

/**
 * How long each step of a run lasts that goes on by itself, whole seconds: to say it, to do it, and to get ready for what comes. 0 for the one that is held.
 * @param holdS seconds of the hold: no other step under pressure is longer, beside what is said in it
 */
export const paceOf = (steps: readonly Paced[], holdS: number): readonly number[] =>
  steps.map(({ does, say }, k) => {
    if (does === 'hold') return 0;
    const heard = spokenFor(say) + (steps[k - 1]?.does === 'hold' ? LETTING_GO : 0);
    return isUnderPressure(steps, k) ? heard + Math.min(PRESSED[does] ?? 0, holdS) : heard + DOING[does] + GET_READY;
  });

/** Classes of tools that one hand works with, so that the other is free for the screen. */
const ONE_HAND: ReadonlySet<SafetyClass> = new Set(['hand', 'pincer']);

/** Whether the body leans on a tool or both hands hold it, so that the screen is out of reach. */
export const keepsHandsBusy = (tool: ToolId | null): boolean => {
  const found = TOOLS.find(({ id }) => id === tool);
  return found !== undefined && !ONE_HAND.has(found.safetyClass);
};
