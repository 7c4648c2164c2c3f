import type { Likelihood } from './answer.ts';
import { LIKELY, POSSIBLE } from './constants.ts';

/** The word for a probability. */
export const likelihoodOf = (probability: number): Likelihood =>
  probability >= LIKELY ? 'likely' : probability >= POSSIBLE ? 'possible' : 'less-likely';
