import type { Atlas, AtlasNames } from '../atlas/atlas.ts';
import type { Body } from '../skin/body.ts';
import type { Stroke } from './drawing.ts';
import { layStroke } from './marks.ts';
import { nameArea, placeWords } from '../atlas/naming.ts';
import { joinWords } from '../text/join-words.ts';
import { m } from '../../data/words.ts';

/** A second place is named when it holds at least this share of a mark. */
const SECOND = 0.3;

/** What a mark is called: the named place that holds most of it, and the second when much of it lies there. */
export function strokeWords(body: Body, atlas: Pick<Atlas, 'places' | 'nearestPlace'>, stroke: Stroke): string {
  const named = namedPlace(atlas, stroke);
  if (named) return named;
  const { vertices, distances } = layStroke(body, stroke);
  const [first, second] = nameArea(
    body,
    atlas,
    vertices.filter((_, k) => distances[k]! <= stroke.radiusMm / 1000),
  );
  if (!first) return m.text_mark_off();
  return second && second.share >= SECOND ? joinWords([first.words, second.words]) : first.words;
}

/** The words of the place that a mark was made by; null for one that was painted. */
export function namedPlace(atlas: Pick<AtlasNames, 'places'>, { at }: Pick<Stroke, 'at'>): string | null {
  const place = at ? atlas.places.findIndex(({ id }) => id === at.place) : -1;
  return at && place >= 0 ? placeWords(atlas, place, at.side) : null;
}
