import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { SEARCH_SYNONYMS, SIGN_ALIASES } from '../../data/search-words.ts';
import type { Status, TriggerPoint } from '../../data/types.ts';
import { findMuscle, MUSCLE_INDEX, type NamedMuscle } from '../../data/muscle-index.ts';
import type { RegionId } from '../../data/region-files.ts';
import { muscleEntries } from '../../engine/text/muscle-entries.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import type { Sign } from '../../data/safety/types.ts';
import { signsNamed } from '../../engine/safety/named-sign.ts';
import { indexOf, search, type SearchField } from '../../engine/text/search.ts';

export interface Filter {
  readonly region: RegionId | '';
  readonly depth: TriggerPoint['depth']['layer'] | '';
  readonly evidence: Status | '';
}

export interface FoundMuscle {
  readonly muscle: NamedMuscle;
  /** What was found, when something was typed. */
  readonly field?: SearchField;
}

const INDEX = indexOf(muscleEntries(MUSCLES, TRIGGER_POINTS), SEARCH_SYNONYMS);

/** Warning signs that tell of what was typed by name, most urgent first: an answer that stands before any muscle. */
export const findSigns = (typed: string): readonly Sign[] =>
  signsNamed(SIGNS, SIGN_ALIASES, typed).slice(0, MOST_SIGNS);
/** A name may be told of by several signs; the most urgent say enough. */
const MOST_SIGNS = 2;

/** Muscles that hold what was typed and have a point that passes the filter; all that pass when nothing was typed. */
export function findMuscles(typed: string, { region, depth, evidence }: Filter): readonly FoundMuscle[] {
  const hits: readonly FoundMuscle[] =
    typed.trim() === ''
      ? MUSCLE_INDEX.map((muscle) => ({ muscle }))
      : search(INDEX, typed).flatMap(({ id, field }) => {
          const muscle = findMuscle(id);
          return muscle ? [{ muscle, field }] : [];
        });
  return hits.filter(
    ({ muscle }) =>
      (region === '' || muscle.region === region) &&
      TRIGGER_POINTS.some(
        (point) =>
          point.muscleId === muscle.id &&
          (depth === '' || point.depth.layer === depth) &&
          (evidence === '' || point.overallStatus === evidence),
      ),
  );
}
