import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Atlas } from './atlas.ts';
import type { Body } from '../skin/body.ts';
import { nameArea } from './naming.ts';
import { enteredSide } from '../skin/zone.ts';

/** Where the usual pain of two points, or of two sets of points, is felt: names of places, largest share first. */
export interface PatternsCompared {
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Skin in both patterns as a share of the skin in either, 0-1. */
  readonly overlap: number;
}
interface OnSide {
  readonly id: string;
  readonly side: Side;
}

/** Memberships below this are the soft edge of a zone. */
const INSIDE = 0.4;
/** A place that holds a smaller share of its list is the edge of another. */
const LEAST_SHARE = 0.06;

/** Compares where two sets of points are described as sending pain: their usual patterns only, not spillover. */
export function comparePatterns(
  body: Body,
  atlas: Atlas,
  first: readonly OnSide[],
  second: readonly OnSide[],
): PatternsCompared {
  const a = usualPlaces(body, atlas, first),
    b = usualPlaces(body, atlas, second);
  const lists = {
    both: [...a].filter((place) => b.has(place)),
    onlyFirst: [...a].filter((place) => !b.has(place)),
    onlySecond: [...b].filter((place) => !a.has(place)),
  };
  const area = (places: readonly number[]) => places.reduce((sum, place) => sum + body.cagePlaceArea[place]!, 0);
  const names = (places: readonly number[]) =>
    nameArea(
      body,
      atlas,
      places,
      places.map((place) => body.cagePlaceArea[place]! / (body.vertexArea[place]! || 1)),
    )
      .filter(({ share }) => share >= LEAST_SHARE)
      .map(({ words }) => words);
  const shared = area(lists.both),
    all = shared + area(lists.onlyFirst) + area(lists.onlySecond);
  return {
    both: names(lists.both),
    onlyFirst: names(lists.onlyFirst),
    onlySecond: names(lists.onlySecond),
    overlap: all > 0 ? shared / all : 0,
  };
}

function usualPlaces(body: Body, { points, patterns }: Atlas, list: readonly OnSide[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { id, side } of list) {
    const index = points.findIndex((one) => one.id === id);
    if (index < 0) continue;
    const { cagePlaces: places, essential } = nth(patterns, index),
      own = side === enteredSide(nth(points, index));
    places.forEach((place, k) => essential[k]! >= INSIDE && found.add(own ? place : body.mirror[place]!));
  }
  return found;
}
