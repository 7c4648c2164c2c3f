import { NAMED_PLACES } from '../data/places.ts';
import { onSide } from '../engine/skin/anchor.ts';
import type { Atlas } from '../engine/atlas/atlas.ts';
import type { Body } from '../engine/skin/body.ts';
import { skinMm, type Stroke } from '../engine/drawing/drawing.ts';
import type { NamedMark } from '../engine/drawing/named-areas.ts';
import { positionOf } from '../engine/skin/skin.ts';
import { useMap } from './map.ts';
import { addStrokes, useSession } from './session.ts';

/** Marks named places in one step, with the intensity that is set. Without the body their points are filled in later. */
export function markPlaces(marks: readonly NamedMark[]): void {
  const { intensity } = useSession.getState();
  const { body, atlas } = useMap.getState();
  addStrokes(
    marks.map(({ place, side }) => {
      const record = NAMED_PLACES.find(({ id }) => id === place);
      if (!record) throw new Error(`place: expected the id of a named place, got ${JSON.stringify(place)}`);
      const stroke: Stroke = {
        kind: 'pain',
        radiusMm: Math.round(record.radiusCm * 10),
        intensity,
        path: [],
        at: { place, side },
      };
      return body && atlas ? locatedStroke(body, atlas, stroke) : stroke;
    }),
  );
}

/** The stroke with its place's point, when it has none and the place is known. */
export function locatedStroke(body: Body, atlas: Pick<Atlas, 'places'>, stroke: Stroke): Stroke {
  const place = stroke.at && atlas.places.find(({ id }) => id === stroke.at?.place);
  if (!place || !stroke.at || stroke.path.length > 0) return stroke;
  return { ...stroke, path: [skinMm(positionOf(body, onSide(body, place.skinPoint, stroke.at.side)))] };
}
