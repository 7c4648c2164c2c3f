import { create } from 'zustand';
import type { Check, Found, Given } from '../engine/inference/answer.ts';
import { EMPTY_DRAWING, type Drawing, type SkinMm, type Stroke } from '../engine/drawing/drawing.ts';
import { EMPTY_BOARD, type Board } from './board-record.ts';
import type { PointOnSide } from '../engine/atlas/atlas.ts';
import { simplifyPath } from './link/simplify.ts';
import { showStage, stageNow, type Stage } from './stage.ts';

/** Where the camera stands. Angles in degrees: azimuth 0 is behind the person, 90 their right side, 180 in front, 270 their left. */
export interface View {
  readonly azimuth: number;
  /** −80 to 80; positive looks down. */
  readonly elevation: number;
  /** Metres from the target. */
  readonly distance: number;
  /** Whole millimetres in the body frame. */
  readonly target: readonly [x: number, y: number, z: number];
}

/** What an opened link replaces besides the drawing. */
export type Beside = Pick<Session, 'checks' | 'given' | 'selected' | 'view' | 'board'> & { readonly stage: Stage };
/** One step of what was done: the drawing before or after it; with all that lay beside it when the step was the opening of a link. */
export interface HistoryStep {
  readonly drawing: Drawing;
  readonly beside?: Beside;
}

/** What the person chose. A link restores drawing, selected, view, checks and board; the rest is how the tools are set. */
export interface Session {
  readonly drawing: Drawing;
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
  readonly checks: readonly Check[];
  /** Answers to the optional questions (data/questions.ts). */
  readonly given: readonly Given[];
  readonly selected: PointOnSide | null;
  /** null: the opening view. */
  readonly view: View | null;
  /** What a therapist sets beside the drawing; its verbs are in board.ts. */
  readonly board: Board;
  /** mark, erase and free ("no pain here") paint; turn makes the plain drag turn the body. */
  readonly tool: 'mark' | 'erase' | 'free' | 'turn';
  /** Whole millimetres, 10-60. */
  readonly radiusMm: number;
  /** 0-10. */
  readonly intensity: number;
}

/** Drawings kept for undo: a long session must not grow without end. */
const UNDO_STEPS = 100;

/** More strokes than anyone paints, few enough that a hostile link cannot freeze the page. */
export const MAX_STROKES = 500;

/** Points of all strokes, or of all freehand lines: as many as a link is read to, so that what is painted is never lost in one. */
export const MAX_POINTS = 5_000;

/** Whole millimetres a coordinate may reach: well outside any body, so that no mark is lost. */
export const REACH_MM = 2500;

/** The camera's range; the canvas may keep to a narrower one. */
export const VIEW_RANGE = { elevation: [-80, 80], distance: [0.1, 10] } as const;

export const EMPTY_SESSION: Session = {
  drawing: EMPTY_DRAWING,
  past: [],
  future: [],
  checks: [],
  given: [],
  selected: null,
  view: null,
  board: EMPTY_BOARD,
  tool: 'mark',
  radiusMm: 25,
  intensity: 6,
};

export const useSession = create<Session>()(() => EMPTY_SESSION);

const change = (next: (drawing: Drawing) => Drawing) =>
  useSession.setState(({ drawing, past }) => {
    const changed = next(drawing);
    return changed === drawing ? {} : { drawing: changed, past: [...past, { drawing }].slice(-UNDO_STEPS), future: [] };
  });

/** Adds a stroke in the form a link can hold: whole numbers, in range, the path simplified. Beyond MAX_STROKES and MAX_POINTS nothing is added. */
export const addStroke = (stroke: Stroke) => addStrokes([stroke]);
/** Adds several in one step, over all that is marked or under it: of strokes that overlap, the last wins. */
export const addStrokes = (more: readonly Stroke[], where: 'over' | 'under' = 'over') =>
  change((drawing) => {
    const tidy = more.map(tidyStroke),
      strokes = where === 'over' ? [...drawing.strokes, ...tidy] : [...tidy, ...drawing.strokes];
    return strokes.length > MAX_STROKES || pathPointCount(strokes.map(({ path }) => path)) > MAX_POINTS
      ? drawing
      : { ...drawing, strokes };
  });
/** Takes away so many strokes, one behind the other, in one step. */
export const removeStroke = (at: number, count = 1) =>
  change((drawing) => ({
    ...drawing,
    strokes: drawing.strokes.filter((_, index) => index < at || index >= at + count),
  }));
