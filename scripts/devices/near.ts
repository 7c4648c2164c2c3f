import { NAMED_PLACES } from '../../data/places.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import { centimetre } from '../../engine/skin/anchor.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { KEEP_CM } from '../../engine/atlas/device.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { mirrorPoint } from '../../engine/skin/skin.ts';
import { enteredSide } from '../../engine/skin/zone.ts';

/** By point: the places on its own and on the other side within whose radius a device would be nearer along the skin than is kept free. */
export function devicePlaces(
  body: Body,
  { points, places }: Pick<Atlas, 'points' | 'places'>,
): Record<string, { same: string[]; other: string[] }> {
  const cm = centimetre(body),
    table: Record<string, { same: string[]; other: string[] }> = {};
  const radius: ReadonlyMap<string, number> = new Map(NAMED_PLACES.map(({ id, radiusCm }) => [id, radiusCm]));
  for (const point of points) {
    const left = enteredSide(point) === 'left' ? point.skinPoint : mirrorPoint(body, point.skinPoint);
    const near = (from: SkinPoint) => {
      const { vertices, distances } = reachFrom(body, [from], (KEEP_CM + 6) * cm + 0.02),
        at = new Map([...vertices].map((v, k) => [v, distances[k]!]));
      return places
        .filter(({ id, skinPoint: { triangle } }) =>
          [0, 1, 2].some(
            (k) => (at.get(body.triangles[triangle * 3 + k]!) ?? Infinity) <= (KEEP_CM + (radius.get(id) ?? 0)) * cm,
          ),
        )
        .map(({ id }) => id);
    };
    const entry = { same: near(left), other: near(mirrorPoint(body, left)) };
    if (entry.same.length + entry.other.length > 0) table[point.id] = entry;
  }
  return table;
}
