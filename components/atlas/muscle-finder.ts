import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { SEARCH_SYNONYMS } from '../../data/search-words.ts';
import type { Status, TriggerPoint } from '../../data/types.ts';
import { findMuscle, MUSCLE_INDEX, type NamedMuscle } from '../../data/muscle-index.ts';
import type { RegionId } from '../../data/region-files.ts';
import { muscleEntries } from '../../engine/text/muscle-entries.ts';
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
