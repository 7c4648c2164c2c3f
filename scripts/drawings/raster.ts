import { cross, dot, eachAxis, minus, type Vec3 } from '../../engine/math/vec.ts';
import { apply, unitVector, type Motion } from './vector.ts';
import type { Stuff } from './solids.ts';

/** A surface ready to draw: world positions, a smooth normal per vertex when it has one, and what it is at a place of it. */
export interface DrawnSurface {
  readonly id: number;
  readonly positions: Float64Array;
  readonly triangles: ArrayLike<number>;
  readonly normals?: Float64Array;
  /** What triangle `t` is at barycentric (u, v). */
  readonly stuffAt: (t: number, u: number, v: number) => Stuff;
}

export interface Buffer {
  readonly width: number;
  readonly height: number;
  /** Metres toward the eye; -Infinity where nothing is. */
  readonly depth: Float32Array;
  /** Surface and stuff, or 0. */
  readonly region: Int32Array;
  /** Unit normals toward the eye, in picture axes: right, up, toward. */
  readonly normals: Float32Array;
  /** Pixels of a metre. */
  readonly scale: number;
  readonly stuffOf: readonly Stuff[];
  /** Regions of things with edges: surfaces without smooth normals. */
  readonly sharp: ReadonlySet<number>;
  project(p: Vec3): [x: number, y: number];
  /** Metres toward the eye, as in `depth`. */
  depthOf(p: Vec3): number;
}

export interface Camera {
  /** Degrees: 0 from the front, 90 from the person's left, 180 from behind. */
  readonly around: number;
  readonly above?: number;
  /** Metres: middle of the picture, and what it shows. */
  readonly centre: Vec3;
  readonly width: number;
  readonly height: number;
}

/** The eye's axes in the body frame, as the rows of a rotation. */
function eyeAxesOf({ around, above = 0 }: Camera): Motion {
  const a = (around * Math.PI) / 180,
    e = (above * Math.PI) / 180;
  const toward: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)],
    right: Vec3 = [Math.cos(a), 0, -Math.sin(a)];
  const up = cross(toward, right);
  return [...right, 0, ...up, 0, ...toward, 0];
}

/** Draws surfaces into a depth buffer, parallel projection, `across` pixels wide. */
export function rasteriseSurfaces(surfaces: readonly DrawnSurface[], camera: Camera, across: number): Buffer {
  const scale = across / camera.width,
    width = across,
    height = Math.round(camera.height * scale);
  const eye = eyeAxesOf(camera),
    middle = apply(eye, camera.centre);
  const size = width * height;
  const depth = new Float32Array(size).fill(-Infinity),
    region = new Int32Array(size),
    normals = new Float32Array(size * 3);
  const stuffOf: Stuff[] = ['floor'],
    codes = new Map<string, number>(),
    sharp = new Set<number>();
  const project = (p: Vec3): [number, number] => {
    const q = apply(eye, p);
    return [width / 2 + (q[0] - middle[0]) * scale, height / 2 - (q[1] - middle[1]) * scale];
  };
  for (const surface of surfaces) {
    const { positions, triangles } = surface;
    const seen = new Float64Array(positions.length),
      lit = surface.normals && new Float64Array(positions.length);
    for (let v = 0; v < positions.length; v += 3) {
      seen.set(apply(eye, [positions[v]!, positions[v + 1]!, positions[v + 2]!]), v);
      if (lit && surface.normals)
        lit.set(apply(eye, [surface.normals[v]!, surface.normals[v + 1]!, surface.normals[v + 2]!]), v);
    }
    const at = (v: number): Vec3 => [
      width / 2 + (seen[v * 3]! - middle[0]) * scale,
      height / 2 - (seen[v * 3 + 1]! - middle[1]) * scale,
      seen[v * 3 + 2]!,
    ];
    for (let t = 0; t < triangles.length / 3; t++) {
      const [ia, ib, ic] = [triangles[t * 3]!, triangles[t * 3 + 1]!, triangles[t * 3 + 2]!];
      const a = at(ia),
        b = at(ib),
        c = at(ic);
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
      if (Math.abs(area) < 1e-9) continue;
      const ab = minus([b[0], -b[1], b[2] * scale], [a[0], -a[1], a[2] * scale]),
        ac = minus([c[0], -c[1], c[2] * scale], [a[0], -a[1], a[2] * scale]);
      let flat = unitVector(cross(ab, ac));
      if (flat[2] < 0) flat = [-flat[0], -flat[1], -flat[2]];
      const x0 = Math.max(0, Math.ceil(Math.min(a[0], b[0], c[0]))),
        x1 = Math.min(width - 1, Math.floor(Math.max(a[0], b[0], c[0])));
      const y0 = Math.max(0, Math.ceil(Math.min(a[1], b[1], c[1]))),
        y1 = Math.min(height - 1, Math.floor(Math.max(a[1], b[1], c[1])));
      for (let y = y0; y <= y1; y++)
        for (let x = x0; x <= x1; x++) {
          const u = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area,
            v = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
          if (u < -1e-6 || v < -1e-6 || u + v > 1 + 1e-6) continue;
          const z = a[2] + u * (b[2] - a[2]) + v * (c[2] - a[2]),
            i = y * width + x;
          if (z <= depth[i]!) continue;
          depth[i] = z;
          const stuff = surface.stuffAt(t, u, v),
            key = `${surface.id} ${stuff}`;
          if (!codes.has(key)) {
            codes.set(key, stuffOf.length);
            stuffOf.push(stuff);
          }
          if (!lit) sharp.add(codes.get(key)!);
          region[i] = codes.get(key)!;
          let n = flat;
          if (lit) {
            n = unitVector(
              eachAxis((k) => lit[ia * 3 + k]! * (1 - u - v) + lit[ib * 3 + k]! * u + lit[ic * 3 + k]! * v),
            );
            if (dot(n, [0, 0, 1]) < 0) n = [n[0], n[1], 0.01];
          }
          normals.set(n, i * 3);
        }
    }
  }
  return { width, height, depth, region, normals, scale, stuffOf, sharp, project, depthOf: (p) => apply(eye, p)[2] };
}
