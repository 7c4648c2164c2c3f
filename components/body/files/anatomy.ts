import { BufferAttribute } from 'three';
import type { NoPressZone } from '../../../data/safety/types.ts';
import { decodeAnatomy } from '../../../engine/atlas/anatomy-file.ts';
import type { Anatomy } from '../../../engine/atlas/anatomy.ts';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { fetchLate, followLate, lateOf, refuseLate } from '../../../state/late.ts';
import { setDrawn } from '../../../state/drawn.ts';
import { useLayers, type Layers, type MuscleOnSide } from '../../../state/layers.ts';
import { useSession } from '../../../state/session.ts';
import { whenHere } from '../../../state/when-here.ts';
import { createAnatomyUniforms, fleshLayer, guardLayer } from '../scene/anatomy-shader.ts';
import { fillSlots, SLOTS } from '../fields/anatomy-slots.ts';
import { pairOf } from '../compared.ts';
import { loadAnatomyFile } from './files.ts';
import { touchAll } from '../scene/geometry.ts';
import type * as NoPressField from '../fields/no-press-field.ts';
import { indexMuscles, pickMuscle, type MuscleIndex, type PickedMuscle } from '../fields/pick-muscle.ts';
import { shownMuscles, type ShownMuscle } from '../scene/shown-muscles.ts';
import type { Studio } from '../studio.ts';

/** The areas and the conditions that change them come with their own words, and only when they are asked for. */
export const loadNoPress = () => import('../fields/no-press-field.ts');
/** Seconds in which muscles appear. */
const REVEAL = 0.35;
/** How far muscles go pale while the person's own drawing, but no pattern, lies on them. */
const HALF_PALE = 0.6;

const loads = new Map<string, Promise<Anatomy>>();
/** Muscles and bones for a body, fetched once; after a failure the next call tries again. */
function loadAnatomy(body: Studio['body']): Promise<Anatomy> {
  const load = async () => decodeAnatomy(new Uint8Array(await fetchLate(loadAnatomyFile)), body);
  const known = loads.get(body.orderHash) ?? load();
  loads.set(body.orderHash, known);
  known.catch(() => {
    loads.delete(body.orderHash);
    refuseLate(loadAnatomyFile);
  });
  return known;
}

/**
 * Muscles, bones and no-press areas on the studio's body: keeps them as the stores say. Nothing is fetched or compiled before the first frame
 * has been drawn and a layer is asked for; when the file cannot be had, the body stays as it is.
 */
