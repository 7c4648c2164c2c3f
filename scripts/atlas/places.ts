import type { Atlas } from '../../engine/atlas/atlas.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import type { Body } from '../../engine/skin/body.ts';
import { CONSTANTS } from '../../engine/inference/constants.ts';
import { aroundPoint, cageGraph } from '../../engine/inference/patches.ts';
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
  const graph = cageGraph(body);
  const aches = new Map(
    ranked.map(({ point, index }) => {
      const near = new Map<number, number>();
      aroundPoint(body, graph, point.skinPoint, CONSTANTS.localRadius, (s, share) => near.set(s, share));
      return [index, near];
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
          spillover = 0,
          local = 0;
        for (const [cage, weight] of weights) {
          const there = side === 'left' ? cage : body.mirror[cage]!,
            [e, s] = dense.get(index)!.get(there) ?? [0, 0];
          local += (aches.get(index)!.get(there) ?? 0) * weight;
          essential += e! * weight;
          spillover += s! * weight;
        }
        const [e, s, l] = firstOf(
          [essential, spillover, local].map((sum) => Math.round((100 * sum) / area)),
          3,
        );
        return Math.max(e, s, l) < LEAST ? [] : [`[${k},${side === 'left' ? 0 : 1},${e},${s},${l}]`];
      }),
    );
    return `  { id: '${place.id}', midline: ${place.midline}, areaCm2: ${Math.round(area * 1e4)}, covers: [${covers.join(',')}] },`;
  });
  return [
    '/** Written by scripts/atlas/main.ts; do not edit. For ranking by named places alone, when the body or the atlas file cannot be loaded. */',
    '',
    '/** A point that reaches a place: index into `points`, its side (0 left, 1 right), and how much of the place its essential zones, its spillover zones and the skin round itself cover, percent. */',
    'export type Cover = readonly [point: number, side: 0 | 1, essential: number, spillover: number, local: number];',
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
