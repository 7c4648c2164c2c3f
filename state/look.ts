import { create } from 'zustand';
import { asRecord, keep, readKept } from './kept.ts';

/** Skin tones of the body, lightest first. */
export const TONES = ['fair', 'medium', 'brown', 'deep'] as const;
export type Tone = (typeof TONES)[number];

/** How the body is drawn. A link says it; without one each device keeps its own. */
export interface Look {
  readonly tone: Tone;
}

const KEY = 'knotmap.look';
export const useLook = create<Look>()(() => ({ tone: 'medium' }));

/** Takes what the device kept; null when there is no tone of ours in it. */
export function parseLook(value: unknown): Look | null {
  const tone = TONES.find((one) => one === asRecord(value)?.tone);
  return tone ? { tone } : null;
}

export function recallLook(): void {
  const kept = readKept(KEY, parseLook, (value) => parseLook(value) !== null);
  if (kept) useLook.setState(kept);
}

export const setTone = (tone: Tone) => {
  useLook.setState({ tone });
  keep(KEY, useLook.getState());
};