export function createAnatomy(studio: Studio) {
  const { body, atlas, skin, material, bones } = studio,
    count = body.positions.length / 3;
  const uniforms = createAnatomyUniforms();
  const slots = Array.from({ length: SLOTS }, () => new BufferAttribute(new Int16Array(count * 4), 4, true));
  const guard = new BufferAttribute(new Int16Array(count * 4), 4, true);
  let anatomy: Anatomy | null = null,
    index: MuscleIndex | null = null;
  let shown: readonly ShownMuscle[] = [],
    drawn = '';
  let stopGuard: (() => void) | null = null;
  let started: number | null = null,
    over = false;
  let areas: typeof NoPressField | null = null;
  const listeners = new Set<() => void>();

  const flesh = fleshLayer(uniforms),
    hatching = guardLayer(uniforms);
  slots.forEach((slot, k) => skin.geometry.setAttribute(['fleshA', 'fleshB', 'fleshC', 'fleshD'][k], slot));
  skin.geometry.setAttribute('guard', guard);

  const asked = ({ focus }: Layers): MuscleOnSide | null => {
    if (focus) return focus;
    const { selected } = useSession.getState(),
      point = selected && atlas.points.find(({ id }) => id === selected.id);
    return selected && point ? { muscleId: point.muscleId, side: selected.side } : null;
  };

  /** The muscle that the chosen knot's is compared with on the body. */
  const compared = ({ focus }: Layers): MuscleOnSide | null => {
    const { selected, board } = useSession.getState(),
      other = focus ? undefined : pairOf(atlas, selected, board)?.B[0];
    const point = other && atlas.points.find(({ id }) => id === other.id);
    return point ? { muscleId: point.muscleId, side: other.side } : null;
  };

  const showMuscles = (found: Anatomy, layers: Layers) => {
    const asks = asked(layers);
    shown = shownMuscles(found.muscles, layers.muscles, asks, compared(layers));
    const key = shown.map(({ muscle, sides, chosen }) => `${muscle.id} ${sides.join('')}${chosen ? '*' : ''}`).join();
    if (key === drawn) return;
    drawn = key;
    setDrawn(shown);
    material.setLayer(flesh, shown.length > 0);
    if (shown.length > 0) {
      fillSlots(
        body,
        shown,
        slots.map(({ array }) => array as Int16Array),
      );
      slots.forEach(touchAll);
      const [banded] = shown.filter(({ muscle }) => muscle.bands.length > 0);
      uniforms.uBands.value.set(...([0, 1, 2].map((k) => banded?.muscle.bands[k] ?? -9) as [number, number, number]));
    }
    uniforms.uQuiet.value = asks && layers.muscles !== 'chosen' ? 1 : 0;
    uniforms.uFlesh.value = shown.length > 0 && layers.muscles !== 'chosen' ? 1 : 0;
    started = null;
  };

  const showGuard = ({ noPress }: Layers) => {
    material.setLayer(hatching, noPress && areas !== null);
    if (!noPress || stopGuard) return;
    stopGuard = () => {};
    void whenHere(loadNoPress).then((module) => {
      if (over) return;
      areas = module;
      stopGuard = module.followNoPress(body, atlas.landmarks, guard.array as Int16Array, () => {
        touchAll(guard);
        studio.ask();
      });
      update();
    });
  };

  const update = () => {
    if (over) return;
    const layers = useLayers.getState(),
      session = useSession.getState();
    uniforms.uPale.value = session.selected ? 1 : session.drawing.strokes.length > 0 ? HALF_PALE : 0;
    showGuard(layers);
    const wanted =
      layers.bones || (layers.muscles !== 'off' && (layers.muscles !== 'chosen' || asked(layers) !== null));
    if (wanted && !anatomy) {
      loadAnatomy(body).then(
        (found) => {
          if (over || anatomy) return;
          anatomy = found;
          index = indexMuscles(count, found.muscles);
          bones.set(found, body);
          update();
        },
        (error: unknown) =>
          console.warn('Knotmap: muscles cannot be shown:', error instanceof Error ? error.message : error),
      );
    } else if (anatomy) {
      showMuscles(anatomy, layers);
      bones.show(layers.bones, studio.shown);
    }
    listeners.forEach((run) => run());
    studio.ask();
  };

  const stops: (() => void)[] = [];
  // The first frame belongs to the bare body.
  const first = studio.afterFrame(() => {
    first();
    stops.push(
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
  stops.push(followLate(loadAnatomyFile, () => void (lateOf(loadAnatomyFile).module && !anatomy && update())));
  stops.push(
    first,
    studio.beforeFrame(() => {
      if (shown.length === 0 || uniforms.uFlesh.value === 1) return;
      const now = performance.now() / 1000;
      started ??= now;
      uniforms.uFlesh.value = studio.moves ? Math.min(1, (now - started) / REVEAL) : 1;
      if (uniforms.uFlesh.value < 1) studio.ask();
    }),
  );

  return {
    uniforms,
    get anatomy() {
      return anatomy;
    },
    /** The uppermost muscle that is shown at a place on the skin. */
    pick: (point: SkinPoint): PickedMuscle | null =>
      index && shown.length > 0 ? pickMuscle(body, index, shown, point) : null,
    /** The no-press area at a place on the skin, while those areas are drawn. */
    pickZone: (point: SkinPoint): NoPressZone | null =>
      areas && useLayers.getState().noPress ? areas.zoneAt(body, atlas.landmarks, studio.vertexOf(point)) : null,
    /** The area that is read about in the list. */
    get litZone(): NoPressZone | null {
      const { noPress, zone } = useLayers.getState();
      return areas && noPress && zone ? areas.zoneOf(zone) : null;
    },
    /** Runs when other layers are shown; returns what takes it off again. */
    onChange(run: () => void) {
      listeners.add(run);
      return () => void listeners.delete(run);
    },
    dispose() {
      over = true;
      for (const stop of stops) stop();
      stopGuard?.();
      setDrawn([]);
      listeners.clear();
    },
  };
}

export type AnatomyLayer = ReturnType<typeof createAnatomy>;
