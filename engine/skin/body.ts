/**
 * The body as the engine sees it: one closed, symmetric triangle mesh with a fixed vertex order.
 * Vertex order: [cage midline | cage left | cage right | fine midline | fine left | fine right], so the mirror map is arithmetic.
 * The cage's vertices come first: index < cageCount is a cage vertex ("place"), on which the engine reasons.
 * Body frame: metres; origin on the floor between the heels; +x to the person's left, +y up, +z forward.
 */
export interface Body {
  /** x, y, z per vertex, metres. */
  readonly positions: Float32Array;
  /** Unit outward normal per vertex. */
  readonly normals: Float32Array;
  /** Three vertex ids per triangle, counter-clockwise from outside. */
  readonly triangles: Uint32Array;
  /** Vertices below this id form the cage. */
  readonly cageCount: number;
  /** mirror[v] is v's partner on the other side; v itself on the midline. */
  readonly mirror: Uint32Array;
  /** The cage place each vertex belongs to: the nearest along the mesh edges; a cage vertex belongs to itself. */
  readonly cagePlaceOf: Uint16Array;
  /** Skin area of each vertex, m² (a third of its triangles). */
  readonly vertexArea: Float32Array;
  /** Skin area of each cage place, m²: the sum over its vertices. Sums to the area of the body. */
  readonly cagePlaceArea: Float32Array;
  /** Hash of the vertex order and topology; every compiled file names it. */
  readonly orderHash: string;
  /** Height of the model, metres. */
  readonly stature: number;
}

/** A point on the skin: a triangle and two barycentric weights (of its second and third corner). */
export interface SkinPoint {
  readonly triangle: number;
  readonly u: number;
  readonly v: number;
}
