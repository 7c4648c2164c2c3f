import type { Evidence, Muscle, MuscleId, PointId, SourceId, TriggerPoint } from './types.ts';

/** A trigger point as it is written under its muscle. */
export interface PointEntry<P extends string = string> extends Omit<
  TriggerPoint,
  'id' | 'muscleId' | 'overallStatus' | 'sources'
> {
  readonly id: P;
}
/** A muscle as it is written, with its points. */
export interface MuscleEntry<M extends string = string, P extends string = string> extends Omit<
  Muscle,
  'id' | 'sources'
> {
  readonly id: M;
  readonly points: readonly PointEntry<P>[];
}

/** The muscles of a region of the body and their points, as records. */
export interface Region<M extends string = MuscleId, P extends string = PointId> {
  readonly muscles: readonly MuscleOf<M>[];
  readonly points: readonly PointOf<M, P>[];
}
type MuscleOf<M> = Omit<Muscle, 'id'> & { readonly id: M };
type PointOf<M, P> = Omit<TriggerPoint, 'id' | 'muscleId'> & { readonly id: P; readonly muscleId: M };

const namedIn = (evidence: Readonly<Record<string, Evidence | undefined>>): readonly SourceId[] =>
  Object.values(evidence).flatMap((mark) => mark?.sources ?? []);
const sorted = (ids: readonly SourceId[]): readonly SourceId[] => [...new Set(ids)].sort();

/** Fills in what follows from the rest of an entry: a point's muscle, its overall mark, and the list of sources. The ids are what the entries say. */
export function region<M extends string, P extends string>(entries: readonly MuscleEntry<M, P>[]): Region<M, P> {
  const muscles: MuscleOf<M>[] = [],
    points: PointOf<M, P>[] = [];
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
function sourcesOf(muscle: Omit<Muscle, 'id' | 'sources'>, point: PointEntry): readonly SourceId[] {
  const { attachments, action, innervation, complaints, causes, mimics, redFlags } = muscle.evidence;
  return [
    ...namedIn({ attachments, action, innervation, complaints, causes, mimics, redFlags, ...point.evidence }),
    ...(muscle.textbook ? [muscle.textbook.sourceId] : []),
  ];
}
