import type { Anchor } from '../../data/types.ts';
import { skinMm, type Stroke } from '../../engine/drawing/drawing.ts';
import { onSide, resolveAnchor } from '../../engine/skin/anchor.ts';
import { positionOf } from '../../engine/skin/skin.ts';
import type { LoadedMap } from './read-map.ts';

/** A tap on a place that is said by landmarks; as wide as the brush is handed out unless said. */
export function tapAt(
  { body, atlas, surfaceOf }: LoadedMap,
  {
    side,
    radiusMm = 25,
    ...anchor
  }: Anchor & { readonly side: 'left' | 'right' | 'midline'; readonly radiusMm?: number },
): Stroke {
  const point = onSide(body, resolveAnchor(body, atlas.landmarks, anchor, surfaceOf).point, side);
  return { kind: 'pain', radiusMm, intensity: 6, path: [skinMm(positionOf(body, point))] };
}
