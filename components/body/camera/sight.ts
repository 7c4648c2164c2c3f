import { PerspectiveCamera, Vector3 } from 'three';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { dot, length, minus, scaled, vec3, type Vec3 } from '../../../engine/math/vec.ts';
import { firstHit, normalAt, positionOf } from '../../../engine/skin/skin.ts';
import type { ShownStore } from '../shown.ts';
import { CameraRig } from './camera-rig.ts';
import type { PosedPoint } from './flight-goal.ts';
import { FIELD_OF_VIEW, orbitOf } from './orbit.ts';
import { namedView, type PictureShape } from './views.ts';

/** Metres: skin hides a place that lies this far behind it. */
const HIDDEN = 0.012;
/** Cosine between a normal and the way to the eye from which on a place faces the eye. */
const FACING = 0.06;

/** Where a place appears in the picture. */
export interface InPicture {
  /** Pixels from the top left. */
  readonly x: number;
  readonly y: number;
  /** In front of the camera, on the near side, and not behind other skin. */
  readonly visible: boolean;
}

/** A canvas's camera, and what of the body is seen with it. */
export function createSight(shown: ShownStore, ask: () => void) {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.05, 12),
    rig = new CameraRig(orbitOf(namedView('reset'))),
    size = { width: 1, height: 1 };
  const scratch = new Vector3(),
    eye = () => vec3(camera.position.toArray(), 0),
    body = () => shown.getState().posed;
  const project = ([x, y, z]: Vec3): { readonly x: number; readonly y: number } => {
    scratch.set(x, y, z).project(camera);
    return { x: ((scratch.x + 1) / 2) * size.width, y: ((1 - scratch.y) / 2) * size.height };
  };
  return {
    camera,
    rig,
    /** CSS pixels. */
    size: size as Readonly<typeof size>,
    /** What a named view is framed for. */
    pictureShape: (): PictureShape => ({ aspect: camera.aspect, height: size.height, room: rig.room }),
    resize(width: number, height: number) {
      size.width = width;
      size.height = height;
      camera.aspect = width / Math.max(1, height);
      camera.updateProjectionMatrix();
      ask();
    },
    /** Puts the camera where the rig is at this moment. */
    settle() {
      camera.position.set(...rig.eye);
      camera.lookAt(...rig.now.target);
      camera.updateMatrixWorld();
    },
    placeOf: (point: SkinPoint): PosedPoint => ({
      position: positionOf(body(), point),
      normal: normalAt(body(), point),
    }),
    vertexPlace(v: number): PosedPoint {
      const { positions, normals } = body();
      return { position: vec3(positions, v), normal: vec3(normals, v) };
    },
    project,
    /** Where a place on the posed body appears, and whether it can be seen. */
    see({ position, normal }: PosedPoint): InPicture {
      const at = project(position),
        from = eye(),
        toEye = minus(from, position),
        far = length(toEye);
      if (dot(normal, toEye) / far < FACING) return { ...at, visible: false };
      if (!shown.getState().settled) return { ...at, visible: true };
      const hit = firstHit(body(), from, scaled(toEye, -1 / far));
      return { ...at, visible: hit === null || hit.distance > far - HIDDEN };
    },
    /** The skin under a pixel. */
    pick(x: number, y: number): SkinPoint | null {
      scratch
        .set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2, 0.5)
        .unproject(camera)
        .sub(camera.position)
        .normalize();
      return firstHit(body(), eye(), vec3(scratch.toArray(), 0))?.point ?? null;
    },
  };
}

export type Sight = ReturnType<typeof createSight>;
