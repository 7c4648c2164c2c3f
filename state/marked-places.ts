import type { Drawing } from '../engine/drawing/drawing.ts';
import { markedPlaces } from '../engine/report/finding-record.ts';
import type { MapState } from './map.ts';

/** The named places (ids) that are marked, however little of them: read from the skin, or without the body from the names of the marks. */
export const placesMarked = ({ body, atlas }: Pick<MapState, 'body' | 'atlas'>, drawing: Drawing): readonly string[] =>
  body && atlas
    ? markedPlaces(body, atlas, drawing)
    : [
        ...new Set(
          drawing.strokes.flatMap(({ at, kind, intensity }) =>
            at && kind === 'pain' && intensity > 0 ? [at.place] : [],
          ),
        ),
      ];
