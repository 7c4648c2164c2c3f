import type { Atlas } from '../../engine/atlas/atlas.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Body } from '../../engine/skin/body.ts';
import { nameArea } from '../../engine/atlas/naming.ts';
import { enteredSide } from '../../engine/skin/zone.ts';

/** A muscle whose pain is felt in the same place. */
export interface Neighbour {
  readonly muscleId: string;
  /** Percent of the smaller pattern that both share. */ readonly share: number;
  /** The place that is most of what they share. */ readonly place: string;
}

/** Percent of shared essential skin from which two muscles count as alike, and how many are listed at least for each when it has them. */
const LEAST_SHARE = 12,
  MOST = 6;

/** For each muscle those that refer to the same skin, most alike first. If a lists b then b lists a. */
export function muscleNeighbours(body: Body, atlas: Atlas): ReadonlyMap<string, readonly Neighbour[]> {
  const fields = new Map<string, Float32Array>();
  atlas.points.forEach((point, k) => {
    const field = fields.get(point.muscleId) ?? new Float32Array(body.cageCount);
    fields.set(point.muscleId, field);
    const { cagePlaces: places, essential } = nth(atlas.patterns, k);
    // Everything on the left, so that points that are entered on the right meet their neighbours.
    places.forEach((p, n) => {
      const at = enteredSide(point) === 'left' ? p : body.mirror[p]!;
      field[at] = Math.max(field[at]!, essential[n]!);
    });
  });
  const areaOf = (field: Float32Array) => field.reduce((sum, w, p) => sum + w * body.cagePlaceArea[p]!, 0);
  const ids = [...fields.keys()],
    lists = new Map(ids.map((id) => [id, [] as Neighbour[]]));
  const pairs: { readonly a: string; readonly b: string; readonly share: number; readonly place: string }[] = [];
  for (let i = 0; i < ids.length; i++)
    for (let j = i + 1; j < ids.length; j++) {
      const a = fields.get(nth(ids, i)) as Float32Array,
        b = fields.get(nth(ids, j)) as Float32Array;
      const both = a.map((w, p) => Math.min(w, b[p]!));
      const share = Math.round((100 * areaOf(both)) / Math.min(areaOf(a), areaOf(b)));
      if (!(share >= LEAST_SHARE)) continue;
      const vertices = [...both.keys()].filter((p) => both[p]! > 0);
      const place = nth(
        nameArea(
          body,
          atlas,
          vertices,
          vertices.map((p) => (both[p]! * body.cagePlaceArea[p]!) / body.vertexArea[p]!),
        ),
        0,
      );
      pairs.push({ a: nth(ids, i), b: nth(ids, j), share, place: nth(atlas.places, place.place).name });
    }
  const count = (id: string) => lists.get(id)?.length ?? 0;
  for (const { a, b, share, place } of pairs.sort((p, q) => q.share - p.share || (p.a + p.b < q.a + q.b ? -1 : 1))) {
    if (count(a) >= MOST && count(b) >= MOST) continue;
    lists.get(a)?.push({ muscleId: b, share, place });
    lists.get(b)?.push({ muscleId: a, share, place });
  }
  return lists;
}