export const setComplete = (complete: boolean) => change((drawing) => ({ ...drawing, complete }));
export const clear = () => change((drawing) => (drawing.strokes.length === 0 ? drawing : EMPTY_DRAWING));

const besideNow = (): Beside => {
  const { checks, given, selected, view, board } = useSession.getState();
  return { checks, given, selected, view, board, stage: stageNow() };
};
function show({ drawing, beside }: HistoryStep, history: Pick<Session, 'past' | 'future'>): void {
  if (!beside) return useSession.setState({ drawing, ...history });
  const { stage, ...rest } = beside;
  showStage(stage);
  useSession.setState({ drawing, ...rest, ...history });
}
/** The present as the step that leads back to it: with what lies beside the drawing when the step taken changes that. */
const stepHere = ({ beside }: Pick<HistoryStep, 'beside'>): HistoryStep => ({
  drawing: useSession.getState().drawing,
  ...(beside && { beside: besideNow() }),
});

const unfinished = new Set<() => void>();
/** Runs before the drawing is replaced, so that what the hand is at is put into it first. Returns what ends that. */
export function beforeReplace(finish: () => void): () => void {
  unfinished.add(finish);
  return () => void unfinished.delete(finish);
}
export const finishWork = () => unfinished.forEach((finish) => finish());

/** Replaces the drawing and all beside it in one step, as an opened link does; undo gives everything back. */
export const replaceAll = (drawing: Drawing, beside: Beside) => {
  const { past } = useSession.getState();
  show({ drawing, beside }, { past: [...past, stepHere({ beside })].slice(-UNDO_STEPS), future: [] });
};
export const undo = () => {
  const { past, future } = useSession.getState(),
    last = past.at(-1);
  if (last) show(last, { past: past.slice(0, -1), future: [stepHere(last), ...future] });
};
export const redo = () => {
  const { past, future } = useSession.getState(),
    [next, ...rest] = future;
  if (next) show(next, { past: [...past, stepHere(next)], future: rest });
};

export const select = (selected: PointOnSide | null) => useSession.setState({ selected });
/** Sets the view as a link holds it: angles to a tenth of a degree, distance to a millimetre. */
export const setView = (view: View | null) => useSession.setState({ view: view && tidyView(view) });
/** Notes what pressing a point brought on; null takes it back. */
export const setCheck = ({ id, side }: PointOnSide, found: Found | null) =>
  useSession.setState(({ checks }) => {
    const others = checks.filter((check) => check.id !== id || check.side !== side);
    return { checks: found ? [...others, { id, side, found }] : others };
  });
/** Gives an answer to an optional question, or takes it back; a question may have several. */
export const setGiven = (question: string, answer: string, on: boolean) =>
  useSession.setState(({ given }) => {
    const others = given.filter((one) => one.question !== question || one.answer !== answer);
    return { given: on ? [...others, { question, answer }] : others };
  });
export const setTool = (tool: Session['tool']) => useSession.setState({ tool });
export const setRadius = (radiusMm: number) => useSession.setState({ radiusMm });
export const setIntensity = (intensity: number) => useSession.setState({ intensity });

/** Points of some paths; one that is still to be located counts as the point it will be. */
export const pathPointCount = (paths: readonly (readonly SkinMm[])[]): number =>
  paths.reduce((sum, { length }) => sum + Math.max(1, length), 0);

const clamp = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value));
/** A whole number, and never -0, which no link could tell from 0. */
const whole = (value: number) => Math.round(value) || 0;

function tidyStroke({ path, radiusMm, intensity, ...rest }: Stroke): Stroke {
  const point = ([x, y, z]: SkinMm): SkinMm => [coordinate(x), coordinate(y), coordinate(z)];
  return {
    ...rest,
    radiusMm: clamp(whole(radiusMm), [10, 60]),
    intensity: clamp(whole(intensity), [0, 10]),
    path: simplifyPath(path.map(point)),
  };
}

const coordinate = (mm: number) => clamp(whole(mm), [-REACH_MM, REACH_MM]);

/** The same view in the steps a link can hold, its values in range. */
export function tidyView({ azimuth, elevation, distance, target: [x, y, z] }: View): View {
  const turn = ((azimuth % 360) + 360) % 360;
  return {
    azimuth: (whole(turn * 10) % 3600) / 10,
    elevation: whole(clamp(elevation, VIEW_RANGE.elevation) * 10) / 10,
    distance: whole(clamp(distance, VIEW_RANGE.distance) * 1000) / 1000,
    target: [coordinate(x), coordinate(y), coordinate(z)],
  };
}
