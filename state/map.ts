import { create } from 'zustand';
import type { Answer } from '../engine/inference/answer.ts';
import type { Atlas, AtlasNames } from '../engine/atlas/atlas.ts';
import type { Body } from '../engine/skin/body.ts';

/** The loaded map and what it answers. Large and read-only: kept out of the session, which is small and linkable. */
export interface MapState {
  readonly body: Body | null;
  readonly atlas: Atlas | null;
  /** The names that `answer` goes by: the atlas, or what stands in for it. */
  readonly names: AtlasNames | null;
  /** Why the body or the atlas could not be had, in words for the person; null while all is well. */
  readonly trouble: string | null;
  /** Goes up with each try that the person asks for: what shows the body begins anew. */
  readonly attempt: number;
  /** Painted marks that the answer cannot count, as the body is not there. */
  readonly uncounted: number;
  /** The answer to the present drawing; null before anything is marked or before the atlas is there. */
  readonly answer: Answer | null;
}

export const useMap = create<MapState>()(() => ({
  body: null,
  atlas: null,
  names: null,
  trouble: null,
  attempt: 0,
  uncounted: 0,
  answer: null,
}));
