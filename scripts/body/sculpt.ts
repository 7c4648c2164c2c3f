import {
  BODY_VERTICES,
  fillEyes,
  jointsOf,
  NEUTRAL,
  poseBody,
  shapeBody,
  smoothPatches,
  weighForRest,
  type Joints,
  type Patch,
  type Recipe,
} from './shape.ts';
import type { SourceMesh } from './source.ts';
import { mirrorOf, vertexNeighbours, repairMirror, symmetrise } from './topology.ts';

/** Metres: the reference adult of all lengths in the data. */
export const STATURE = 1.72;

/** A body shape in the rest pose: the cage, and the joints inside it on the left and the midline, metres in the body frame. */
export interface SculptedFigure {
  readonly cage: Float64Array;
  readonly joint: Joints;
}

export interface Sculptor {
  readonly neighbours: readonly (readonly number[])[];
  readonly mirror: Uint32Array;
  /** The body as drawn. */
  readonly neutral: SculptedFigure;
  /** Another shape in the same pose and scale, standing on the same floor. */
  figure(recipe: Recipe, patches: readonly Patch[]): SculptedFigure;
}

/** The source's heels have a row of ripples down the tendon. */
export const HEELS: Patch = { centre: [0.115, 0.065, -0.065], radius: 0.075, passes: 12 };

/** Shapes the source into figures that share vertices, pose and scale. */
export function sculptor(source: SourceMesh): Sculptor {
  const neighbours = vertexNeighbours(source.quads, BODY_VERTICES);
  const mirror = mirrorOf(source.positions, BODY_VERTICES);
  repairMirror(mirror, neighbours);

  const rest = (recipe: Recipe) => {
    const shaped = shapeBody(source, recipe);
    fillEyes(source, shaped, neighbours);
    const cage = shaped.slice(0, BODY_VERTICES * 3);
    symmetrise(cage, mirror);
    return { cage, joint: jointsOf(source, shaped) };
  };
  const drawn = rest(NEUTRAL);
  // One set of weights for all, so that shapes differ by their shape alone.
  const weights = weighForRest(drawn.cage, drawn.joint, neighbours);
  const span = (cage: Float64Array) => {
    let floor = Infinity,
      top = -Infinity;
    for (let i = 1; i < cage.length; i += 3) [floor, top] = [Math.min(floor, cage[i]!), Math.max(top, cage[i]!)];
    return { floor, top };
  };
  const finish = (
    { cage, joint }: SculptedFigure,
    patches: readonly Patch[],
    unit?: number,
  ): SculptedFigure & { readonly unit: number } => {
    const posed = poseBody(cage, joint, weights);
    symmetrise(cage, mirror);
    const { floor, top } = span(cage);
    const scale = unit ?? STATURE / (top - floor);
    for (let i = 0; i < cage.length; i++) cage[i] = (cage[i]! - (i % 3 === 1 ? floor : 0)) * scale;
    smoothPatches(cage, neighbours, patches);
    symmetrise(cage, mirror);
    return {
      cage,
      unit: scale,
      joint: (name) => {
        const [x, y, z] = posed(name);
        return [x * scale, (y - floor) * scale, z * scale];
      },
    };
  };
  const neutral = finish(drawn, [HEELS]);
  return { neighbours, mirror, neutral, figure: (recipe, patches) => finish(rest(recipe), patches, neutral.unit) };
}
