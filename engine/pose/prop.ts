import type { PropKind } from '../../data/poses.ts';
import type { Body } from '../skin/body.ts';
import type { Vec3 } from '../math/vec.ts';

/** A plain solid beside the body, metres in the body frame. A roll lies along x. */
export type Solid =
  | { readonly kind: 'box'; readonly centre: Vec3; readonly size: Vec3 }
  | { readonly kind: 'ball'; readonly centre: Vec3; readonly radius: number }
  | { readonly kind: 'roll'; readonly centre: Vec3; readonly radius: number; readonly length: number };

/** Metres: thickness of a wall and a desk top, room behind a calf in front of a seat. */
const WALL = 0.04,
  TOP = 0.025,
  BEHIND_CALF = 0.03;
/** Metres on the body as drawn: between the left shoulder blade and the spine, and the middle of the back. */
const BESIDE_SPINE: Vec3 = [0.055, 1.36, -0.12],
  MID_BACK: Vec3 = [0, 1.3, -0.1];

/** The things that a posed body rests on or reaches, placed where its skin is. */
export function placeProps(kinds: readonly PropKind[], body: Body, positions: Float32Array): Solid[] {
  const rest = body.positions;
  /** Lowest and highest of one coordinate over the skin whose place at rest is chosen. */
  const span = (c: 0 | 1 | 2, chosen: (x: number, y: number, z: number) => boolean): readonly [number, number] => {
    let low = Infinity,
      high = -Infinity;
    for (let i = 0; i < rest.length; i += 3) {
      if (!chosen(Math.abs(rest[i]!), rest[i + 1]!, rest[i + 2]!)) continue;
      low = Math.min(low, positions[i + c]!);
      high = Math.max(high, positions[i + c]!);
    }
    return [low, high];
  };
  const skinAt = ([x, y, z]: Vec3): Vec3 => {
    let best = 0,
      least = Infinity;
    for (let i = 0; i < rest.length; i += 3) {
      const d = (rest[i]! - x) ** 2 + (rest[i + 1]! - y) ** 2 + (rest[i + 2]! - z) ** 2;
      if (d < least) [best, least] = [i, d];
    }
    return [positions[best]!, positions[best + 1]!, positions[best + 2]!];
  };
  const buttock = (x: number, y: number, z: number) => x < 0.2 && y > 0.78 && y < 0.97 && z < 0;
  const calf = (x: number, y: number) => x < 0.25 && y > 0.12 && y < 0.42;
  const hand = (x: number, y: number) => x > 0.32 && y < 0.87;
  const trunk = (x: number, y: number) => x < 0.2 && y > 0.85 && y < 1.45;

  return kinds.flatMap((kind): Solid[] => {
    switch (kind) {
      case 'seat': {
        const top = span(1, buttock)[0],
          back = span(2, buttock)[0],
          front = span(2, calf)[0] - BEHIND_CALF;
        return [{ kind: 'box', centre: [0, top / 2, (back + front) / 2], size: [0.44, top, front - back] }];
      }
      case 'desk': {
        const height = span(1, hand)[0],
          near = span(2, hand)[0] - 0.1,
          deep = 0.62;
        const side = (x: number): Solid => ({
          kind: 'box',
          centre: [x, (height - TOP) / 2, near + deep / 2],
          size: [TOP, height - TOP, deep * 0.9],
        });
        return [
          { kind: 'box', centre: [0, height - TOP / 2, near + deep / 2], size: [1.2, TOP, deep] },
          side(-0.56),
          side(0.56),
        ];
      }
      case 'wall':
        return [{ kind: 'box', centre: [0, 1, span(2, trunk)[0] - WALL / 2], size: [1.5, 2, WALL] }];
      case 'ball': {
        const [x, y, z] = skinAt(BESIDE_SPINE);
        return [{ kind: 'ball', centre: [x, y / 2, z], radius: y / 2 }];
      }
      case 'towel':
      case 'roller': {
        const [, y, z] = skinAt(MID_BACK);
        return [{ kind: 'roll', centre: [0, y / 2, z], radius: y / 2, length: kind === 'towel' ? 0.5 : 0.62 }];
      }
    }
  });
}
