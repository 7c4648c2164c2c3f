import { create } from 'zustand';
import type { ToolId } from '../data/guides/types.ts';
import { isToolId } from './fields.ts';
import { asRecord, followKept, keep, readKept } from './kept.ts';

/** How a guide is followed: what there is to press with, and what the page may say and sound. Kept on the device. */
export interface RunSettings {
  /** null: not said yet. */
  readonly owned: ReadonlySet<ToolId> | null;
  readonly speech: boolean;
  readonly tones: boolean;
  /** Steps go on by themselves where the body leans on the tool. */
  readonly handsFree: boolean;
}

const KEY = 'knotmap.following';
export const useRunSettings = create<RunSettings>()(() => ({
  owned: null,
  speech: false,
  tones: true,
  handsFree: false,
}));

/** Takes what the device kept; each part stands or falls alone. */
export function parseRunSettings(value: unknown): Partial<RunSettings> | null {
  const record = asRecord(value);
  if (!record) return null;
  return {
    ...(Array.isArray(record.owned) ? { owned: new Set(record.owned.filter(isToolId)) } : {}),
    ...(typeof record.speech === 'boolean' ? { speech: record.speech } : {}),
    ...(typeof record.tones === 'boolean' ? { tones: record.tones } : {}),
    ...(typeof record.handsFree === 'boolean' ? { handsFree: record.handsFree } : {}),
  };
}

/** All that is kept of it could be read, so that nothing is lost when it is written again. */
const isWhole = (value: unknown): boolean => {
  const record = asRecord(value),
    parsed = parseRunSettings(value);
  if (!record || !parsed) return false;
  const { owned = null } = record;
  return (
    (owned === null || (Array.isArray(owned) && owned.every(isToolId))) &&
    ['speech', 'tones', 'handsFree'].every((part) => record[part] === undefined || part in parsed)
  );
};

export function recallRunSettings(): void {
  const kept = readKept(KEY, parseRunSettings, isWhole);
  if (kept) useRunSettings.setState(kept);
}
followKept(KEY, (value) => useRunSettings.setState(parseRunSettings(value) ?? {}));

const change = (next: Partial<RunSettings>) => {
  useRunSettings.setState(next);
  const { owned, ...switches } = useRunSettings.getState();
  keep(KEY, { owned: owned && [...owned], ...switches });
};
export const setSpeech = (speech: boolean) => change({ speech });
export const setTones = (tones: boolean) => change({ tones });
/** Hands-free guides speak. */
export const setHandsFree = (handsFree: boolean) => change(handsFree ? { handsFree, speech: true } : { handsFree });
/** Says whether a tool is at hand. */
export const setOwned = (id: ToolId, owns: boolean) => {
  const owned = new Set(useRunSettings.getState().owned ?? []);
  if (owns) owned.add(id);
  else owned.delete(id);
  change({ owned });
};
