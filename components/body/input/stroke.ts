import type { SkinPoint } from '../../../engine/skin/body.ts';
import type { Point } from './mode.ts';

/** Pixels between the rays of a stroke, so that a fast hand leaves no gaps. */
export const RAY_STEP = 5;
/** Metres: a longer jump between two rays has crossed to other skin (arm to flank) and starts a new piece: one gesture is one step of undo. */
export const JUMP = 0.03;
/** Metres between the points that a stroke keeps. */
const SPACING = 0.002;

/** The skin that a stroke is painted on. */
export interface Canvas {
  /** The skin under a pixel; null beside the body. */
  pick(x: number, y: number): SkinPoint | null;
  /** Metres between two places on the body at rest. */
  apart(a: SkinPoint, b: SkinPoint): number;
  /** Draws a new piece. */
  preview(points: readonly SkinPoint[]): void;
  /** Takes the finished pieces together, each of at least one point. */
  commit(pieces: readonly (readonly SkinPoint[])[]): void;
}

/** A stroke in the making: places of the pointer wait until a frame casts their rays, so that a fast hand costs no more than a slow one. */
export function createStroke({ pick, apart, preview, commit }: Canvas) {
  let waiting: Point[] = [],
    last: Point | null = null,
    path: SkinPoint[] = [];
  const pieces: SkinPoint[][] = [];
  const endPiece = () => {
    if (path.length > 0) pieces.push(path);
    path = [];
  };
  return {
    /** Where the last ray was cast. */
    get at() {
      return last;
    },
    add: (places: readonly Point[]) => void waiting.push(...places),
    /** Casts the rays of what has come in since the last time, and draws what they hit. */
    cast() {
      const fresh: SkinPoint[] = [];
      for (const to of waiting) {
        const from = last ?? to,
          steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / RAY_STEP));
        for (let k = 1; k <= steps; k++) {
          const hit = pick(from.x + ((to.x - from.x) * k) / steps, from.y + ((to.y - from.y) * k) / steps);
          if (!hit) continue;
          const before = path.at(-1),
            gap = before ? apart(before, hit) : Infinity;
          if (before && gap < SPACING) continue;
          if (before && gap > JUMP) {
            preview(fresh.splice(0));
            endPiece();
          }
          path.push(hit);
          fresh.push(hit);
        }
        last = to;
      }
      waiting = [];
      preview(fresh);
    },
    finish() {
      endPiece();
      if (pieces.length > 0) commit(pieces.splice(0));
    },
  };
}
export type LiveStroke = ReturnType<typeof createStroke>;
