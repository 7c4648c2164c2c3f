import { expect, it } from 'vitest';
import type { PropKind } from '../../data/poses.ts';
import type { Body } from '../skin/body.ts';
import { placeProps } from './prop.ts';

/** Skin that decides where things stand, by part; the first of each is the farthest out. x, y, z. */
const REST = [
  [-0.1, 0.79, -0.16], // buttocks
  [0.1, 0.95, -0.1],
  [0.1, 0.2, 0.05], // calves
  [-0.1, 0.4, 0.08],
  [0.4, 0.7, 0.02], // hands
  [-0.4, 0.8, 0.05],
  [0.055, 1.36, -0.12], // beside the spine
  [0, 1.3, -0.11], // the middle of the back
].flat();
/** Raised and moved forward, so that what is read at rest differs from what is read in the pose. */
const UP = 0.1,
  FORWARD = 0.03;
const posed = Float32Array.from(REST, (value, k) => value + [0, UP, FORWARD][k % 3]!);
const placed = (kind: PropKind) =>
  JSON.parse(
    JSON.stringify(placeProps([kind], { positions: Float32Array.from(REST) } as Body, posed), (_key, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
    ),
  ) as unknown;

it.each<[kind: PropKind, solids: readonly object[]]>([
  // From the hindmost skin of the buttocks to a little behind the calves, as high as the buttocks are low.
  ['seat', [{ kind: 'box', centre: [0, 0.445, -0.04], size: [0.44, 0.89, 0.18] }]],
  // Its top just under the lower hand, its edge a little on this side of it, with a side to the left and one to the right.
  [
    'desk',
    [
      { kind: 'box', centre: [0, 0.7875, 0.26], size: [1.2, 0.025, 0.62] },
      { kind: 'box', centre: [-0.56, 0.3875, 0.26], size: [0.025, 0.775, 0.558] },
      { kind: 'box', centre: [0.56, 0.3875, 0.26], size: [0.025, 0.775, 0.558] },
    ],
  ],
  // Behind the hindmost skin of the trunk.
  ['wall', [{ kind: 'box', centre: [0, 1, -0.11], size: [1.5, 2, 0.04] }]],
  // Between the floor and the skin beside the spine, and not on the spine.
  ['ball', [{ kind: 'ball', centre: [0.055, 0.73, -0.09], radius: 0.73 }]],
  ['towel', [{ kind: 'roll', centre: [0, 0.7, -0.08], radius: 0.7, length: 0.5 }]],
  ['roller', [{ kind: 'roll', centre: [0, 0.7, -0.08], radius: 0.7, length: 0.62 }]],
])('a %s stands where the posed skin is', (kind, solids) => expect(placed(kind)).toEqual(solids));

it('each of several', () => {
  const body = { positions: Float32Array.from(REST) } as Body;
  expect(placeProps(['wall', 'seat'], body, posed)).toEqual([
    ...placeProps(['wall'], body, posed),
    ...placeProps(['seat'], body, posed),
  ]);
});
