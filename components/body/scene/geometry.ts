import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three';
import type { Shade } from '../../../engine/skin/body-file.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { FIELD_RANGE } from './skin-material.ts';

/** The largest value of a normalized 16-bit attribute. */
const ONE = 32767;
/** Signed distance in metres as the attributes hold it. */
export const packDistance = (metres: number): number =>
  Math.round(Math.min(1, Math.max(-1, metres / FIELD_RANGE)) * ONE);
export const packShare = (share: number): number => Math.round(share * ONE);

/**
 * The body for the screen. Attributes beside position and normal:
 * `rest` (metres, never moves), `shade` (openness, two curvatures, garment),
 * `marks` (signed distance of pain and of "no pain here", intensity), `pattern` (signed distance of essential and spillover area).
 */
export function createGeometry(body: Body, shade: Shade) {
  const count = body.positions.length / 3;
  const geometry = new BufferGeometry();
  const rest = new BufferAttribute(body.positions, 3);
  geometry.setAttribute('position', rest);
  geometry.setAttribute('rest', rest);
  // A copy: poses write into it.
  geometry.setAttribute('normal', new BufferAttribute(body.normals.slice(), 3));
  geometry.setAttribute('shade', new BufferAttribute(shade, 4, true));
  const marks = new BufferAttribute(new Int16Array(count * 4).fill(ONE), 4, true);
  const pattern = new BufferAttribute(new Int16Array(count * 2).fill(ONE), 2, true);
  marks.setUsage(DynamicDrawUsage);
  geometry.setAttribute('marks', marks);
  geometry.setAttribute('pattern', pattern);
  geometry.setIndex(new BufferAttribute(body.triangles, 1));
  return { geometry, marks, pattern };
}

export type SkinGeometry = ReturnType<typeof createGeometry>;

/** Vertices: a gap in the changed ones that is cheaper to send along than to skip. */
const GAP = 96;

/** Marks some vertices of an attribute for upload, in few runs. Sorts `vertices` in place. */
export function touch(attribute: BufferAttribute, vertices: Uint32Array): void {
  vertices.sort();
  let first = 0;
  for (let k = 1; k <= vertices.length; k++) {
    if (k < vertices.length && vertices[k]! - vertices[k - 1]! <= GAP) continue;
    attribute.addUpdateRange(
      vertices[first]! * attribute.itemSize,
      (vertices[k - 1]! - vertices[first]! + 1) * attribute.itemSize,
    );
    first = k;
  }
  attribute.needsUpdate = true;
}

/** Marks the whole attribute for upload. */
export function touchAll(attribute: BufferAttribute): void {
  attribute.clearUpdateRanges();
  attribute.needsUpdate = true;
}
