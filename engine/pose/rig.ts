/** A body shape. `neutral` is the body as drawn. */
export const SHAPES = ['neutral', 'female', 'male'] as const;
export type ShapeName = (typeof SHAPES)[number];

/** A body shape as a change of the body as drawn; both arrays in metres. */
export interface Shape {
  /** x, y, z per vertex. */
  readonly offsets: Float32Array;
  /** Where each bone of BONES turns: x, y, z. */
  readonly joints: Float32Array;
  /** Where this shape wears more than the body as drawn: the byte per vertex that takes the place of the body's garment byte. */
  readonly garment?: Uint8Array;
}

/** A change of the skin at rest that a bent joint calls up, before the bones move it. */
export interface Corrective {
  /** Which of CORRECTIVE_NAMES (corrective.ts): the bend that calls it up. */
  readonly name: string;
  /** Vertices, and x, y, z for each of them, metres. Those of a paired joint hold the left side. */
  readonly vertices: Uint32Array;
  readonly offsets: Float32Array;
}

/** Which bones move which skin. */
export interface Rig {
  /** Influences of vertex v are those from start[v] to start[v + 1], heaviest first. */
  readonly start: Uint32Array;
  readonly bone: Uint8Array;
  /** Sum 1 over a vertex. */
  readonly weight: Float32Array;
  readonly shapes: Readonly<Record<ShapeName, Shape>>;
  readonly correctives: readonly Corrective[];
  /** The vertex order it was made for. */
  readonly orderHash: string;
}
