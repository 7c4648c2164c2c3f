import type { Body } from '../../../engine/skin/body.ts';
import type { Reach } from '../../../engine/skin/geodesic.ts';
import type { Vec3 } from '../../../engine/skin/skin.ts';

/** A chosen knot's pattern on the skin: signed distances to its border, metres, negative inside. */
export interface ShownPattern {
  readonly essential: Reach;
  readonly spillover: Reach;
}

/** The weight of spillover skin against essential skin when the middle of the explained pain is sought. */
const SPILLOVER = 0.4;

/**
 * The vertex nearest to the middle of the marked pain that a pattern explains, or null when it explains none.
 * `pain` is the signed distance to the marked area per vertex.
 */
export function explainedCentre(
  body: Pick<Body, 'positions' | 'vertexArea'>,
  pain: Float32Array,
  { essential, spillover }: ShownPattern,
): number | null {
  const weights = new Map<number, number>();
  const add = ({ vertices, distances }: Reach, share: number) => {
    for (let k = 0; k < vertices.length; k++) {
      const v = vertices[k]!;
      if (distances[k]! < 0 && pain[v]! < 0) weights.set(v, Math.max(weights.get(v) ?? 0, share * body.vertexArea[v]!));
    }
  };
  add(spillover, SPILLOVER);
  add(essential, 1);
  if (weights.size === 0) return null;
  const at = (v: number): Vec3 => [body.positions[v * 3]!, body.positions[v * 3 + 1]!, body.positions[v * 3 + 2]!];
  // The middle of two areas may lie in neither: the mean moves to the skin that is near it, over and over.
  let [x, y, z] = meanOf(weights, at, null);
  for (const within of [0.3, 0.15, 0.08]) [x, y, z] = meanOf(weights, at, { centre: [x, y, z], within });
  let nearest: number | null = null,
    least = Infinity;
  for (const v of weights.keys()) {
    const p = at(v),
      d = (p[0] - x) ** 2 + (p[1] - y) ** 2 + (p[2] - z) ** 2;
    if (d < least) [nearest, least] = [v, d];
  }
  return nearest;
}

function meanOf(
  weights: ReadonlyMap<number, number>,
  at: (v: number) => Vec3,
  near: { readonly centre: Vec3; readonly within: number } | null,
): Vec3 {
  let x = 0,
    y = 0,
    z = 0,
    total = 0;
  for (const [v, weight] of weights) {
    const p = at(v);
    const w = near
      ? weight *
        Math.exp(
          -((p[0] - near.centre[0]) ** 2 + (p[1] - near.centre[1]) ** 2 + (p[2] - near.centre[2]) ** 2) /
            (2 * near.within ** 2),
        )
      : weight;
    x += w * p[0];
    y += w * p[1];
    z += w * p[2];
    total += w;
  }
  return total > 0 ? [x / total, y / total, z / total] : (near?.centre ?? [0, 0, 0]);
}
