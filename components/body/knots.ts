import { DEEP_POINTS } from '../../data/generated/deep-points.ts';
import type { Side } from '../../data/types.ts';
import { onSide } from '../../engine/skin/anchor.ts';
import type { Atlas, PointOnSide } from '../../engine/atlas/atlas.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { nth } from '../../engine/math/nth.ts';
import { shownFirst } from '../../engine/inference/shown-first.ts';
import { leadsOf, rowOf, spotLabel, spotsOf, type ListedMuscle } from '../../state/listed.ts';
import { mirrorPoint } from '../../engine/skin/skin.ts';
import { nameOnSide } from '../../engine/text/sides.ts';

/** A knot with a marker on the body. */
export interface Knot {
  readonly key: string;
  /** Index into atlas.points. */
  readonly index: number;
  readonly id: string;
  readonly side: Side;
  /** The place of its muscle in the list, from 1, with a letter for each spot of the chosen muscle; null when it is in no list. */
  readonly label: string | null;
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
          label: null,
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

/** Knots that the body has room for. */
export const MOST_SHOWN = 10;

/** A knot with what stands on it. */
export interface LabelledPoint extends PointOnSide {
  readonly index: number;
  readonly label: string;
}

/** The knots of a list: of each muscle shown at first where to press first on each of its sides, of the chosen muscle all its spots. */
export function labelledSpots(rows: readonly ListedMuscle[], selected: PointOnSide | null): readonly LabelledPoint[] {
  const first = shownFirst(rows),
    chosen = rowOf(rows, selected)?.row;
  return (chosen && !first.includes(chosen) ? [...first, chosen] : first).flatMap((row) => {
    const rank = rows.indexOf(row) + 1;
    // On both sides at once it is one muscle, and one number.
    if (row !== chosen) return leadsOf(row).map(({ index, id, side }) => ({ index, id, side, label: String(rank) }));
    const spots = spotsOf(row);
    return spots.map(({ index, id, side }, k) => ({ index, id, side, label: spotLabel(rank, k, spots.length) }));
  });
}

/** The knots to mark: those of a list, and the chosen one even if it is not among them. */
export function knotsToShow(
  body: Body,
  atlas: Pick<Atlas, 'points'>,
  list: readonly LabelledPoint[],
  selected: PointOnSide | null,
): Knot[] {
  const make = (index: number, side: Side, label: string | null): Knot => {
    const { id, muscle, depth } = nth(atlas.points, index);
    return {
      key: `${id}.${side}`,
      index,
      id,
      side,
      label,
      name: nameOnSide(muscle, side),
      point: knotSkinPoint(body, atlas, index, side),
      deep: depth > DEEP || id in DEEP_POINTS,
      under: DEEP_POINTS[id] ?? null,
      chosen: selected !== null && selected.id === id && selected.side === side,
    };
  };
  const shown = list.slice(0, MOST_SHOWN).map(({ index, side, label }) => make(index, side, label));
  if (selected && !shown.some(({ chosen }) => chosen)) {
    const index = atlas.points.findIndex(({ id }) => id === selected.id);
    if (index >= 0) shown.push(make(index, selected.side, null));
  }
  return shown;
}
