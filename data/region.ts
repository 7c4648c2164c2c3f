import type { Evidence, Muscle, SourceId, TriggerPoint } from './types.ts';

/** A trigger point as it is written under its muscle. */
export type PointEntry = Omit<TriggerPoint, 'muscleId' | 'overallStatus' | 'sources'>;
/** A muscle as it is written, with its points. */
export interface MuscleEntry extends Omit<Muscle, 'sources'> {
  readonly points: readonly PointEntry[];
}

/** The muscles of a region of the body and their points, as records. */
export interface Region {
  readonly muscles: readonly Muscle[];
  readonly points: readonly TriggerPoint[];
}

const namedIn = (evidence: Readonly<Record<string, Evidence | undefined>>): readonly SourceId[] =>
  Object.values(evidence).flatMap((mark) => mark?.sources ?? []);
const sorted = (ids: readonly SourceId[]): readonly SourceId[] => [...new Set(ids)].sort();

/** Fills in what follows from the rest of an entry: a point's muscle, its overall mark, and the list of sources. */
export function region(entries: readonly MuscleEntry[]): Region {
  const muscles: Muscle[] = [],
    points: TriggerPoint[] = [];
  for (const { points: own, ...muscle } of entries) {
    const sources = sorted([...namedIn(muscle.evidence), ...(muscle.textbook ? [muscle.textbook.sourceId] : [])]);
    muscles.push({ ...muscle, sources });
    for (const point of own) {
      points.push({
        ...point,
        muscleId: muscle.id,
        overallStatus: point.evidence.essential.status,
        sources: sorted([...sourcesOf(muscle, point), ...(point.supportingStudies ?? [])]),
      });
    }
  }
  return { muscles, points };
}

/** Sources of what the point takes from its muscle and of its own marks. */
function sourcesOf(muscle: Omit<Muscle, 'sources'>, point: PointEntry): readonly SourceId[] {
  const { attachments, action, innervation, complaints, causes, mimics, redFlags } = muscle.evidence;
  return [
    ...namedIn({ attachments, action, innervation, complaints, causes, mimics, redFlags, ...point.evidence }),
    ...(muscle.textbook ? [muscle.textbook.sourceId] : []),
  ];
}
