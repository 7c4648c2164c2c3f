import { distance } from '../../engine/math/vec.ts';
import { BONE_LINES, BONE_MARKS, type BoneLine, type BoneMark } from '../../data/bones.ts';
import type { MuscleShape, Share } from '../../data/shapes/types.ts';
import type { Anatomy, BoneEdge, BoneKnob, Depth, CompiledMuscleShape } from '../../engine/atlas/anatomy.ts';
import { centimetre, resolveAnchor, type Landmarks, type SurfaceOf } from '../../engine/skin/anchor.ts';
import type { Body } from '../../engine/skin/body.ts';
import { layCurve } from '../../engine/skin/curve.ts';
import { nearestSkin, normalAt } from '../../engine/skin/skin.ts';
import { cellSigns, layField } from './field.ts';
import { layGrid, pointAt, ROUNDING, type MuscleGrid } from './muscle-grid.ts';

const DEPTHS: readonly MuscleShape['layer'][] = ['superficial', 'intermediate', 'deep'];

/** A share spread over the fibres, at the fibre t of 0 to 1. */
export function shareAt(share: Share, t: number): number {
  if (typeof share === 'number') return share;
  const at = Math.min(1, Math.max(0, t)) * (share.length - 1),
    k = Math.min(share.length - 2, Math.floor(at));
  return share[k]! + (at - k) * (share[k + 1]! - share[k]!);
}

/** Steps below the uppermost muscle over each shape. Throws when two shapes lie under each other or one lies under a shape that is not there. */
export function stepsBelow(shapes: readonly MuscleShape[]): Map<string, number> {
  const known = new Map<string, number>(),
    byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const steps = (id: string, way: readonly string[]): number => {
    if (way.includes(id)) throw new Error(`${id}: lies under itself: ${[...way, id].join(' under ')}`);
    const shape = byId.get(id);
    if (!shape) throw new Error(`${way.at(-1) ?? ''}: lies under ${id}, which is not a shape`);
    const found = known.get(id) ?? shape.under.reduce((most, over) => Math.max(most, 1 + steps(over, [...way, id])), 0);
    known.set(id, found);
    return found;
  };
  return new Map(shapes.map(({ id }) => [id, steps(id, [])]));
}

/** Metres: mean length of the fibres and mean width across them, borders included. */
function sizeOf(grid: MuscleGrid): { length: number; width: number } {
  let length = 0,
    width = 0;
  for (let i = 0; i < grid.across; i++)
    for (let j = 1; j < grid.along; j++) length += distance(pointAt(grid, i, j - 1), pointAt(grid, i, j)) / grid.across;
  for (let j = 0; j < grid.along; j++)
    for (let i = 1; i < grid.across; i++) width += distance(pointAt(grid, i - 1, j), pointAt(grid, i, j)) / grid.along;
  return { length: length + 2 * ROUNDING, width: width + 2 * ROUNDING };
}

/** Share of the cells of a grid that face the other way than most: above 0 the grid folds. */
function folded(body: Body, grid: MuscleGrid): { share: number; facingOut: 1 | -1 } {
  const signs = cellSigns(grid, (p) => normalAt(body, nearestSkin(body, p)!.point));
  const positive = signs.filter((s) => s > 0).length / signs.length;
  return { share: Math.min(positive, 1 - positive), facingOut: positive > 0.5 ? 1 : -1 };
}

function compileMuscle(
  body: Body,
  landmarks: Landmarks,
  surfaceOf: SurfaceOf,
  shape: MuscleShape,
  name: string,
  below: number,
): CompiledMuscleShape {
  const grid = layGrid(body, landmarks, surfaceOf, shape);
  const field = layField(body, grid, folded(body, grid).facingOut);
  const measure = (s: number, t: number) => {
    const origin = Math.max(0.01, shareAt(shape.tendon[0], t)),
      insertion = Math.max(0.01, shareAt(shape.tendon[1], t));
    return s < origin
      ? s / origin
      : s > 1 - insertion
        ? 2 + (s - 1 + insertion) / insertion
        : 1 + (s - origin) / (1 - origin - insertion);
  };
  // Only the left half and the midline are kept; the rest is their mirror.
  const kept = [...field.vertices.keys()].filter((k) => body.mirror[field.vertices[k]!]! >= field.vertices[k]!);
  const pick = (from: Float32Array) => Float32Array.from(kept, (k) => from[k]!);
  return {
    id: shape.id,
    muscleId: shape.muscleId,
    name,
    part: shape.part ?? null,
    layer: DEPTHS.indexOf(shape.layer) as Depth,
    below,
    ...sizeOf(grid),
    bands: (shape.bands ?? []).map((s) => measure(s, 0.5)),
    vertices: Uint32Array.from(kept, (k) => field.vertices[k]!),
    distance: pick(field.distance),
    along: Float32Array.from(kept, (k) => Math.min(3.5, Math.max(-0.5, measure(field.along[k]!, field.across[k]!)))),
    across: pick(field.across),
  };
}

function compileEdge(body: Body, landmarks: Landmarks, surfaceOf: SurfaceOf, line: BoneLine): BoneEdge {
  return {
    id: line.id,
    name: line.name,
    width: line.widthMm * 0.1 * centimetre(body),
    curve: layCurve(
      body,
      line.path.map((anchor) => resolveAnchor(body, landmarks, anchor, surfaceOf).point),
    ),
  };
}

function compileKnob(
  body: Body,
  landmarks: Landmarks,
  surfaceOf: SurfaceOf,
  { id, name, label, midline, place, sizeMm }: BoneMark,
): BoneKnob {
  const mm = 0.1 * centimetre(body);
  return {
    id,
    name,
    label,
    midline: midline === true,
    width: sizeMm[0] * mm,
    height: sizeMm[1] * mm,
    point: resolveAnchor(body, landmarks, place, surfaceOf).point,
  };
}

/** Lays all muscles and bones on the body. `nameOf` gives the clinical name of a muscle id and throws when there is none. About 90 s. */
export function compileAnatomy(
  body: Body,
  landmarks: Landmarks,
  surfaceOf: SurfaceOf,
  shapes: readonly MuscleShape[],
  nameOf: (muscleId: string) => string,
): Omit<Anatomy, 'hash'> {
  const below = stepsBelow(shapes);
  const named = <T>(id: string, compile: () => T): T => {
    try {
      return compile();
    } catch (error) {
      throw new Error(`${id}: ${(error as Error).message}`, { cause: error });
    }
  };
  return {
    orderHash: body.orderHash,
    muscles: shapes.map((shape) =>
      named(shape.id, () =>
        compileMuscle(body, landmarks, surfaceOf, shape, nameOf(shape.muscleId), below.get(shape.id)!),
      ),
    ),
    edges: BONE_LINES.map((line) => named(line.id, () => compileEdge(body, landmarks, surfaceOf, line))),
    knobs: BONE_MARKS.map((mark) => named(mark.id, () => compileKnob(body, landmarks, surfaceOf, mark))),
  };
}
