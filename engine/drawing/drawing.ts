import type { Side } from '../../data/types.ts';
import { eachAxis, type Vec3 } from '../math/vec.ts';

/** A point on the reference body's skin, whole millimetres in the body frame (x left, y up, z forward). */
export type SkinMm = readonly [x: number, y: number, z: number];

/** A place in metres as a stroke holds it: whole millimetres, and never -0, which no link could tell from 0. */
export const skinMm = (metres: Vec3): SkinMm => eachAxis((axis) => Math.round(metres[axis] * 1000) || 0);

/**
 * One stroke of the brush: the skin within `radiusMm` (geodesic) of its path.
 * It is kept as millimetres, not as triangles, so that a link outlives the mesh it was made on;
 * the body resolves it to the nearest skin.
 */
export interface Stroke {
  /** 'pain' marks, 'erase' takes away what earlier strokes marked there. */
  readonly kind: 'pain' | 'erase';
  /** Whole millimetres, 10-60. */
  readonly radiusMm: number;
  /** Whole number 0-10; 0 says "no pain here". Ignored by 'erase'. */
  readonly intensity: number;
  /** In the order it was painted; at least one point unless `at` is given. */
  readonly path: readonly SkinMm[];
  /** A named place chosen from the list instead of painted: its point is the path, its radius the place's. */
  readonly at?: { readonly place: string; readonly side: Side | 'midline' };
}

/** What the person marked. */
export interface Drawing {
  readonly strokes: readonly Stroke[];
  /** "That is everywhere it hurts": unmarked skin then counts fully against a pattern that should reach it. */
  readonly complete: boolean;
}

export const EMPTY_DRAWING: Drawing = { strokes: [], complete: false };

/**
 * A drawing as evidence on places (the body's cage places, or the named places when there is no body).
 * `pain[p]` is the share of place p marked as painful, 0-1; `intensity[p]` the mean intensity of that share / 10;
 * `free[p]` the share explicitly marked as free of pain.
 */
export interface DrawingEvidence {
  readonly pain: Float32Array;
  readonly intensity: Float32Array;
  readonly free: Float32Array;
  readonly complete: boolean;
  /** Share of the marked skin that was painted over, 0-1. What was tapped, or named, is a sample of a pain that may be larger. */
  readonly painted: number;
  /**
   * For each place the number, from 1, of the area that it was marked by in one word, 0 for one that was marked by itself; absent where no area was named.
   * However many places a word stands for, it is one sample of the pain.
   */
  readonly areas?: Uint8Array;
}
