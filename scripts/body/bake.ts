import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { nth } from '../../engine/math/nth.ts';

/** Area-weighted unit normals. */
export function normalsOf(positions: Float64Array, triangles: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const ux = positions[b]! - positions[a]!,
      uy = positions[b + 1]! - positions[a + 1]!,
      uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!,
      vy = positions[c + 1]! - positions[a + 1]!,
      vz = positions[c + 2]! - positions[a + 2]!;
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normals[corner + k]! += n[k]!;
  }
  for (let v = 0; v < normals.length; v += 3) {
    const l = Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[v + k]! /= l;
  }
  return normals;
}

/** Rays a vertex; a fixed spherical Fibonacci set, so that two builds agree to the byte. */
const RAYS = 64;
/** Metres: what is farther away does not darken. */
const REACH = 0.35;
/** Metres: the ray starts off the skin, so that its own triangle does not count. */
const LIFT = 5e-4;

/** Share of the sky each vertex sees, 0 (shut in) to 1 (open), cosine-weighted, for the vertices asked for. */
export function ambientOcclusion(
  positions: Float64Array,
  normals: Float64Array,
  triangles: Uint32Array,
  vertices: readonly number[],
): Map<number, number> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
  const bvh = new MeshBVH(geometry, { indirect: true });
  const golden = Math.PI * (3 - Math.sqrt(5));
  const directions = Array.from({ length: RAYS }, (_, i) => {
    const r = Math.sqrt((i + 0.5) / RAYS),
      a = i * golden;
    return [r * Math.cos(a), r * Math.sin(a), Math.sqrt(1 - r * r)] as const;
  });
  const open = new Map<number, number>();
  const ray = new Ray(),
    n = new Vector3(),
    s = new Vector3(),
    t = new Vector3();
  for (const v of vertices) {
    n.set(normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!);
    s.set(Math.abs(n.y) < 0.9 ? 0 : 1, Math.abs(n.y) < 0.9 ? 1 : 0, 0)
      .cross(n)
      .normalize();
    t.crossVectors(n, s);
    let seen = 0;
    for (const [x, y, z] of directions) {
      ray.origin.set(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!).addScaledVector(n, LIFT);
      ray.direction.set(0, 0, 0).addScaledVector(s, x).addScaledVector(t, y).addScaledVector(n, z);
      const hit = bvh.raycastFirst(ray, DoubleSide);
      seen += hit && hit.distance < REACH ? (hit.distance / REACH) ** 0.75 * 0.9 : 1;
    }
    open.set(v, seen / RAYS);
  }
  return open;
}

/**
 * Mean curvature at a scale, per vertex: how far the neighbourhood's mean lies below (convex, positive) or above (concave)
 * the tangent plane, divided by the scale. Means are spread along the edges until they reach the scale.
 */
export function curvatureAt(
  positions: Float64Array,
  normals: Float64Array,
  neighbours: readonly (readonly number[])[],
  scale: number,
): Float64Array {
  const count = positions.length / 3;
  let mean = Float64Array.from(positions);
  const reached = new Float64Array(count);
  for (let pass = 0; pass < 200; pass++) {
    const next = Float64Array.from(mean);
    let busy = false;
    for (let v = 0; v < count; v++) {
      if (reached[v]! >= scale * scale) continue;
      busy = true;
      let edge = 0;
      for (let c = 0; c < 3; c++) {
        let sum = mean[v * 3 + c]!;
        for (const w of neighbours[v]!) sum += mean[w * 3 + c]!;
        next[v * 3 + c] = sum / (neighbours[v]!.length + 1);
      }
      for (const w of neighbours[v]!)
        edge +=
          (positions[w * 3]! - positions[v * 3]!) ** 2 +
          (positions[w * 3 + 1]! - positions[v * 3 + 1]!) ** 2 +
          (positions[w * 3 + 2]! - positions[v * 3 + 2]!) ** 2;
      reached[v]! += edge / (neighbours[v]!.length + 1);
    }
    mean = next;
    if (!busy) break;
  }
  return Float64Array.from({ length: count }, (_, v) => {
    let d = 0;
    for (let c = 0; c < 3; c++) d += (positions[v * 3 + c]! - mean[v * 3 + c]!) * normals[v * 3 + c]!;
    return d / scale;
  });
}

/** Neighbours along the edges of a triangle mesh. */
export function triangleNeighbours(triangles: Uint32Array, count: number): number[][] {
  const out = Array.from({ length: count }, () => new Set<number>());
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      nth(out, triangles[t + k]!).add(triangles[t + ((k + 1) % 3)]!);
      nth(out, triangles[t + k]!).add(triangles[t + ((k + 2) % 3)]!);
    }
  return out.map((set) => [...set]);
}
