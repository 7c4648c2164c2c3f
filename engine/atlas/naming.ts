import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Atlas, AtlasNames } from './atlas.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { NO_SIDE } from '../inference/constants.ts';
import { sidedName } from '../text/sides.ts';

/** A place in words. */
export interface Named {
  /** Index into atlas.places. */
  readonly place: number;
  readonly side: Side | 'midline';
  /** "right shoulder blade, inner edge"; without a side on and near the midline. */
  readonly words: string;
}

const sideOf = (x: number): Named['side'] => (Math.abs(x) < NO_SIDE ? 'midline' : x > 0 ? 'left' : 'right');

/** Words for a named place on a side. A midline place never carries one. */
export function placeWords(atlas: Pick<AtlasNames, 'places'>, place: number, side: Named['side']): string {
  const { name, midline } = nth(atlas.places, place);
  return midline || side === 'midline' ? name : sidedName(side, name);
}

function named(atlas: Pick<AtlasNames, 'places'>, place: number, side: Named['side']): Named {
  const said = nth(atlas.places, place).midline ? 'midline' : side;
  return { place, side: said, words: placeWords(atlas, place, said) };
}

/** The vertex of a skin point's triangle that it is nearest to, by weight. */
export function vertexOf({ triangles }: Pick<Body, 'triangles'>, { triangle, u, v }: SkinPoint): number {
  const w = 1 - u - v;
  return triangles[triangle * 3 + (w >= u && w >= v ? 0 : u >= v ? 1 : 2)]!;
}

/** What the skin at a point is called. */
export function nameAt(body: Body, atlas: Pick<Atlas, 'places' | 'nearestPlace'>, point: SkinPoint): Named {
  const p = point.triangle * 3,
    w = 1 - point.u - point.v;
  const x =
    w * body.positions[body.triangles[p]! * 3]! +
    point.u * body.positions[body.triangles[p + 1]! * 3]! +
    point.v * body.positions[body.triangles[p + 2]! * 3]!;
  return named(atlas, atlas.nearestPlace[body.cagePlaceOf[vertexOf(body, point)]!]!, sideOf(x));
}

/** A named place and its share of an area, 0-1. */
export interface NamedShare extends Named {
  readonly share: number;
}

/**
 * What an area is called: its named places by share, largest first. `vertices` with an optional weight each (1 when left out);
 * vertices of the cage alone or of the whole mesh both do. Empty for an empty area.
 */
export function nameArea(
  body: Body,
  atlas: Pick<Atlas, 'places' | 'nearestPlace'>,
  vertices: ArrayLike<number>,
  weights?: ArrayLike<number>,
): NamedShare[] {
  const areas = new Map<string, { place: number; side: Named['side']; area: number }>();
  let total = 0;
  for (let k = 0; k < vertices.length; k++) {
    const v = vertices[k]!,
      area = body.vertexArea[v]! * (weights ? weights[k]! : 1);
    if (area <= 0) continue;
    const { place, side } = named(atlas, atlas.nearestPlace[body.cagePlaceOf[v]!]!, sideOf(body.positions[v * 3]!));
    const key = `${place}.${side}`;
    const known = areas.get(key);
    if (known) known.area += area;
    else areas.set(key, { place, side, area });
    total += area;
  }
  // Skin within 8 mm of the midline has no side of its own: it counts for the larger side of the same place.
  for (const [key, middle] of areas) {
    if (middle.side !== 'midline' || nth(atlas.places, middle.place).midline) continue;
    const larger = [areas.get(`${middle.place}.left`), areas.get(`${middle.place}.right`)].sort(
      (a, b) => (b?.area ?? 0) - (a?.area ?? 0),
    )[0];
    if (!larger) continue;
    larger.area += middle.area;
    areas.delete(key);
  }
  return [...areas.values()]
    .sort((a, b) => b.area - a.area || a.place - b.place || (a.side < b.side ? -1 : 1))
    .map(({ place, side, area }) => ({ place, side, words: placeWords(atlas, place, side), share: area / total }));
}
