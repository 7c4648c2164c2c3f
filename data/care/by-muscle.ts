import { CAUSES } from './causes.ts';
import { MUSCLE_PAIRS } from './muscle-pairs.ts';

/** A part of the care pages that names a muscle. */
export interface CareLink {
  readonly title: string;
  readonly address: string;
}

/** Care pages that speak of a muscle: what loads it, and the pair it belongs to. Empty for most muscles of the limbs. */
export const careOf = (muscleId: string): readonly CareLink[] => [
  ...CAUSES.filter(({ muscles }) => muscles.some((own) => own === muscleId)).map(({ id, title }) => ({
    title,
    address: `/care/why-it-hurts/#${id}`,
  })),
  ...MUSCLE_PAIRS.filter(({ front, back }) => [...front, ...back].some(({ muscle }) => muscle === muscleId)).map(
    ({ id, name }) => ({ title: name, address: `/care/muscle-balance/#${id}` }),
  ),
];
