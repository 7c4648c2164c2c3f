import { GUIDE_INDEX, type GuideId } from '../../data/guides/index-of.ts';
import type { Side } from '../../data/types.ts';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import { legibleFragment } from './mend-fragment.ts';
import { withStart } from './start.ts';

export interface GuideTarget {
  readonly side: Side;
  readonly pointId: string | null;
}

/** A guide for one side and point, opened over its page at what is asked before it; without `start` the page alone. All of it rides in the fragment, which is not sent anywhere. */
export function guideAddress(
  id: GuideId,
  { side, pointId }: GuideTarget,
  { start = true }: { readonly start?: boolean } = {},
): string {
  const target = `#${new URLSearchParams({ side, ...(pointId ? { point: pointId } : {}) })}`;
  return `/guides/${id}/${start ? withStart(target) : target}`;
}

const SIDE = /(?:^|\W)side=(?:3d)?(left|right)(?![a-z\d])/,
  POINT = /(?:^|\W)point=(?:3d)?([a-z\d]+(?:-[a-z\d]+)*)/;

/** Reads such a fragment, mended as a link of the map is; what is not known is left out. A point counts only if the guide is for its muscle. */
export function parseTarget(
  id: GuideId,
  hash: string,
): { readonly side: Side | null; readonly pointId: string | null } {
  const text = legibleFragment(hash).replace(/\s/g, '').toLowerCase();
  const side = SIDE.exec(text)?.[1],
    point = POINT.exec(text)?.[1] ?? '';
  const muscle = muscleOfPoint(point)?.id;
  const entry: { readonly muscleIds: readonly string[] } | undefined = GUIDE_INDEX.find((guide) => guide.id === id);
  return {
    side: side === 'left' || side === 'right' ? side : null,
    pointId: muscle && entry?.muscleIds.includes(muscle) ? point : null,
  };
}
