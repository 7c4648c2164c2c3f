import { COVER_POINTS } from '../data/generated/places-atlas.ts';
import { muscleOfPoint } from '../data/muscle-index.ts';
import { NAMED_PLACES } from '../data/places.ts';
import type { Answer, ChecksAndAnswers } from '../engine/inference/answer.ts';
import type { AtlasNames } from '../engine/atlas/atlas.ts';
import type { Drawing } from '../engine/drawing/drawing.ts';
import { placesEvidence, preparePlaces } from '../engine/inference/places-rank.ts';
import { answer } from '../engine/inference/rank.ts';
import { m } from '../data/words.ts';

/** Names for when the atlas is not there: of its zones no more is known than their kind. */
export const FALLBACK_NAMES: AtlasNames = {
  points: COVER_POINTS.map((id) => {
    const muscle = muscleOfPoint(id);
    const point = muscle?.points.find((own) => own.id === id);
    if (!muscle || !point) throw new Error(`places-atlas: ${id} is not in the index of muscles`);
    return {
      id,
      muscleId: muscle.id,
      muscle: muscle.name,
      number: point.number,
      commonName: point.commonName,
      zones: [
        { kind: 'essential', words: m.locate_zone_essential() },
        { kind: 'spillover', words: m.locate_zone_spillover() },
      ],
    };
  }),
  places: NAMED_PLACES.map(({ id, name, midline }) => ({ id, name, midline: midline === true })),
};

export type RankPlaces = (drawing: Drawing, findings: ChecksAndAnswers) => Answer | null;

/** Ranks by the named places alone; painted marks cannot be read without the body. Null when there is nothing to go by. */
export function makeFallback(): RankPlaces {
  const model = preparePlaces();
  return (drawing, findings) =>
    drawing.strokes.some(({ at }) => at) ? answer(model, placesEvidence(model, drawing), findings) : null;
}
