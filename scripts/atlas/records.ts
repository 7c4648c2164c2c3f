import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { LANDMARKS } from '../../data/landmarks.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { priorLevel } from '../../data/prevalence.ts';
import { UNRANKED } from '../../data/unranked.ts';
import type { Records } from './compile.ts';

/** What is laid on the body, from data/. */
export function readRecords(): Records {
  return {
    landmarks: LANDMARKS,
    muscles: MUSCLES,
    points: TRIGGER_POINTS,
    places: NAMED_PLACES,
    priorOf: priorLevel,
    unranked: new Set(UNRANKED.keys()),
  };
}
