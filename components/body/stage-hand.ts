import { create } from 'zustand';
import type { SkinMm } from '../../engine/drawing.ts';
import type { SkinPoint } from '../../engine/body.ts';
import { nearestSkin, positionOf } from '../../engine/skin.ts';
import type { Studio } from './studio.ts';

/** What others may do with the stage, without knowing how it is drawn. */
export interface StageHand {
  readonly element: HTMLElement;
  /** The skin under a place of the window, on the body at rest; null beside the body. */
  pick(clientX: number, clientY: number): { readonly point: SkinPoint; readonly mm: SkinMm } | null;
  /** The skin nearest to millimetres of the body frame, to be looked up once and drawn often. */
  skinAt(mm: SkinMm): SkinPoint | null;
  /** Pixels from the top left of the stage, in the pose shown; `facing` is false on the far side. */
  see(point: SkinPoint): { readonly x: number; readonly y: number; readonly facing: boolean };
  afterFrame(run: () => void): () => void;
}

/** The stage while it is up. */
export const useStage = create<{ readonly hand: StageHand | null }>()(() => ({ hand: null }));

export function handOf(studio: Studio, element: HTMLElement): StageHand {
  return {
    element,
    pick(clientX, clientY) {
      const box = element.getBoundingClientRect(), point = studio.pick(clientX - box.left, clientY - box.top);
      if (!point) return null;
      const [x, y, z] = positionOf(studio.body, point).map((metres) => Math.round(metres * 1000));
      return { point, mm: [x, y, z] };
    },
    skinAt: ([x, y, z]) => nearestSkin(studio.body, [x / 1000, y / 1000, z / 1000])?.point ?? null,
    see(point) {
      const { position, normal } = studio.placeOf(point), eye = studio.camera.position;
      const facing = normal[0] * (eye.x - position[0]) + normal[1] * (eye.y - position[1]) + normal[2] * (eye.z - position[2]) > 0;
      return { ...studio.project(position), facing };
    },
    afterFrame: studio.afterFrame,
  };
}
