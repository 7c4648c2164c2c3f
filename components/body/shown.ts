import { createStore } from 'zustand';
import type { Anatomy } from '../../engine/atlas/anatomy.ts';
import type { Atlas, PointOnSide } from '../../engine/atlas/atlas.ts';
import type { Drawing } from '../../engine/drawing/drawing.ts';
import { copyOfMarks, marksOf, MARK_MARGIN, type Marks } from '../../engine/drawing/marks.ts';
import type { Solid } from '../../engine/pose/prop.ts';
import type { ZoneQuestion } from '../../engine/inference/answer.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import type { Board } from '../../state/board-record.ts';
import type { Tone } from '../../state/look.ts';
import type { ShownPattern } from './fields/explained.ts';
import { createPatterns } from './fields/patterns.ts';
import { applySegment, type Brush } from './fields/preview.ts';
import type { ShownMuscle } from './fields/shown-muscles.ts';
import type { Dot } from './fields/stipple.ts';
import type { Knot } from './knots.ts';

/** Parts of a pattern that are shown. */
export interface ShownLayers {
  readonly essential: boolean;
  readonly spillover: boolean;
  readonly felt: Board['felt'];
}

/** What is chosen, and the pattern that is shown for it. Another object for each choice. */
export interface Chosen {
  readonly point: PointOnSide | null;
  /** The knots whose patterns are shown together, the chosen one among them. */
  readonly among: readonly PointOnSide[];
  /** Whether a line leads from the knot to its pain. */
  readonly lined: boolean;
  readonly pattern: ShownPattern | null;
  /** Dots of the spillover. */
  readonly dots: readonly Dot[];
  /** The pattern is soreness at the knot, not referred pain. */
  readonly sore: boolean;
  /** No knot is chosen: the pattern is an area that the person is asked about. */
  readonly area: ZoneQuestion | null;
}

/** All that one canvas shows, beside what moves with each frame. */
export interface Shown {
  readonly tone: Tone;
  /** The page is dark. */
  readonly dark: boolean;
  /** False when the person asked for less motion. */
  readonly moves: boolean;
  readonly drawing: Pick<Drawing, 'strokes'>;
  readonly marks: Marks;
  /** Vertices at which the marks are other than those before; null when all may be. */
  readonly fresh: Uint32Array | null;
  readonly layers: ShownLayers;
  readonly chosen: Chosen;
  /** The knots of a second pattern, for comparing. */
  readonly second: readonly PointOnSide[] | null;
  readonly knots: readonly Knot[];
  /** The body as it is posed: same vertex order, metres. */
  readonly posed: Body;
  /** False while a pose is on its way: places are then not tested for being hidden, which would cost a search grid a frame. */
  readonly settled: boolean;
  /** How much of a garment each vertex wears, a byte; null as the body is drawn. */
  readonly garment: Uint8Array | null;
  /** What the body rests on or reaches. */
  readonly solids: readonly Solid[];
  readonly muscles: MusclesShown;
  /** 0 to 1: how far muscles go pale, so that pain reads on them. */
  readonly pale: number;
  /** The bones that are drawn. */
  readonly bones: Anatomy | null;
  /** The areas not to press, as `followNoPress` fills them; another object for each filling. */
  readonly noPress: { readonly field: Int16Array } | null;
}

export interface MusclesShown {
  readonly list: readonly ShownMuscle[];
  /** Those that are not asked about step back. */
  readonly quiet: boolean;
  /** They are there at once, and do not appear by degrees. */
  readonly atOnce: boolean;
}

