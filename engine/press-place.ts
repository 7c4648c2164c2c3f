import type { PointRule } from '../data/guides/types.ts';
import type { CautionId } from '../data/safety/types.ts';
import type { Side } from '../data/types.ts';
import type { CompiledPoint } from './atlas.ts';
import type { Body } from './body.ts';
import { reachFrom } from './geodesic.ts';
import { whichZone, type NoPressMap } from './no-press.ts';
import { mirrorPoint } from './skin.ts';
import { enteredSide } from './zone.ts';

/** Metres beyond a point's own spread that a rule which moves the hand aside may go: about a finger's width. */
const BESIDE = 0.01;

export interface PressPlace {
  /** The vertex to press: the free skin nearest to the textbook point. */
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
  body: Body, map: NoPressMap, point: Pick<CompiledPoint, 'place' | 'searchRadius' | 'rightOnly'>, side: Side, rule: PointRule | null, ticked: readonly CautionId[] = [],
): PressPlace | null {
  if (rule?.rule === 'do_not_press') return null;
  const beside = rule?.rule === 'press_beside' || rule?.rule === 'pinch_only';
  const from = side === enteredSide(point) ? point.place : mirrorPoint(body, point.place);
  const { vertices, distances } = reachFrom(body, [from], point.searchRadius + (beside ? BESIDE : 0));
  const free = [...vertices.keys()].filter((k) => whichZone(map, vertices[k], ticked)?.level !== 'never');
  if (free.length === 0) return null;
  const area = free.filter((k) => distances[k] <= point.searchRadius).map((k) => vertices[k]);
  // Vertices come nearest first.
  return { vertex: vertices[free[0]], moved: distances[free[0]], area: area.length > 0 ? area : [vertices[free[0]]] };
}
