import { ATLAS_HASH, COVER_POINTS, PLACE_COVERS, type Cover } from '../../data/generated/places-atlas.ts';
import { nth } from '../math/nth.ts';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import { priorLevel } from '../../data/prevalence.ts';
import type { Side } from '../../data/types.ts';
import { acrossMidline } from '../skin/across.ts';
import type { PlaceOnSide } from './answer.ts';
import { CONSTANTS, MOST_WITNESSES, WITNESS_CM2 } from './constants.ts';
import { areaNumbers } from '../drawing/named-areas.ts';
import type { Drawing, DrawingEvidence } from '../drawing/drawing.ts';
import { assemble, type ModelEntry, type Model, type ZoneKind } from './model.ts';

/**
 * Ranking by named places alone, for when the body or the atlas file cannot be loaded: the same model, with each named place as one patch.
 * `Candidate.index` is then an index into COVER_POINTS (points on one side only are left out), zone 0 its essential pattern, zone 1 its spillover pattern and zone 2 the skin round it.
 */
export interface PlacesModel extends Model {
  /** What each place of the evidence is. */
  readonly places: readonly PlaceOnSide[];
}

/** Makes the model of the named places. Under 5 ms. */
export function preparePlaces(): PlacesModel {
  const places = PLACE_COVERS.flatMap(({ midline }, place): PlaceOnSide[] =>
    midline
      ? [{ place, side: 'midline' }]
      : [
          { place, side: 'left' },
          { place, side: 'right' },
        ],
  );
  const count = places.length;
  const entries = COVER_POINTS.flatMap((id, index) =>
    (['left', 'right'] as const).map((side): ModelEntry => {
      const muscleId = muscleOfPoint(id)?.id ?? '';
      const zones = (['essential', 'spillover', 'local'] as const).map((kind, zone) => ({
        kind,
        zone,
        covers: places.flatMap((place, p) => {
          // On the right a place is the mirror of the left one: there the right point lies as the left point lies here.
          const here: Side = place.side === 'right' ? acrossMidline(side) : side;
          const cover = nth(PLACE_COVERS, place.place).covers.find(
            ([point, on]) => point === index && on === (here === 'left' ? 0 : 1),
          );
          const share = cover ? shareOf(kind, cover) / 100 : 0;
          return share > 0 ? [[p, share] as const] : [];
        }),
      }));
      return { pointOnSide: { index, id, side }, muscleId, priorLevel: priorLevel({ id, muscleId }), zones };
    }),
  );
  const own = Uint16Array.from(places.keys());
  const otherSideOf = new Map(places.map(({ place, side }, p) => [`${place} ${side}`, p]));
  const rows = {
    count,
    middle: null,
    mirror: Uint16Array.from(
      places,
      ({ place, side }, p) => otherSideOf.get(`${place} ${side === 'left' ? 'right' : 'left'}`) ?? p,
    ),
    evidenceCount: count,
    name: places,
    patch: own,
    share: new Float32Array(count).fill(1),
    start: Uint32Array.from({ length: count + 1 }, (_, p) => p),
    witnesses: Float64Array.from(places, ({ place }) =>
      Math.min(
        MOST_WITNESSES,
        Math.max(CONSTANTS.witnesses, (CONSTANTS.witnesses * nth(PLACE_COVERS, place).areaCm2) / WITNESS_CM2),
      ),
    ),
    // Which places touch is not known: each is a pain of its own.
    nextStart: new Uint32Array(count + 1),
    next: new Uint16Array(0),
  };
  return { ...assemble(ATLAS_HASH, entries, rows, CONSTANTS, [], new Float32Array(count)), places };
}

/** Percent of a place that a zone of a kind covers; what is in both counts as essential only. */
const shareOf = (kind: ZoneKind, [, , essential, spillover, local]: Cover): number =>
  kind === 'local' ? local : kind === 'essential' ? essential : Math.max(0, spillover - essential);

/** The evidence of the strokes that name a place, in order; painted strokes cannot be read without the body. */
export function placesEvidence({ places }: PlacesModel, { strokes, complete }: Drawing): DrawingEvidence {
  const pain = new Float32Array(places.length),
    free = new Float32Array(places.length),
    intensity = new Float32Array(places.length),
    areas = new Uint8Array(places.length),
    numbers = areaNumbers(strokes);
  strokes.forEach(({ at, kind, intensity: strength }, k) => {
    if (!at) return;
    const p = places.findIndex(
      ({ place, side }) => nth(PLACE_COVERS, place).id === at.place && (side === at.side || side === 'midline'),
    );
    if (p < 0) return;
    const marks = kind === 'pain' && strength > 0;
    pain[p] = marks ? 1 : 0;
    intensity[p] = marks ? Math.min(10, strength) / 10 : 0;
    free[p] = kind === 'pain' && !(strength > 0) ? 1 : 0;
    areas[p] = marks ? nth(numbers, k) : 0;
  });
  return { pain, free, intensity, complete, painted: 0, areas };
}
