import { Matrix4, InstancedMesh, MeshLambertMaterial, Quaternion, SphereGeometry, Vector3 } from 'three';
import type { Body } from '../../../engine/skin/body.ts';
import { firstHit, positionOf } from '../../../engine/skin/skin.ts';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';

/** Metres: between two turns of the path, and between two dots on it: small steps, as the guides ask. */
const PITCH = 0.009,
  STEP = 0.0055;
/** Metres: size of a dot, how far it stands off the skin, and how far off a ray to the skin starts. */
const DOT = 0.0013,
  OFF = 0.0006,
  ABOVE = 0.05;
const UP = new Vector3(0, 1, 0);

type Skin = Pick<Body, 'positions' | 'triangles'>;

/** Places on the skin along a path that winds out from a place, those outside `free` (vertices) left out. Metres. */
export function searchPath(
  { positions, triangles }: Skin,
  { position, normal }: PosedPoint,
  radius: number,
  free: ReadonlySet<number>,
): { readonly at: Vector3; readonly out: Vector3 }[] {
  const middle = new Vector3(...position),
    out = new Vector3(...normal).normalize();
  const across = new Vector3().crossVectors(UP, out);
  if (across.lengthSq() < 0.01) across.set(1, 0, 0);
  across.normalize();
  const along = new Vector3().crossVectors(out, across).normalize();
  const near: number[] = [];
  for (let t = 0; t < triangles.length; t += 3)
    if (free.has(triangles[t]!) || free.has(triangles[t + 1]!) || free.has(triangles[t + 2]!))
      near.push(triangles[t]!, triangles[t + 1]!, triangles[t + 2]!);
  const skin = { positions, triangles: Uint32Array.from(near) };
  const path: { at: Vector3; out: Vector3 }[] = [];
  for (let turn = 0.9; ;) {
    const r = (PITCH * turn) / (2 * Math.PI);
    if (r > radius - DOT) break;
    turn += STEP / r;
    const from = middle
      .clone()
      .addScaledVector(across, r * Math.cos(turn))
      .addScaledVector(along, r * Math.sin(turn))
      .addScaledVector(out, ABOVE);
    const hit = firstHit(skin, [from.x, from.y, from.z], [-out.x, -out.y, -out.z]);
    if (hit) path.push({ at: new Vector3(...positionOf(skin, hit.point)).addScaledVector(out, OFF), out });
  }
  return path;
}

/** The path as flat dots, in one draw call. */
export function dotsAlong(
  path: readonly { readonly at: Vector3; readonly out: Vector3 }[],
): InstancedMesh<SphereGeometry, MeshLambertMaterial> {
  const dots = new InstancedMesh(
    new SphereGeometry(DOT, 12, 8),
    new MeshLambertMaterial({ color: '#063d33' }),
    path.length,
  );
  path.forEach(({ at, out }, k) =>
    dots.setMatrixAt(
      k,
      new Matrix4().compose(at, new Quaternion().setFromUnitVectors(UP, out), new Vector3(1, 0.35, 1)),
    ),
  );
  dots.renderOrder = 2;
  return dots;
}
