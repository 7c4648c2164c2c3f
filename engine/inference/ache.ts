import type { SeenDrawing } from './fit.ts';
import type { Model } from './model.ts';

/**
 * Adds to the log odds of each zone round a point what the middle of the marks there says: an ache is marked round its point, not to one side of it.
 * Counts by the share of the pain that lies near the point. Of a larger pain a pattern covers the most, and its middle is not that of an ache.
 */
export function acheOdds(
  { constants: { acheFit, acheOff }, at, fineness, zonesOnSide, patches: { middle, count } }: Model,
  { patches, weight, painPart, painParts }: SeenDrawing,
  odds: Float64Array,
): void {
  if (!at || !middle) return;
  const marked = new Float64Array(count),
    sizeOfPain = new Float64Array(count),
    sizes = new Float64Array(painParts);
  patches.forEach((p, k) => {
    marked[p] = weight[k]!;
    if (weight[k]! > 0) sizes[painPart[k]!]! += weight[k]!;
  });
  patches.forEach((p, k) => (sizeOfPain[p] = sizes[painPart[k]!]!));
  zonesOnSide.forEach(({ kind, pointOnSide, patches: round }, zone) => {
    if (kind !== 'local') return;
    let near = 0,
      pain = 0,
      x = 0,
      y = 0,
      z = 0;
    for (const p of round) {
      const own = marked[p]!;
      if (own === 0) continue;
      near += own;
      pain += own * sizeOfPain[p]!;
      x += own * (middle[3 * p]! - at[3 * pointOnSide]!);
      y += own * (middle[3 * p + 1]! - at[3 * pointOnSide + 1]!);
      z += own * (middle[3 * p + 2]! - at[3 * pointOnSide + 2]!);
    }
    if (near === 0) return;
    const off = Math.hypot(x, y, z) / near / (acheOff * fineness[pointOnSide]!);
    odds[zone]! += ((near * near) / pain) * (acheFit - (off * off) / 2);
  });
}