/** What a canvas shows, and the verbs that change it; each asks for a frame with `ask`, but for those that say otherwise. */
export function createShown(body: Body, atlas: Pick<Atlas, 'points'>, ask: () => void) {
  const patterns = createPatterns(body, atlas);
  const choose = (
    point: PointOnSide | null,
    among: readonly PointOnSide[],
    lined: boolean,
    { felt }: ShownLayers,
  ): Chosen => {
    const sore = felt === 'local' && among.length > 0,
      laid = sore ? patterns.sore(among) : patterns.of(among);
    return { point, among, lined, sore, area: null, pattern: laid?.pattern ?? null, dots: laid?.dots ?? [] };
  };
  const askAbout = (area: ZoneQuestion): Chosen => {
    const laid = patterns.zone(area);
    return { point: null, among: [], lined: false, sore: false, area, pattern: laid?.pattern ?? null, dots: [] };
  };
  const everything: ShownLayers = { essential: true, spillover: true, felt: 'all' };
  const shown = createStore<Shown>()(() => ({
    tone: 'medium',
    dark: false,
    moves: true,
    drawing: { strokes: [] },
    marks: marksOf(body, { strokes: [] }),
    fresh: null,
    layers: everything,
    chosen: choose(null, [], true, everything),
    second: null,
    knots: [],
    posed: body,
    settled: true,
    garment: null,
    solids: [],
    muscles: { list: [], quiet: false, atOnce: true },
    pale: 0,
    bones: null,
    noPress: null,
  }));
  const set = (next: Partial<Shown>) => {
    shown.setState(next);
    ask();
  };
  /** An unfinished stroke lies on marks of its own: those of a drawing are shared with the answer. */
  let painting = false;

  const show = {
    tone: (tone: Tone) => set({ tone }),
    theme: (dark: boolean) => set({ dark }),
    motion: (moves: boolean) => shown.setState({ moves }),
    /** A whole drawing. */
    drawing(drawing: Pick<Drawing, 'strokes'>) {
      painting = false;
      set({ drawing, marks: marksOf(body, drawing), fresh: null });
    },
    /** A piece of a stroke that is still being made; in the frame that comes, so it asks for none. */
    preview(points: readonly SkinPoint[], brush: Brush) {
      if (points.length === 0) return;
      const reach = reachFrom(body, points, brush.radius + MARK_MARGIN),
        { marks: before } = shown.getState(),
        marks = painting ? { ...before } : copyOfMarks(before);
      painting = true;
      applySegment(marks, reach, brush);
      shown.setState({ marks, fresh: reach.vertices });
    },
    /** Takes the unfinished stroke back. */
    dropPreview: () => show.drawing(shown.getState().drawing),
    /**
     * @param among the knots whose patterns are shown with it, itself among them
     * @param lined whether a line leads from the knot to its pain
     */
    choice(point: PointOnSide | null, among: readonly PointOnSide[] = point ? [point] : [], lined = true) {
      set({ chosen: choose(point, among, lined, shown.getState().layers) });
    },
    /** An area that the person is asked about, in place of a knot; null: none. */
    area: (area: ZoneQuestion | null) =>
      set({ chosen: area ? askAbout(area) : choose(null, [], true, shown.getState().layers) }),
    layers(layers: ShownLayers) {
      const { layers: before, chosen } = shown.getState();
      if (layers.essential === before.essential && layers.spillover === before.spillover && layers.felt === before.felt)
        return;
      set({ layers, chosen: chosen.area ? chosen : choose(chosen.point, chosen.among, chosen.lined, layers) });
    },
    second: (second: readonly PointOnSide[] | null) => set({ second }),
    knots: (knots: readonly Knot[]) => set({ knots }),
    /** The body in another pose or shape. All that lies on the skin goes with it. */
    pose(positions: Float32Array, normals: Float32Array, settled = true) {
      set({ posed: { ...body, positions, normals }, settled });
    },
    garment: (garment: Uint8Array | null) => set({ garment }),
    solids: (solids: readonly Solid[]) => set({ solids }),
    muscles: (muscles: MusclesShown) => set({ muscles }),
    pale: (pale: number) => set({ pale }),
    bones: (bones: Anatomy | null) => set({ bones }),
    noPress: (noPress: Shown['noPress']) => set({ noPress }),
  };
  return { shown, show, patternOf: patterns.of };
}

export type ShownStore = ReturnType<typeof createShown>['shown'];
