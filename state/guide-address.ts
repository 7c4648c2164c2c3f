import { GUIDE_INDEX, type GuideId } from '../data/guides/index-of.ts';
import type { Side } from '../data/types.ts';
import { muscleOfPoint } from '../data/muscle-index.ts';

export interface GuideTarget { readonly side: Side; readonly pointId: string | null }

/** The page of a guide, opened for one side and point. Both ride in the fragment, which is not sent anywhere. */
export const guideAddress = (id: GuideId, { side, pointId }: GuideTarget): string =>
  `/guides/${id}/#${new URLSearchParams({ side, ...(pointId ? { point: pointId } : {}) })}`;

/** Reads such a fragment; what is not known is left out. A point counts only if the guide is for its muscle. */
export function parseTarget(id: GuideId, hash: string): { readonly side: Side | null; readonly pointId: string | null } {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const side = params.get('side'), point = params.get('point') ?? '';
  const muscle = muscleOfPoint(point)?.id;
  const entry: { readonly muscleIds: readonly string[] } | undefined = GUIDE_INDEX.find((guide) => guide.id === id);
  return {
    side: side === 'left' || side === 'right' ? side : null,
    pointId: muscle && entry?.muscleIds.includes(muscle) ? point : null,
  };
}
