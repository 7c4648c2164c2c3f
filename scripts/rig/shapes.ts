import { vec3 } from '../../engine/math/vec.ts';
import type { ShapeName } from '../../engine/pose/rig.ts';
import { normalsOf } from '../body/bake.ts';
import type { MeshOrder } from '../body/order.ts';
import { garmentDistance, raiseRidges } from '../body/relief.ts';
import { HEELS, type SculptedFigure, type Sculptor } from '../body/sculpt.ts';
import type { Recipe } from '../body/shape.ts';
import { flattenBump } from './flatten.ts';

/** Both differ from the body as drawn in more than sex: the woman is softer, the man heavier, so that people may find themselves. */
export const RECIPES: Readonly<Record<Exclude<ShapeName, 'neutral'>, Recipe>> = {
  female: { male: 0, build: { 'averagemuscle-averageweight': 0.78, 'maxmuscle-minweight': 0.22 } },
  male: {
    male: 1,
    build: { 'averagemuscle-averageweight': 0.55, 'averagemuscle-maxweight': 0.27, 'maxmuscle-minweight': 0.18 },
  },
};

export interface DrawnShape extends SculptedFigure {
  readonly positions: Float64Array;
}

/** A shape on the drawn mesh, with the same bony relief as the body as drawn: as high at every vertex, along its own normals. */
export function drawShape(
  shapes: Sculptor,
  { follow, triangles }: MeshOrder,
  cageTriangles: Uint32Array,
  name: keyof typeof RECIPES,
): DrawnShape {
  const plain = follow(shapes.neutral.cage),
    raised = plain.slice();
  const neutralNormals = normalsOf(plain, triangles);
  raiseRidges(raised, neutralNormals);
  const figure = shapes.figure(RECIPES[name], [HEELS]);
  if (name === 'female') flattenBump(figure.cage, cageTriangles, shapes.mirror, foremost(figure.cage));
  const positions = follow(figure.cage),
    normals = normalsOf(positions, triangles);
  for (let i = 0; i < positions.length; i += 3) {
    let height = 0;
    for (let c = 0; c < 3; c++) height += (raised[i + c]! - plain[i + c]!) * neutralNormals[i + c]!;
    for (let c = 0; c < 3; c++) positions[i + c]! += height * normals[i + c]!;
  }
  return { ...figure, positions };
}

/** The vertex that stands out most on the left breast. */
function foremost(cage: Float64Array): number {
  let best = -1;
  for (let v = 0; v < cage.length / 3; v++) {
    const [x, y, z] = vec3(cage, v);
    if (x > 0.05 && x < 0.13 && y > 1.05 && y < 1.25 && (best < 0 || z > cage[best * 3 + 2]!)) best = v;
  }
  return best;
}

/** Metres on the neutral body: the woman's top is a band round the chest. */
const BAND_LOW = 1.165,
  BAND_HIGH = 1.325,
  BAND_HALF_WIDTH = 0.172;

/** Signed distance to the border of what a shape wears, metres, positive inside; asked at the vertex's place on the neutral body. */
export function wornAt(name: keyof typeof RECIPES, x: number, y: number, z: number): number {
  const shorts = garmentDistance(x, y, z);
  if (name === 'male') return shorts;
  return Math.max(shorts, Math.min(y - BAND_LOW, BAND_HIGH - y, BAND_HALF_WIDTH - Math.abs(x)));
}
