import type { NoPressZone } from '../../../data/safety/types.ts';
import type { Anatomy } from '../../../engine/atlas/anatomy.ts';
import type { PointOnSide } from '../../../engine/atlas/atlas.ts';
import { vertexOf } from '../../../engine/atlas/naming.ts';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { setDrawn } from '../../../state/drawn.ts';
import { followLate, lateOf } from '../../../state/late.ts';
import { useLayers, type Layers, type MuscleOnSide } from '../../../state/layers.ts';
import { useSession } from '../../../state/session.ts';
import { whenHere } from '../../../state/when-here.ts';
import { pairOf } from '../compared.ts';
import type * as NoPressField from '../fields/no-press-field.ts';
import { indexMuscles, pickMuscle, type MuscleIndex, type PickedMuscle } from '../fields/pick-muscle.ts';
import { shownMuscles } from '../fields/shown-muscles.ts';
import { loadAnatomyFile } from '../files/files.ts';
import { loadAnatomy } from '../files/load-anatomy.ts';
import type { Studio } from '../studio.ts';
import { allOf } from './keep.ts';

/** The areas and the conditions that change them come with their own words, and only when they are asked for. */
export const loadNoPress = () => import('../fields/no-press-field.ts');
/** How far muscles go pale while the person's own drawing, but no pattern, lies on them. */
const HALF_PALE = 0.6;

/** Names what the layers show at a place. */
export interface LayerNames {
  /** The uppermost muscle that is shown at a place on the skin. */
  muscleAt(point: SkinPoint): PickedMuscle | null;
  /** The no-press area at a place on the skin, while those areas are drawn. */
  zoneAt(point: SkinPoint): NoPressZone | null;
  /** The area that is read about in the list. */
  litZone(): NoPressZone | null;
}

/**
 * Keeps muscles, bones and no-press areas on the body as the stores say. Nothing is fetched before the first frame has been drawn and a layer is
 * asked for; when a file cannot be had, the body stays as it is.
 */
export function followLayers(studio: Studio): { readonly names: LayerNames; stop(): void } {
  const { body, atlas, shown, show } = studio,
    count = body.positions.length / 3;
  let anatomy: Anatomy | null = null,
    index: MuscleIndex | null = null,
    areas: typeof NoPressField | null = null;
  let drawn = '',
    over = false;

  const muscleOf = (knot: PointOnSide | null | undefined): MuscleOnSide | null => {
    const point = knot && atlas.points.find(({ id }) => id === knot.id);
    return knot && point ? { muscleId: point.muscleId, side: knot.side } : null;
  };
  /** The muscle that is pointed at, or the chosen knot's. */
  const asked = ({ focus }: Layers) => focus ?? muscleOf(useSession.getState().selected);
  /** The muscle that the chosen knot's is compared with on the body. */
  const compared = ({ focus }: Layers) => {
    const { selected, board } = useSession.getState();
    return focus ? null : muscleOf(pairOf(atlas, selected, board)?.B[0]);
  };

  const showMuscles = (found: Anatomy, layers: Layers) => {
    const asks = asked(layers),
      list = shownMuscles(found.muscles, layers.muscles, asks, compared(layers));
    const key = list.map(({ muscle, sides, chosen }) => `${muscle.id} ${sides.join('')}${chosen ? '*' : ''}`).join();
    if (key === drawn) return;
    drawn = key;
    setDrawn(list);
    const alone = layers.muscles === 'chosen';
    show.muscles({ list, quiet: asks !== null && !alone, atOnce: !alone });
  };

  let field: Int16Array | null = null,
    stopFilling: (() => void) | null = null;
  const showNoPress = ({ noPress }: Layers) => {
    if (!noPress) show.noPress(null);
    else if (field && !shown.getState().noPress) show.noPress({ field });
    if (!noPress || stopFilling) return;
    stopFilling = () => {};
    void whenHere(loadNoPress).then((module) => {
      if (over) return;
      areas = module;
      stopFilling = module.followNoPress(body, atlas.landmarks, (filled) => {
        field = filled;
        if (useLayers.getState().noPress) show.noPress({ field });
      });
    });
  };

  const update = () => {
    if (over) return;
    const layers = useLayers.getState(),
      { selected, drawing } = useSession.getState();
    show.pale(selected ? 1 : drawing.strokes.length > 0 ? HALF_PALE : 0);
    showNoPress(layers);
    const wanted =
      layers.bones || (layers.muscles !== 'off' && (layers.muscles !== 'chosen' || asked(layers) !== null));
    if (anatomy) {
      showMuscles(anatomy, layers);
      show.bones(layers.bones ? anatomy : null);
    } else if (wanted)
      loadAnatomy(body).then(
        (found) => {
          if (over || anatomy) return;
          anatomy = found;
          index = indexMuscles(count, found.muscles);
          update();
        },
        (error: unknown) =>
          console.warn('Knotmap: muscles cannot be shown:', error instanceof Error ? error.message : error),
      );
  };

  let stopStores = () => {};
  // The first frame belongs to the bare body.
  const stopFirst = studio.afterFrame(() => {
    stopFirst();
    stopStores = allOf(
      useLayers.subscribe(update),
      useSession.subscribe((now, before) => {
        if (
          now.selected !== before.selected ||
          now.drawing !== before.drawing ||
          now.board.compare !== before.board.compare ||
          now.board.mode !== before.board.mode
        )
          update();
      }),
    );
    setTimeout(update);
  });
  // Asked for again, from the line that says it did not come.
  const stopLate = followLate(loadAnatomyFile, () => void (lateOf(loadAnatomyFile).module && !anatomy && update()));

  return {
    names: {
      muscleAt(point) {
        const { list } = shown.getState().muscles;
        return index && list.length > 0 ? pickMuscle(body, index, list, point) : null;
      },
      zoneAt: (point) =>
        areas && useLayers.getState().noPress ? areas.zoneAt(body, atlas.landmarks, vertexOf(body, point)) : null,
      litZone() {
        const { noPress, zone } = useLayers.getState();
        return areas && noPress && zone ? areas.zoneOf(zone) : null;
      },
    },
    stop() {
      over = true;
      allOf(stopFirst, stopLate, stopStores, () => stopFilling?.())();
      setDrawn([]);
    },
  };
}
