import type { Muscle, TriggerPoint } from '../../data/types.ts';
import type { SearchEntry, SearchField } from './search.ts';

/**
 * A muscle as it is searched for: by name, point, number, the place of the pain, what people notice, what brings it on,
 * what else feels the same, its nerve, where it holds on and what it does. */
export function muscleEntries(muscles: readonly Muscle[], points: readonly TriggerPoint[]): readonly SearchEntry[] {
  return muscles.map((muscle) => {
    const own = points.filter(({ muscleId }) => muscleId === muscle.id);
    const fields: SearchField[] = [
      { kind: 'name', text: muscle.name },
      ...own.flatMap(({ id, commonName, number }): SearchField[] => [
        { kind: 'point', text: commonName, pointId: id },
        { kind: 'number', text: number, pointId: id },
      ]),
      ...own.flatMap(({ id, referral }) =>
        (['essential', 'spillover'] as const).flatMap((part) =>
          referral[part].map((zone): SearchField => ({
            kind: part === 'essential' ? 'place' : 'spread',
            text: zone.words,
            pointId: id,
          })),
        ),
      ),
      ...[muscle, ...own]
        .flatMap(({ complaints }) => complaints ?? [])
        .map((text): SearchField => ({ kind: 'complaint', text })),
      ...[muscle, ...own].flatMap(({ causes }) => causes ?? []).map((text): SearchField => ({ kind: 'cause', text })),
      ...[muscle, ...own].flatMap(({ mimics }) => mimics ?? []).map((text): SearchField => ({ kind: 'mimic', text })),
      { kind: 'nerve', text: muscle.innervation },
      { kind: 'attachment', text: muscle.attachments.origin },
      { kind: 'attachment', text: muscle.attachments.insertion },
      { kind: 'action', text: muscle.action },
      { kind: 'part', text: muscle.group },
    ];
    return { id: muscle.id, fields };
  });
}
