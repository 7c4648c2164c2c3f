import type { Atlas } from '../../engine/atlas/atlas.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import type { Body } from '../../engine/skin/body.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';

/** Hundredths below which a pattern does not count as covering a place. */
const LEAST = 3;

/**
 * The text of data/generated/places-atlas.ts: what the named places know of the patterns, for when the body or the atlas cannot be had.
 * Only left and midline places are listed; the right is their mirror, with the sides of the points swapped.
 */
export function writePlacesAtlas(body: Body, atlas: Omit<Atlas, 'hash'>, hash: string): string {
  const ranked = atlas.points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => point.rankable && !point.rightOnly);
  const dense = new Map(
    ranked.map(({ index }) => {
      const { cagePlaces: places, essential, spillover } = nth(atlas.patterns, index);
      return [index, new Map([...places].map((place, k) => [place, [essential[k], spillover[k]] as const]))];
    }),
  );
  const rows = atlas.places.map((place) => {
    const { vertices } = reachFrom(body, [place.skinPoint], place.radius);
    const weights = new Map<number, number>();
    let area = 0;
    for (const v of vertices) {
      weights.set(body.cagePlaceOf[v]!, (weights.get(body.cagePlaceOf[v]!) ?? 0) + body.vertexArea[v]!);
      area += body.vertexArea[v]!;
    }
    const covers = ranked.flatMap(({ index }, k) =>
      (['left', 'right'] as const).flatMap((side) => {
        let essential = 0,
          spillover = 0;
        for (const [cage, weight] of weights) {
          const [e, s] = dense.get(index)!.get(side === 'left' ? cage : body.mirror[cage]!) ?? [0, 0];
          essential += e! * weight;
          spillover += s! * weight;
        }
        const [e, s] = firstOf(
          [essential, spillover].map((sum) => Math.round((100 * sum) / area)),
          2,
        );
        return Math.max(e, s) < LEAST ? [] : [`[${k},${side === 'left' ? 0 : 1},${e},${s}]`];
      }),
    );
    return `  { id: '${place.id}', midline: ${place.midline}, areaCm2: ${Math.round(area * 1e4)}, covers: [${covers.join(',')}] },`;
  });
  return [
    '/** Written by scripts/atlas/main.ts; do not edit. For ranking by named places alone, when the body or the atlas file cannot be loaded. */',
    '',
    '/** A point that reaches a place: index into `points`, its side (0 left, 1 right), and how much of the place its essential and spillover zones cover, percent. */',
    'export type Cover = readonly [point: number, side: 0 | 1, essential: number, spillover: number];',
    '/** A named place on the left or the midline: skin within its radius, square centimetres. The right is its mirror, with the sides of the points swapped. */',
    'export interface PlaceCovers { readonly id: string; readonly midline: boolean; readonly areaCm2: number; readonly covers: readonly Cover[] }',
    '',
    '/** Hash of the atlas this was taken from. */',
    `export const ATLAS_HASH = '${hash}';`,
    '/** Trigger points that may be ranked, on both sides. */',
    `export const COVER_POINTS: readonly string[] = [\n${ranked.map(({ point }) => `  '${point.id}',`).join('\n')}\n];`,
    `export const PLACE_COVERS: readonly PlaceCovers[] = [\n${rows.join('\n')}\n];`,
    '',
  ].join('\n');
}
