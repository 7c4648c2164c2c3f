import type { LandmarkId } from '../../../data/types.ts';
import { BufferAttribute, BufferGeometry, Matrix4, Mesh, MeshLambertMaterial, Vector3 } from 'three';
import type { Landmarks } from '../../../engine/skin/anchor.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { positionOf } from '../../../engine/skin/skin.ts';
import type { Tone } from '../../../state/look.ts';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';
import { nth } from '../../../engine/math/nth.ts';

/** sRGB of the hand by the skin that is chosen, a little lighter than the body so that it stands off it. */
const SKIN: Readonly<Record<Tone, string>> = { fair: '#f0d2bd', medium: '#dcb593', brown: '#b08260', deep: '#83604b' };
/** Metres beyond the wrist at which the hand has faded away, and before it at which it is whole. */
const FADES = 0.035,
  WHOLE = 0.015;
/** Degrees from the skin at which the fingers meet it. */
const TILT = 4;
const UP = new Vector3(0, 1, 0);

/** The body's own left hand at rest: corners in a frame of its own (x to the thumb, y along the fingers, z out of its back; metres from the wrist), and how much of it is there. */
function leftHand(body: Body, landmarks: Landmarks) {
  const place = (id: LandmarkId) => new Vector3(...positionOf(body, landmarks[id]));
  const wrist = place('wrist-dorsal').add(place('wrist-volar')).multiplyScalar(0.5);
  const fingers = place('middle-mcp').lerp(place('index-tip'), 0.7).sub(wrist).normalize();
  const thumb = place('index-mcp').sub(place('little-mcp'));
  const back = new Vector3().crossVectors(fingers, thumb).normalize();
  if (back.x < 0) back.negate();
  thumb.crossVectors(fingers, back).normalize();
  const own = (v: number) => {
    const p = new Vector3(body.positions[v * 3]!, body.positions[v * 3 + 1]!, body.positions[v * 3 + 2]!).sub(wrist);
    return new Vector3(p.dot(thumb), p.dot(fingers), p.dot(back));
  };
  const index = new Map<number, number>(),
    corners: Vector3[] = [],
    triangles: number[] = [];
  for (let t = 0; t < body.triangles.length; t += 3) {
    const three = [body.triangles[t]!, body.triangles[t + 1]!, body.triangles[t + 2]!];
    if (three.some((v) => body.positions[v * 3]! < 0.3)) continue;
    if (three.some((v) => own(v).y < -FADES)) continue;
    for (const v of three) {
      if (!index.has(v)) index.set(v, corners.push(own(v)) - 1);
      triangles.push(index.get(v) ?? 0);
    }
  }
  return { corners, triangles };
}

/** A flat hand on a place: the other hand in front, the hand of the same side behind. */
export function flatHandAt(
  body: Body,
  landmarks: Landmarks,
  { position, normal }: PosedPoint,
  side: 'left' | 'right',
  tone: Tone,
): Mesh {
  const { corners, triangles } = leftHand(body, landmarks);
  const out = new Vector3(...normal).normalize(),
    lateral = new Vector3(side === 'left' ? 1 : -1, 0, 0);
  const behind = out.z < -0.2,
    isLeft = behind === (side === 'left');
  // In front the other hand comes across the body; behind the hand of that side comes round it.
  const wish = behind ? lateral.clone().negate().addScaledVector(UP, 0.35) : lateral.clone().addScaledVector(UP, 0.25);
  const flat = wish.addScaledVector(out, -wish.dot(out)).normalize(),
    tilt = (TILT * Math.PI) / 180;
  const fingers = flat.clone().multiplyScalar(Math.cos(tilt)).addScaledVector(out, -Math.sin(tilt));
  const back = out.clone().multiplyScalar(Math.cos(tilt)).addScaledVector(flat, Math.sin(tilt));
  // A left hand, fingers up and its back to the eye, has the thumb on the right; a right hand is its mirror image.
  const thumb = new Vector3().crossVectors(fingers, back).multiplyScalar(isLeft ? 1 : -1);
  const turn = new Matrix4().makeBasis(thumb, fingers, back);
  const turned = corners.map((corner) => corner.clone().applyMatrix4(turn));
  // What touches: the middle of the fingers.
  const longest = Math.max(...corners.map(({ y }) => y));
  const pads = turned.filter((_, k) => nth(corners, k).y > longest * 0.5);
  const low = Math.min(...pads.map((pad) => pad.dot(out)));
  const centre = pads.reduce((sum, pad) => sum.add(pad), new Vector3()).divideScalar(pads.length);
  const shift = new Vector3(...position).sub(centre.addScaledVector(out, low - centre.dot(out) + 0.002));
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(Float32Array.from(turned.flatMap((corner) => corner.add(shift).toArray())), 3),
  );
  geometry.setAttribute(
    'color',
    new BufferAttribute(
      Float32Array.from(corners.flatMap(({ y }) => [1, 1, 1, Math.min(1, Math.max(0, (y + FADES) / (FADES + WHOLE)))])),
      4,
    ),
  );
  geometry.setIndex(isLeft ? triangles : triangles.map((_, k) => triangles[k - (k % 3) + [0, 2, 1][k % 3]!]!));
  geometry.computeVertexNormals();
  const hand = new Mesh(
    geometry,
    new MeshLambertMaterial({ color: SKIN[tone], vertexColors: true, transparent: true }),
  );
  hand.renderOrder = 3;
  return hand;
}
