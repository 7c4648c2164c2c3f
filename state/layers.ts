import { create } from 'zustand';
import type { NoPressZoneId } from '../data/safety/types.ts';
import type { Side } from '../data/types.ts';
import { asRecord, keep, readKept } from './kept.ts';

/**
 * Which muscles are drawn: none; the one that the chosen knot lies in; the uppermost on both sides; those below them on both sides;
 * or both as plates in books do, the uppermost on the body's left and the deeper ones on its right.
 */
export const MUSCLE_VIEWS = ['off', 'chosen', 'superficial', 'deep', 'both'] as const;
export type MuscleView = (typeof MUSCLE_VIEWS)[number];

/** A muscle on one side of the body. */
export interface MuscleOnSide {
  readonly muscleId: string;
  readonly side: Side;
}

/** What is drawn on the body besides skin, pain and knots. A link says it; without one each device keeps its own. */
export interface Layers {
  readonly muscles: MuscleView;
  /** Edges of bone as fine lines. */
  readonly bones: boolean;
  /** Areas that are not to be pressed; a guide turns them on while it is open. */
  readonly noPress: boolean;
  /** Names of the bony points at close-up. */
  readonly labels: boolean;
  /** A muscle that is pointed at or read about; it is shown in place of the chosen knot's. Not kept. */
  readonly focus: MuscleOnSide | null;
  /** A no-press area that is read about in the list; it is lit on the body while those areas are drawn. Not kept. */
  readonly zone: NoPressZoneId | null;
}

const KEY = 'knotmap.layers';
export const useLayers = create<Layers>()(() => ({
  muscles: 'chosen',
  bones: false,
  noPress: false,
  labels: true,
  focus: null,
  zone: null,
}));

/** Takes what the device kept; each part stands or falls alone. */
function parseLayers(value: unknown): Partial<Layers> | null {
  const record = asRecord(value);
  if (!record) return null;
  const muscles = MUSCLE_VIEWS.find((view) => view === record.muscles);
  return {
    ...(muscles ? { muscles } : {}),
    ...(typeof record.bones === 'boolean' ? { bones: record.bones } : {}),
    ...(typeof record.labels === 'boolean' ? { labels: record.labels } : {}),
  };
}

/** All that is kept of it could be read, so that nothing is lost when it is written again. */
const isWhole = (value: unknown): boolean => {
  const record = asRecord(value),
    parsed = parseLayers(value);
  return (
    record !== null &&
    parsed !== null &&
    ['muscles', 'bones', 'labels'].every((part) => record[part] === undefined || part in parsed)
  );
};

export function recallLayers(): void {
  const kept = readKept(KEY, parseLayers, isWhole);
  if (kept) useLayers.setState(kept);
}

const change = (next: Partial<Layers>) => {
  useLayers.setState(next);
  const { muscles, bones, labels } = useLayers.getState();
  keep(KEY, { muscles, bones, labels });
};
export const setMuscles = (muscles: MuscleView) => change({ muscles });
export const setBones = (bones: boolean) => change({ bones });
export const setLabels = (labels: boolean) => change({ labels });
/** Not kept: what must not be pressed is asked for anew with each guide. */
export const setNoPress = (noPress: boolean) => useLayers.setState({ noPress, zone: null });
export const setNoPressZone = (zone: NoPressZoneId | null) => {
  if (useLayers.getState().zone !== zone) useLayers.setState({ zone });
};
export const setFocus = (focus: MuscleOnSide | null) => {
  const { focus: before } = useLayers.getState();
  if (before?.muscleId !== focus?.muscleId || before?.side !== focus?.side) useLayers.setState({ focus });
};
