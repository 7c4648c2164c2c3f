/** Unit normals per vertex, each triangle weighted by its area. */
export function vertexNormals(positions: Float64Array, triangles: ArrayLike<number>): Float64Array {
  const normals = new Float64Array(positions.length);
  const at = (v: number) => vec3(positions, v);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!],
      n = cross(minus(at(b), at(a)), minus(at(c), at(a)));
    for (const v of [a, b, c]) for (let k = 0; k < 3; k++) normals[v * 3 + k]! += n[k]!;
  }
  for (let v = 0; v < normals.length; v += 3) {
    const l = Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[v + k]! /= l;
  }
  return normals;
}
import { cross, minus, vec3 } from '../../engine/math/vec.ts';
