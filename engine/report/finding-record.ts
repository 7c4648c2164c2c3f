import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Answer, Check, Given } from '../inference/answer.ts';
import type { Atlas, PointOnSide } from '../atlas/atlas.ts';
import type { Body } from '../skin/body.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { marksOf } from '../drawing/marks.ts';
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

/** Names of what was marked, most first. */
export function markedAreas(body: Body, atlas: Atlas, drawing: Drawing): readonly MarkedArea[] {
  const { pain, intensity } = marksOf(body, drawing);
  const vertices: number[] = [],
    weights: number[] = [],
    inside = new Map<string, number[]>();
  for (let v = 0; v < pain.length; v++) {
    const weight = membership(pain[v]!);
    if (weight === 0) continue;
    vertices.push(v);
    weights.push(weight);
    const x = body.positions[v * 3]!,
      key = `${atlas.nearestPlace[body.cagePlaceOf[v]!]}.${x > 0 ? 'left' : 'right'}`;
    inside.set(key, [...(inside.get(key) ?? []), v]);
  }
  const meanOf = (ids: readonly number[]) => (10 * ids.reduce((sum, v) => sum + intensity[v]!, 0)) / (ids.length || 1);
  return nameArea(body, atlas, vertices, weights)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ place, side, words, share }) => ({
      place: nth(atlas.places, place).id,
      name: nth(atlas.places, place).name,
      side,
      words,
      share,
      intensity: Math.round(
        meanOf(
          side === 'midline'
            ? [...(inside.get(`${place}.left`) ?? []), ...(inside.get(`${place}.right`) ?? [])]
            : (inside.get(`${place}.${side}`) ?? []),
        ),
      ),
    }));
}
