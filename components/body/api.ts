import { create } from 'zustand';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import type { SkinPoint } from '../../engine/skin/body.ts';
import type { FetchModule } from '../../state/late.ts';
import type { PictureShape } from './camera/views.ts';
import type { Pair } from './compared.ts';

/** What others may do with the stage of the map, without knowing how it is drawn. */
export interface StageHand {
  readonly element: HTMLElement;
  /** What a named view is framed for. */
  readonly picture: PictureShape;
  /** The skin under a place of the window, on the body at rest; null beside the body. */
  pick(clientX: number, clientY: number): { readonly point: SkinPoint; readonly mm: SkinMm } | null;
  /** The skin nearest to millimetres of the body frame, to be looked up once and drawn often. */
  skinAt(mm: SkinMm): SkinPoint | null;
  /** Pixels from the top left of the stage, in the pose shown; `facing` is false on the far side. */
  see(point: SkinPoint): { readonly x: number; readonly y: number; readonly facing: boolean };
  afterFrame(run: () => void): () => void;
  /** Turns the body to the area that the person is asked about. */
  turnToArea(): void;
  /** Turns the body to what was marked last, unless that is seen. */
  turnToMarks(): void;
  /** What is fetched when the stage is asked to show it. */
  readonly late: readonly (readonly [load: FetchModule<unknown>, what: string])[];
  /** Pictures of two that are compared, each alone, of this size in pixels; data URLs. */
  compare(pair: Pair, width: number, height: number): Promise<readonly [string, string] | null>;
}

/** The stage while it is up. */
export const useStage = create<{ readonly hand: StageHand | null }>()(() => ({ hand: null }));

/** What tests and benchmarks may ask of the map's stage, in the page as `window.knotmap`. */
export interface Probe {
  /** Frames drawn since the page was opened. */
  readonly frames: number;
  /** Pixels from the top left of the stage, for a place in whole millimetres of the body frame. */
  at(mm: SkinMm): { readonly x: number; readonly y: number };
  /** Is the skin nearest to a place in millimetres drawn as painful? */
  painAt(mm: SkinMm): boolean;
  /** The view as a PNG of this size, a data URL. */
  picture(width: number, height: number): string | null;
  /** Draws the stage once more, to the last pixel; milliseconds. */
  draw(): number;
  /** What the graphics card holds for us. */
  readonly held: { readonly geometries: number; readonly textures: number; readonly programs: number };
}
declare global {
  interface Window {
    knotmap?: Probe;
  }
}
