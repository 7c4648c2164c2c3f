import type { Reach } from '../../../engine/skin/geodesic.ts';

/** The union of areas given as signed distances to their borders: at each vertex the least. */
export function unionOf(areas: readonly Reach[]): Reach {
  const [first, second] = areas;
  if (first && !second) return first;
  const least = new Map<number, number>();
  for (const { vertices, distances } of areas)
    vertices.forEach((v, k) => least.set(v, Math.min(least.get(v) ?? Infinity, distances[k]!)));
  return { vertices: Uint32Array.from(least.keys()), distances: Float32Array.from(least.values()) };
}
