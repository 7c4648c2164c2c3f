import { DEEP_POINTS } from '../../data/generated/deep-points.ts';
import type { Side } from '../../data/types.ts';
import { onSide } from '../../engine/skin/anchor.ts';
import type { Candidate } from '../../engine/inference/answer.ts';
import type { Atlas, PointOnSide } from '../../engine/atlas/atlas.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { nth } from '../../engine/math/nth.ts';
import { shownFirst } from '../../engine/inference/shown-first.ts';
import { mirrorPoint } from '../../engine/skin/skin.ts';
import { nameOnSide } from '../../engine/text/sides.ts';

/** A knot with a marker on the body. */
export interface Knot {
  readonly key: string;
  /** Index into atlas.points. */
  readonly index: number;
  readonly id: string;
  readonly side: Side;
  /** Its place in the list, from 1; null when it was chosen without being a candidate. */
  readonly number: number | null;
  /** Clinical muscle name and side. */
  readonly name: string;
  readonly point: SkinPoint;
  /** It lies deep or under bone: the skin over it is only a hint of where. */
  readonly deep: boolean;
  /** What lies over a deep one; null where nothing is written, or it is not deep. */
  readonly under: string | null;
  readonly chosen: boolean;
  /** Which of two that are compared. */
  readonly mark?: ComparedLetter;
}
/** The first and the second of two that are compared. */
export type ComparedLetter = 'A' | 'B';

/** Metres below the skin from which a knot is drawn as a ghost. */
const DEEP = 0.004;

/** Where a trigger point lies, or the skin over it, on the side asked for. */
export function knotSkinPoint(body: Body, atlas: Pick<Atlas, 'points'>, index: number, side: Side): SkinPoint {
  const { skinPoint: place, rightOnly } = nth(atlas.points, index);
  return rightOnly ? (side === 'right' ? place : mirrorPoint(body, place)) : onSide(body, place, side);
}

/** The knots of two that are compared, and no others. */
export function knotsCompared(
  body: Body,
  atlas: Pick<Atlas, 'points'>,
  pair: Readonly<Record<ComparedLetter, readonly PointOnSide[]>>,
): Knot[] {
  return (['A', 'B'] as const).flatMap((mark) =>
    pair[mark].flatMap(({ id, side }): Knot[] => {
      const index = atlas.points.findIndex((one) => one.id === id);
      if (index < 0) return [];
      const { muscle, depth } = nth(atlas.points, index);
      return [
        {
          key: `${mark} ${id}.${side}`,
          index,
          id,
          side,
          number: null,
          name: nameOnSide(muscle, side),
          point: knotSkinPoint(body, atlas, index, side),
          deep: depth > DEEP || id in DEEP_POINTS,
          under: DEEP_POINTS[id] ?? null,
          chosen: true,
          mark,
        },
      ];
    }),
  );
}

/** The knots to mark: the candidates that the list shows at first, and the chosen one even if it is not among them. */
export function knotsToShow(
  body: Body,
  atlas: Pick<Atlas, 'points'>,
  answer: { readonly candidates: readonly Pick<Candidate, 'index' | 'id' | 'side' | 'alike' | 'probability'>[] } | null,
  selected: PointOnSide | null,
): Knot[] {
  const make = (index: number, side: Side, number: number | null): Knot => {
    const { id, muscle, depth } = nth(atlas.points, index);
    return {
      key: `${id}.${side}`,
      index,
      id,
      side,
      number,
      name: nameOnSide(muscle, side),
      point: knotSkinPoint(body, atlas, index, side),
      deep: depth > DEEP || id in DEEP_POINTS,
      under: DEEP_POINTS[id] ?? null,
      chosen: selected !== null && selected.id === id && selected.side === side,
    };
  };
  const candidates = answer?.candidates ?? [];
  const shown = candidates.slice(0, shownFirst(candidates)).map(({ index, side }, k) => make(index, side, k + 1));
  if (selected && !shown.some(({ chosen }) => chosen)) {
    const index = atlas.points.findIndex(({ id }) => id === selected.id);
    const rank = candidates.findIndex(({ id, side }) => id === selected.id && side === selected.side);
    if (index >= 0) shown.push(make(index, selected.side, rank < 0 ? null : rank + 1));
  }
  return shown;
}
