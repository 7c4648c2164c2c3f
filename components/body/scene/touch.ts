import type { BufferAttribute } from 'three';

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
