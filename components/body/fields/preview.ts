import type { Reach } from '../../../engine/skin/geodesic.ts';
import { MARK_MARGIN, type Marks } from '../../../engine/drawing/marks.ts';

/** A brush as it paints: metres, and intensity 0-1 for pain. */
export interface Brush {
  readonly kind: 'pain' | 'free' | 'erase';
  readonly radius: number;
  readonly strength: number;
}

/** Lays one more piece of an unfinished stroke over the marks, as marksOf would lay the whole. Laying the pieces one by one gives the same. */
export function applySegment(
  { pain, free, intensity }: Marks,
  { vertices, distances }: Reach,
  { kind, radius, strength }: Brush,
): void {
  const adds = kind === 'pain' ? pain : kind === 'free' ? free : null;
  for (let k = 0; k < vertices.length; k++) {
    const v = vertices[k]!,
      signed = distances[k]! - radius;
    if (adds !== pain) {
      if (-signed > pain[v]!) pain[v] = Math.min(MARK_MARGIN, -signed);
      if (signed < 0) intensity[v] = 0;
    }
    if (adds !== free && -signed > free[v]!) free[v] = Math.min(MARK_MARGIN, -signed);
    const before = pain[v]!;
    if (adds !== null && signed < adds[v]!) adds[v] = signed;
    if (adds !== pain) continue;
    // Newly under a mark: its own intensity, whatever a mark beside it had lent. Beside a mark: only where none lies already.
    if (signed < 0) intensity[v] = before < 0 ? Math.max(intensity[v]!, strength) : strength;
    else if (before >= 0 && signed < MARK_MARGIN / 2 && strength > intensity[v]!) intensity[v] = strength;
  }
}
