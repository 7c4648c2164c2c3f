import { create } from 'zustand';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import type { SkinPoint } from '../../engine/skin/body.ts';
import type { FetchModule } from '../../state/late.ts';
import type { Pair } from './compared.ts';
import type { ShownLayers } from './studio.ts';

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
  /** What is fetched when the stage is asked to show it. */
  readonly late: readonly (readonly [load: FetchModule<unknown>, what: string])[];
  /** Pictures of two that are compared, each alone, of this size in pixels; data URLs. */
  compare(pair: Pair, layers: ShownLayers, width: number, height: number): Promise<readonly [string, string] | null>;
}

/** The stage while it is up. */
export const useStage = create<{ readonly hand: StageHand | null }>()(() => ({ hand: null }));
