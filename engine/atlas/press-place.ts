import type { PointRule } from '../../data/guides/types.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import type { CompiledPoint } from './atlas.ts';
import type { Body } from '../skin/body.ts';
import { reachFrom } from '../skin/geodesic.ts';
import { whichZone, type NoPressMap } from './no-press.ts';
import { mirrorPoint } from '../skin/skin.ts';
import { noPressLevel } from './no-press-level.ts';
import { enteredSide } from '../skin/zone.ts';

/** Metres beyond a point's own spread that a rule which moves the hand aside may go: about a finger's width. */
const BESIDE = 0.01;

/** Metres of free skin kept around the place where there is room for it: what a fingertip or a ball touches. */
const CLEAR = 0.012;

export interface PressPlace {
  /** The vertex to press: the nearest to the textbook point that has free skin all round, or as much of it as there is. */
  readonly vertex: number;
  /** Metres along the skin from the textbook point. */
  readonly moved: number;
  /** Free skin within the point's spread, in which to look for the sorest spot. */
  readonly area: readonly number[];
}

/**
 * Where a point may be pressed on one side of the body: on skin outside every area that is never pressed, the margin included.
 * Null when there is none within its spread, or within a finger's width of it for points to be pinched or pressed beside.
 */
export function pressPlace(
  body: Body,
  map: NoPressMap,
  point: Pick<CompiledPoint, 'skinPoint' | 'searchRadius' | 'rightOnly'>,
  side: Side,
  rule: PointRule | null,
  ticked: readonly CautionId[] = [],
): PressPlace | null {
  if (rule?.rule === 'do_not_press') return null;
  const beside = rule?.rule === 'press_beside' || rule?.rule === 'pinch_only';
  const from = side === enteredSide(point) ? point.skinPoint : mirrorPoint(body, point.skinPoint);
  const { vertices, distances } = reachFrom(body, [from], point.searchRadius + (beside ? BESIDE : 0));
  const free = [...vertices.keys()].filter((k) => whichZone(map, vertices[k]!, ticked)?.level !== 'never');
  if (free.length === 0) return null;
  const area = free.filter((k) => distances[k]! <= point.searchRadius).map((k) => vertices[k]!);
  const room = (v: number) =>
    Math.min(
      CLEAR,
      ...[...map].flatMap(([id, signed]) => (noPressLevel(id, ticked) === 'never' ? (signed.get(v) ?? CLEAR) : [])),
    );
  // Vertices come nearest first, so the first of the roomiest is the nearest of them.
  const rooms = free.map((k) => room(vertices[k]!)),
    most = Math.max(...rooms);
  const best = free[rooms.findIndex((space) => space >= most - 1e-4)]!;
  return { vertex: vertices[best]!, moved: distances[best]!, area: area.length > 0 ? area : [vertices[best]!] };
}
