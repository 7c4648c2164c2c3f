import type { Atlas } from './atlas.ts';
import type { Body } from './body.ts';
import type { Stroke } from './drawing.ts';
import { layStroke } from './marks.ts';
import { nameArea, placeWords } from './naming.ts';

/** A second place is named when it holds at least this share of a mark. */
const SECOND = 0.3;

/** What a mark is called: the named place that holds most of it, and the second when much of it lies there. */
export function strokeWords(body: Body, atlas: Pick<Atlas, 'places' | 'nearestPlace'>, stroke: Stroke): string {
  const chosen = stroke.at && atlas.places.findIndex(({ id }) => id === stroke.at?.place);
  if (stroke.at && chosen !== undefined && chosen >= 0) return placeWords(atlas, chosen, stroke.at.side);
  const { vertices, distances } = layStroke(body, stroke);
  const [first, second] = nameArea(body, atlas, vertices.filter((_, k) => distances[k] <= stroke.radiusMm / 1000));
  if (!first) return 'a mark off the body';
  return second && second.share >= SECOND ? `${first.words} and ${second.words}` : first.words;
}
