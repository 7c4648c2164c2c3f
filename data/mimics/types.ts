import type { SignId } from '../safety/signs.ts';
import type { Anchor, Evidence, LandmarkId, Side } from '../types.ts';

/** A band of skin in which something other than a muscle is felt. */
export interface MimicArea {
  readonly path: readonly Anchor[];
  readonly widthCm: number;
}

/**
 * How often pain there is due to it, as clinicians tell it: the likely ones first, the dangerous ones apart. common: among the usual causes of pain at
 * that place. uncommon: few people have it. urgent: rare, or rarely felt there, but it must not wait.
 */
export const HOW_OFTEN = ['common', 'uncommon', 'urgent'] as const;
export type HowOften = (typeof HOW_OFTEN)[number];

/**
 * Something other than a muscle that can feel the same. Never ranked and never a diagnosis: shown beside the candidates when the drawing lies in its
 * area. Areas are drafting estimates; the sources name places, not outlines.
 */
export interface Mimic {
  readonly id: string;
  /** In plain words, after "it cannot rule out:". */
  readonly name: string;
  readonly often: HowOften;
  /** Where it is described as felt. */
  readonly where: string;
  /** What it is often like, in a sentence, where a source says so. */
  readonly clue?: string;
  /** either: on the left or on the right; both: on both sides at once or across the middle; a side: on that side only. */
  readonly side: 'either' | 'both' | Side;
  /** Written for the left (or the middle). */
  readonly areas: readonly MimicArea[];
  /** The warning signs that are about it, the main one first; an urgent one has at least one. What they ask for is never said again here. */
  readonly signs: readonly SignId[];
  /** Of the places, and of how often. */
  readonly evidence: Evidence;
}

export const disc = (anchor: Anchor, widthCm: number): MimicArea => ({ path: [anchor], widthCm });
export const band = (widthCm: number, ...path: readonly Anchor[]): MimicArea => ({ path, widthCm });
/** On the back, so far beside a landmark of the midline. */
export const besideSpine = (at: LandmarkId, lateralCm: number): Anchor => ({
  at,
  offset: { lateralCm },
  surface: 'posterior',
});
