import type { Reach } from '../../../engine/skin/geodesic.ts';

/** Metres: signed distances on vertices are stored in this range either side of a border; RANGE of the shader. */
const FIELD_RANGE = 0.064;
/** The largest value of a normalized 16-bit attribute. */
export const ONE = 32767;

/** Signed distance in metres as the attributes hold it. */
export const packDistance = (metres: number): number =>
  Math.round(Math.min(1, Math.max(-1, metres / FIELD_RANGE)) * ONE);
export const packShare = (share: number): number => Math.round(share * ONE);

/** Writes an area into one of the numbers that an array holds for each vertex; vertices that it does not list stay. */
export function fillArea(array: Int16Array, perVertex: number, at: number, { vertices, distances }: Reach): void {
  vertices.forEach((v, k) => (array[v * perVertex + at] = packDistance(distances[k]!)));
}
