import { create } from 'zustand';
import { CAUTIONS } from '../data/safety/cautions.ts';
import type { CautionId } from '../data/safety/types.ts';
import type { Where } from '../engine/guide.ts';
import { asRecord, keep, readKept } from './kept.ts';

/** The conditions a person ticked. They stay in this visit; on the device only if the person says so. */
export interface CautionState {
  readonly ticked: ReadonlyMap<CautionId, Where>;
  /** The list has been gone through in this visit or in one that was kept. */
  readonly reviewed: boolean;
  readonly kept: boolean;
}

const KEY = 'knotmap.cautions';
const NOTHING: CautionState = { ticked: new Map(), reviewed: false, kept: false };

export const useCautions = create<CautionState>()(() => NOTHING);

const IDS: ReadonlySet<string> = new Set(CAUTIONS.map(({ id }) => id));
const isCaution = (id: string): id is CautionId => IDS.has(id);
const isWhere = (value: unknown): value is Where => value === 'left' || value === 'right' || value === 'both';

/** Takes what the device kept; what is not known is left out. Null when it is no such list at all. */
export function parseCautions(value: unknown): ReadonlyMap<CautionId, Where> | null {
  const ticked = asRecord(asRecord(value)?.ticked);
  if (!ticked) return null;
  return new Map(Object.entries(ticked).flatMap(([id, where]): [CautionId, Where][] => (isCaution(id) && isWhere(where) ? [[id, where]] : [])));
}

/** Reads the list that this device keeps, if any. Once, when the first page that needs it is there. */
export function recallCautions(): void {
  if (useCautions.getState().reviewed) return;
  const ticked = readKept(KEY, parseCautions);
  if (ticked) useCautions.setState({ ticked, reviewed: true, kept: true });
}

const change = (next: Partial<CautionState>) => {
  useCautions.setState(next);
  const { ticked, kept } = useCautions.getState();
  keep(KEY, kept ? { ticked: Object.fromEntries(ticked) } : null);
};

/** Ticks a condition, on one side or both; null takes the tick away. */
export const tickCaution = (id: CautionId, where: Where | null) => {
  const ticked = new Map(useCautions.getState().ticked);
  if (where) ticked.set(id, where);
  else ticked.delete(id);
  change({ ticked });
};
export const reviewCautions = () => change({ reviewed: true });
export const keepCautions = (kept: boolean) => change({ kept });
export const clearCautions = () => change(NOTHING);
