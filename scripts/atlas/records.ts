import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { LANDMARKS } from '../../data/landmarks.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { DEFAULT_LEVEL, PRIOR_HINTS } from '../../data/prevalence.ts';
import type { Records } from './compile.ts';

/** Points that are never ranked from pain: one raises gooseflesh, the other is tender without referring pain. */
const UNRANKED: ReadonlySet<string> = new Set(['trapezius-trp7', 'pectoralis-major-arrhythmia']);

/** What is laid on the body, from data/. */
export function readRecords(): Records {
  const levels = new Map(PRIOR_HINTS.map(({ muscleId, level }) => [muscleId, level]));
  return {
    landmarks: LANDMARKS,
    muscles: MUSCLES,
    points: TRIGGER_POINTS,
    places: NAMED_PLACES,
    priorOf: ({ muscleId }) => levels.get(muscleId) ?? DEFAULT_LEVEL,
    unranked: UNRANKED,
  };
}
