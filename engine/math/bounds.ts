import type { Vec3 } from './vec.ts';

/** The lowest and the highest of each coordinate of places, x, y, z one after the other, in their unit. Infinite where there is none. */
export function boundsOf(positions: Float32Array): { readonly low: Vec3; readonly high: Vec3 } {
  const low: [number, number, number] = [Infinity, Infinity, Infinity],
    high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3)
    for (const c of [0, 1, 2] as const) {
      low[c] = Math.min(low[c], positions[i + c]!);
      high[c] = Math.max(high[c], positions[i + c]!);
    }
  return { low, high };
}
