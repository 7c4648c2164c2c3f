import type { Source, SourceId } from '../types.ts';
import { ATLAS_SOURCES } from './atlas.ts';
import { GUIDANCE_SOURCES } from './guidance.ts';
import { MIMIC_SOURCES } from './mimics.ts';

/** Every work that anything in Knotmap rests on, by id. For pages written at build time and for tests. */
export const EVERY_SOURCE: ReadonlyMap<SourceId, Source> = new Map([
  ...GUIDANCE_SOURCES,
  ...MIMIC_SOURCES.map((source) => [source.id, source] as const),
  ...ATLAS_SOURCES.map((source) => [source.id, source] as const),
]);

/** Throws when there is none: a page must not be built on a work that is not listed. */
export function sourceOf(id: SourceId): Source {
  const source = EVERY_SOURCE.get(id);
  if (!source) throw new Error(`source ${id}: in no list under data/sources`);
  return source;
}
