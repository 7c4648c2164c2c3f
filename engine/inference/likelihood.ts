import type { Likelihood } from './answer.ts';
import { CONSTANTS, LIKELY, POSSIBLE } from './constants.ts';

/** The word for a probability. */
export const likelihoodOf = (probability: number): Likelihood =>
  probability >= LIKELY ? 'likely' : probability >= POSSIBLE ? 'possible' : 'less-likely';

/** Whether a muscle is probable enough for a row of the list: less is a filler. */
export const isWorthARow = ({ probability }: { readonly probability: number }): boolean =>
  probability >= CONSTANTS.leastNamed;
