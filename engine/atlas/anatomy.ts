import type { SkinPoint } from '../skin/body.ts';

/** 0 is seen first under the skin, 1 when that is taken away, 2 lies below both. */
export type Depth = 0 | 1 | 2;

/** A muscle or a part of one on the skin of the left side; the right side is its mirror. */
export interface CompiledMuscleShape {
  /** Id of the shape: the muscle's own, or one for each part. */
  readonly id: string;
  readonly muscleId: string;
  /** Clinical name of the muscle, and of the part when it is one of several. */
  readonly name: string;
  readonly part: string | null;
  readonly layer: Depth;
  /** Steps below the uppermost of the muscles that cover it: of two that overlap, the one with the lower number lies on top. */
  readonly below: number;
  /** Metres: mean length of the fibres and mean width across them. */
  readonly length: number;
  readonly width: number;
  /** Places along the fibre, in the measure of `along`, where a tendon crosses the belly. */
  readonly bands: readonly number[];
  /** Ascending vertices of the left side and the midline. */
  readonly vertices: Uint32Array;
  /** Metres to the border, negative inside; at least -DEEPEST. */
  readonly distance: Float32Array;
  /** 0 to 1 is the tendon at the origin, 1 to 2 the belly, 2 to 3 the tendon at the insertion. */
  readonly along: Float32Array;
  /** 0 to 1 from the first fibre to the last. */
  readonly across: Float32Array;
}

/** An edge of bone, as samples on the skin of the left side; `midline` when it has no twin. */
export interface BoneEdge {
  readonly id: string;
  readonly name: string;
  /** Metres. */
  readonly width: number;
  readonly curve: readonly SkinPoint[];
}

/** A bony point to be felt. */
export interface BoneKnob {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly midline: boolean;
  /** Metres. */
  readonly width: number;
  readonly height: number;
  readonly point: SkinPoint;
}

/** Muscles and bones on the body, decoded from public/atlas/anatomy.bin. */
export interface Anatomy {
  readonly hash: string;
  readonly orderHash: string;
  readonly muscles: readonly CompiledMuscleShape[];
  readonly edges: readonly BoneEdge[];
  readonly knobs: readonly BoneKnob[];
}

/** Metres: distances inside are not told farther than this from the border. */
export const DEEPEST = 0.016;
