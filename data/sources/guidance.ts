import type { Source, SourceId } from '../types.ts';
import { CARE_SOURCES } from './care.ts';
import { GUIDE_SOURCES } from './guides.ts';
import { SAFETY_SOURCES } from './safety.ts';

/** Works behind the guides and the safety page, wherever they are kept. For pages written at build time and for tests. */
export const GUIDANCE_SOURCES: ReadonlyMap<SourceId, Source> = new Map(
  [...CARE_SOURCES, ...GUIDE_SOURCES, ...SAFETY_SOURCES].map((source) => [source.id, source]),
);
