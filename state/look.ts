import { create } from 'zustand';

/** Skin tones of the body, lightest first. */
export const TONES = ['fair', 'medium', 'brown', 'deep'] as const;
export type Tone = (typeof TONES)[number];

/** How the body is drawn. Not part of a link: each device keeps its own. */
export interface Look {
  readonly tone: Tone;
}

export const useLook = create<Look>()(() => ({ tone: 'medium' }));
export const setTone = (tone: Tone) => useLook.setState({ tone });
