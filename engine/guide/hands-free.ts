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

/** Said before a step that follows the last hold, beside the step's own words. */
const LETTING_GO = 3;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Seconds to say something. */
export const spokenFor = (text: string): number => Math.ceil(wordsOf(text) / SPOKEN);

/** How long each step of a run lasts that goes on by itself, whole seconds: to say it, to do it, and to get ready for what comes. 0 for the one that is held. */
export const paceOf = (steps: readonly Pick<GuideStep, 'does' | 'say'>[]): readonly number[] =>
  steps.map(({ does, say }, k) =>
    does === 'hold' ? 0 : spokenFor(say) + (steps[k - 1]?.does === 'hold' ? LETTING_GO : 0) + DOING[does] + GET_READY,
  );

/** Classes of tools that one hand works with, so that the other is free for the screen. */
const ONE_HAND: ReadonlySet<SafetyClass> = new Set(['hand', 'pincer']);

/** Whether the body leans on a tool or both hands hold it, so that the screen is out of reach. */
export const keepsHandsBusy = (tool: ToolId | null): boolean => {
  const found = TOOLS.find(({ id }) => id === tool);
  return found !== undefined && !ONE_HAND.has(found.safetyClass);
};
