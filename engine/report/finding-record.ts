import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Answer, Check, Given } from '../inference/answer.ts';
import type { Atlas, PointOnSide } from '../atlas/atlas.ts';
import type { Body } from '../skin/body.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { marksOf, type Marks } from '../drawing/marks.ts';
import { nameArea } from '../atlas/naming.ts';
import { membership } from '../skin/zone.ts';

/** What was marked, found and decided, apart from how it is written down. */
export interface FindingRecord {
  readonly body: Body;
  readonly atlas: Atlas;
  readonly drawing: Drawing;
  readonly checks: readonly Check[];
  /** Answers to the optional questions. */
  readonly given: readonly Given[];
  readonly answer: Answer | null;
  /** Put first by hand, in this order. */
  readonly order: readonly PointOnSide[];
  /** Chosen for the handout by hand; null: nobody chose. */
  readonly picked: readonly PointOnSide[] | null;
  readonly struck: readonly { readonly id: string; readonly side: Side; readonly why: string }[];
  readonly note: string;
  /** Address that opens the same view. */
  readonly link: string;
  /** ISO 8601 with time zone; given, since the engine has no clock. */
  readonly made: string;
}

/** A named place that was marked: its share of all marked skin, and the mean intensity marked there, 0-10. */
export interface MarkedArea {
  readonly place: string;
  readonly name: string;
  readonly side: Side | 'midline';
  readonly words: string;
  readonly share: number;
  readonly intensity: number;
}

/** Shares of all marked skin below which an area is the soft edge of another. */
const LEAST_SHARE = 0.02;

/** The named places (ids) that any marked skin belongs to, soft edge included: for warning signs a small mark counts as a large one does. */
export function markedPlaces(
  body: Body,
  atlas: Pick<Atlas, 'nearestPlace' | 'places'>,
  drawing: Drawing,
): readonly string[] {
  const { pain } = marksOf(body, drawing),
    places = new Set<number>();
  for (let v = 0; v < pain.length; v++)
    if (membership(pain[v]!) > 0) places.add(atlas.nearestPlace[body.cagePlaceOf[v]!]!);
  return [...places].sort((a, b) => a - b).map((place) => nth(atlas.places, place).id);
}

/** A share or a probability as it is written into records: three places tell more than anyone knows. */
export const toThreePlaces = (value: number): number => Math.round(value * 1000) / 1000;

/** Names of what was marked, most first; shares to three places. */
export const writtenAreas = (body: Body, atlas: Atlas, drawing: Drawing): readonly MarkedArea[] =>
  markedAreas(body, atlas, drawing).map((area) => ({ ...area, share: toThreePlaces(area.share) }));

/** Names of what was marked, most first. */
export const markedAreas = (body: Body, atlas: Atlas, drawing: Drawing): readonly MarkedArea[] => {
  const field = marksOf(body, drawing);
  return areasAmong(body, atlas, field, markedVertices(field));
};

const markedVertices = ({ pain }: Marks): readonly number[] =>
  Array.from(pain.keys()).filter((v) => membership(pain[v]!) > 0);

function pushTo<K>(lists: Map<K, number[]>, key: K, vertex: number): void {
  const own = lists.get(key);
  if (own) own.push(vertex);
  else lists.set(key, [vertex]);
}

function areasAmong(
  body: Body,
  atlas: Atlas,
  { pain, intensity }: Marks,
  vertices: readonly number[],
): readonly MarkedArea[] {
  const inside = new Map<string, number[]>();
  for (const v of vertices) {
    const x = body.positions[v * 3]!,
      key = `${atlas.nearestPlace[body.cagePlaceOf[v]!]}.${x > 0 ? 'left' : 'right'}`;
    pushTo(inside, key, v);
  }
  const weights = vertices.map((v) => membership(pain[v]!));
  return nameArea(body, atlas, vertices, weights)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ place, side, words, share }) => ({
      place: nth(atlas.places, place).id,
      name: nth(atlas.places, place).name,
      side,
      words,
      share,
      intensity: meanOf(
        intensity,
        side === 'midline'
          ? [...(inside.get(`${place}.left`) ?? []), ...(inside.get(`${place}.right`) ?? [])]
          : (inside.get(`${place}.${side}`) ?? []),
      ),
    }));
}

/** Mean intensity at some vertices, a whole number 0-10. */
const meanOf = (intensity: Float32Array, vertices: readonly number[]): number =>
  Math.round((10 * vertices.reduce((sum, v) => sum + intensity[v]!, 0)) / (vertices.length || 1));

/** One pain: marked skin in one piece, whatever strokes it was made of. */
export interface MarkedPain {
  /** Its places, most first; shares of this pain. */
  readonly areas: readonly MarkedArea[];
  /** Mean over all of it, 0-10. */
  readonly intensity: number;
  /** Share of all marked skin. */
  readonly share: number;
}

/** The pains of a drawing, the largest first: strokes that touch are one. */
export function markedPains(body: Body, atlas: Atlas, drawing: Drawing): readonly MarkedPain[] {
  const field = marksOf(body, drawing),
    vertices = markedVertices(field);
  // Union of marked vertices along the mesh's edges.
  const parent = new Map(vertices.map((v) => [v, v]));
  const rootOf = (v: number): number => {
    let root = v;
    for (let up = parent.get(root)!; up !== root; up = parent.get(root)!) {
      parent.set(root, parent.get(up)!); // halves the way for the next who comes
      root = up;
    }
    return root;
  };
  const join = (a: number, b: number) => {
    if (parent.has(a) && parent.has(b)) parent.set(rootOf(a), rootOf(b));
  };
  for (let t = 0; t < body.triangles.length; t += 3) {
    join(body.triangles[t]!, body.triangles[t + 1]!);
    join(body.triangles[t + 1]!, body.triangles[t + 2]!);
    join(body.triangles[t + 2]!, body.triangles[t]!);
  }
  const pieces = new Map<number, number[]>();
  for (const v of vertices) pushTo(pieces, rootOf(v), v);
  const areaOf = (piece: readonly number[]) =>
    piece.reduce((sum, v) => sum + body.vertexArea[v]! * membership(field.pain[v]!), 0);
  const total = areaOf(vertices) || 1;
  return [...pieces.values()]
    .map((piece) => ({
      areas: areasAmong(body, atlas, field, piece),
      intensity: meanOf(field.intensity, piece),
      share: areaOf(piece) / total,
    }))
    .filter(({ areas }) => areas.length > 0)
    .sort((a, b) => b.share - a.share);
}
