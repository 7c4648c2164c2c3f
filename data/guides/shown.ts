import type { GuideStep, ShowBeat } from './types.ts';

/** What the picture of a step shows where the step does not say. */
export const SHOWN: Readonly<Record<GuideStep['does'], readonly ShowBeat[]>> = {
  ready: ['rests'],
  place: ['arrives'],
  keep: ['rests'],
  seek: ['searches'],
  press: ['presses'],
  hold: ['holds'],
  move: ['rests'],
  end: ['leaves'],
  exercise: ['rests'],
};
