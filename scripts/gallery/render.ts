import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { normalAt, positionOf } from '../../engine/skin/skin.ts';
import { dot, vec3, type Vec3 } from '../../engine/math/vec.ts';
import type { PixelPicture, Rgb } from './picture.ts';

/** Where the eye stands: parallel projection, the part of the body within a window. */
export interface GalleryView {
  readonly name: string;
  /** Unit vectors of the picture in the body frame. `toward` points from the body to the eye. */
  readonly right: Vec3;
  readonly up: Vec3;
  readonly toward: Vec3;
  /** Metres: what stands in the middle of the picture, and how much height it shows. */
  readonly centre: Vec3;
  readonly height: number;
}

const FACES = {
  back: { right: [-1, 0, 0], up: [0, 1, 0], toward: [0, 0, -1] },
  front: { right: [1, 0, 0], up: [0, 1, 0], toward: [0, 0, 1] },
  left: { right: [0, 0, -1], up: [0, 1, 0], toward: [1, 0, 0] },
  right: { right: [0, 0, 1], up: [0, 1, 0], toward: [-1, 0, 0] },
  top: { right: [-1, 0, 0], up: [0, 0, 1], toward: [0, 1, 0] },
} as const satisfies Record<string, Pick<GalleryView, 'right' | 'up' | 'toward'>>;
export type Face = keyof typeof FACES;

export const galleryView = (face: Face, centre: Vec3, height: number): GalleryView => ({
  name: face,
  ...FACES[face],
  centre,
  height,
});

/** A view turned about the vertical: 0 from the front, 90 from the person's left, 180 from behind; and raised by `above` degrees. */
export function viewFrom(degrees: number, centre: Vec3, height: number, above = 0): GalleryView {
  const a = (degrees * Math.PI) / 180,
    e = (above * Math.PI) / 180;
  const toward: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  return {
    name: `${degrees}`,
    toward,
    right: [Math.cos(a), 0, -Math.sin(a)],
    up: [-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)],
    centre,
    height,
  };
}

/** Colour of a place on the skin before light falls on it. */
export type Paint = (point: SkinPoint) => Rgb;

export interface Drawn {
  /** Pixel of a place in space, and whether the skin there can be seen. */
  project(point: SkinPoint): { x: number; y: number; visible: boolean };
}

/** Metres: how far a marked point may lie behind the drawn skin and still count as seen. */
const SEEN = 0.004;

/** Draws the body into a rectangle of the picture, lit from the eye and a little from above. */
export function drawBody(
  picture: PixelPicture,
  at: { x: number; y: number; width: number; height: number },
  body: Body,
  view: GalleryView,
  paint: Paint,
  skip?: (triangle: number) => boolean,
): Drawn {
  const scale = at.height / view.height;
  const sx = (p: Vec3) => at.width / 2 + (dot(p, view.right) - dot(view.centre, view.right)) * scale;
  const sy = (p: Vec3) => at.height / 2 - (dot(p, view.up) - dot(view.centre, view.up)) * scale;
  const depth = new Float32Array(at.width * at.height).fill(-Infinity);
  const owner = new Int32Array(at.width * at.height).fill(-1);
  const us = new Float32Array(owner.length),
    vs = new Float32Array(owner.length);
  const { positions, triangles } = body;
  const corner = (v: number) => vec3(positions, v);
  for (let t = 0; t < triangles.length / 3; t++) {
    if (skip?.(t)) continue;
    const a = corner(triangles[t * 3]!),
      b = corner(triangles[t * 3 + 1]!),
      c = corner(triangles[t * 3 + 2]!);
    const ax = sx(a),
      ay = sy(a),
      bx = sx(b),
      by = sy(b),
      cx = sx(c),
      cy = sy(c);
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area >= 0) continue; // faces away (y runs down)
    const x0 = Math.max(0, Math.floor(Math.min(ax, bx, cx))),
      x1 = Math.min(at.width - 1, Math.ceil(Math.max(ax, bx, cx)));
    const y0 = Math.max(0, Math.floor(Math.min(ay, by, cy))),
      y1 = Math.min(at.height - 1, Math.ceil(Math.max(ay, by, cy)));
    const az = dot(a, view.toward),
      bz = dot(b, view.toward),
      cz = dot(c, view.toward);
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const u = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / area,
          v = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area;
        if (u < -1e-6 || v < -1e-6 || u + v > 1 + 1e-6) continue;
        const z = az + u * (bz - az) + v * (cz - az),
          i = y * at.width + x;
        if (z <= depth[i]!) continue;
        depth[i] = z;
        owner[i] = t;
        us[i] = u;
        vs[i] = v;
      }
  }
  for (let i = 0; i < owner.length; i++) {
    if (owner[i]! < 0) continue;
    const point = { triangle: owner[i]!, u: us[i]!, v: vs[i]! };
    const n = normalAt(body, point);
    const light =
      0.42 + 0.5 * Math.max(0, dot(n, view.toward)) ** 0.8 + 0.13 * (dot(n, view.up) + 0.6 * dot(n, view.right));
    const [r, g, b] = paint(point);
    picture.set(at.x + (i % at.width), at.y + Math.floor(i / at.width), [
      Math.min(255, r * light),
      Math.min(255, g * light),
      Math.min(255, b * light),
    ]);
  }
  return {
    project(point) {
      const p = positionOf(body, point),
        x = sx(p),
        y = sy(p);
      const i = Math.round(y) * at.width + Math.round(x);
      const inside = x >= 0 && y >= 0 && x < at.width - 0.5 && y < at.height - 0.5;
      return {
        x: at.x + x,
        y: at.y + y,
        visible: inside && dot(normalAt(body, point), view.toward) > -0.05 && dot(p, view.toward) > depth[i]! - SEEN,
      };
    },
  };
}
