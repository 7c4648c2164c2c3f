import type { Anchor, MuscleId } from '../types.ts';

/** How deep a muscle lies: what is seen first under the skin, what is seen when that is taken away, and what lies below both. */
export type MuscleLayer = 'superficial' | 'intermediate' | 'deep';

/** An ordered line of places on the skin, laid as a smooth curve through them. Two at least. */
export type Line = readonly [Anchor, Anchor, ...Anchor[]];

/** 0-0.95, the same for all fibres or spread evenly from the first fibre to the last. */
export type Share = number | readonly [number, number, ...number[]];

/**
 * A muscle, or a part of one, as an area of skin: fibres run from each place of the origin to the place of the insertion
 * at the same share of its length, so all lines run the same way and no two fibres cross. Written for the left side.
 */
export interface MuscleShape {
  /** The muscle's own id, or that with the part's name when it has several. */
  readonly id: string;
  /** Id of the muscle in the atlas. */
  readonly muscleId: MuscleId;
  /** What this part is called beside the muscle's name: "clavicular part". Absent when the muscle is one shape. */
  readonly part?: string;
  readonly origin: Line;
  /** Lines that the fibres pass on their way, from origin to insertion, where the straight way is not theirs. */
  readonly by?: readonly Line[];
  readonly insertion: Line;
  /** Share of the fibre that is tendon (pale) at the origin and at the insertion. */
  readonly tendon: readonly [origin: Share, insertion: Share];
  /** Shares of the fibre at which a tendon crosses the belly, as in the straight muscle of the abdomen. */
  readonly bands?: readonly number[];
  readonly layer: MuscleLayer;
  /** Ids of shapes that lie over this one. */
  readonly under: readonly string[];
}
