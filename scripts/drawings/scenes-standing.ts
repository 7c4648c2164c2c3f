import type { Vec3 } from '../../engine/math/vec.ts';
import { ANKLE, bothArms, bothLegs, floor, moved, STAND, STANDING, type DrawingScene } from './scene.ts';
import { blob, block, box, tube, type DrawnSolid } from './solids.ts';
import { unitVector } from './vector.ts';

/** A wall behind or before the figure: its face at z, metres. */
const wall = (z: number, width = 1.5, height = 1.95): DrawnSolid =>
  block('thing', [0, height / 2, z], [width, height, 0.03]);

/** Things held: a half-litre bottle standing in the hand. */
const bottle = ([x, y, z]: Vec3): DrawnSolid[] => [
  tube(
    'soft',
    [
      [x, y - 0.1, z],
      [x, y + 0.05, z],
      [x, y + 0.085, z],
    ],
    [0.032, 0.032, 0.016],
    false,
  ),
  tube(
    'thing-dark',
    [
      [x, y + 0.085, z],
      [x, y + 0.105, z],
    ],
    0.014,
    false,
  ),
];

export const STANDING_SCENES: readonly DrawingScene[] = [
  {
    name: 'backpack',
    camera: { around: 118, above: 4, centre: [0, 0.87, -0.02], width: 1.25, height: 1.85 },
    figures: [
      {
        pose: {
          pelvis: [0, 0.93, 0],
          turns: [[[1, 0, 0], 4]],
          waist: { forward: 5 },
          ribs: { forward: 5 },
          chest: { forward: 4 },
          neck: { forward: 10 },
          head: { forward: -12 },
          arms: {
            left: {
              to: [0.17, 1.16, 0.24],
              pole: [0.5, -1, -0.7],
              along: [-0.3, 0.8, -0.2],
              palm: [-0.9, -0.2, -0.3],
              curl: 60,
            },
            right: {
              to: [-0.17, 1.16, 0.24],
              pole: [-0.5, -1, -0.7],
              along: [0.3, 0.8, -0.2],
              palm: [0.9, -0.2, -0.3],
              curl: 60,
            },
          },
          legs: {
            left: { to: [0.1, ANKLE, 0.26], pole: [0.1, 0, 1] },
            right: { to: [-0.1, 0.13, -0.28], pole: [-0.1, 0.1, 1], toes: [-0.15, -0.5, 1], instep: [0, 1, 0.5] },
          },
        },
        dress: { shoes: true },
      },
    ],
    things: [
      floor(0.5, 0.65),
      blob('soft', [0, 1.2, -0.22], [0.19, 0.27, 0.13], 4.5, [
        [1, 0, 0],
        [0, 0.97, 0.22],
        [0, -0.22, 0.97],
      ]),
      blob('soft', [0, 1.08, -0.36], [0.14, 0.11, 0.05], 4, [
        [1, 0, 0],
        [0, 0.97, 0.22],
        [0, -0.22, 0.97],
      ]),
      ...[1, -1].map((side) =>
        tube(
          'thing-dark',
          [
            [side * 0.1, 1.36, -0.12],
            [side * 0.115, 1.46, -0.03],
            [side * 0.12, 1.47, 0.05],
            [side * 0.125, 1.4, 0.13],
            [side * 0.13, 1.28, 0.155],
            [side * 0.15, 1.15, 0.12],
            [side * 0.17, 1.05, 0.0],
          ],
          0.022,
        ),
      ),
    ],
  },
  {
    name: 'shovelling',
    camera: { around: 62, above: 6, centre: [0.05, 0.6, 0.58], width: 2.12, height: 1.64 },
    figures: [
      {
        pose: {
          pelvis: [0, 0.78, -0.12],
          turns: [[[1, 0, 0], 32]],
          waist: { forward: 8 },
          ribs: { forward: 6 },
          chest: { forward: 4, turn: 8 },
          neck: { forward: 2 },
          head: { forward: -12 },
          arms: {
            left: {
              to: [0.1, 0.63, 0.58],
              pole: [0.7, -0.3, -0.6],
              along: [-0.75, -0.5, 0.3],
              palm: [0.1, 0.6, 0.7],
              curl: 66,
              forward: 14,
            },
            right: {
              to: [-0.12, 0.92, 0.2],
              pole: [-0.8, 0.1, -0.8],
              along: [0.5, -0.75, 0.5],
              palm: [0.5, 0.1, 0.8],
              curl: 62,
            },
          },
          legs: {
            left: { to: [0.16, ANKLE, 0.3], pole: [0.25, 0.2, 1], toes: [0.15, 0, 1] },
            right: { to: [-0.18, ANKLE, -0.2], pole: [-0.3, 0.1, 1], toes: [-0.5, 0, 1] },
          },
        },
        dress: { shoes: true },
      },
    ],
    things: [
      floor(0.75, 1.1, [0, 0, 0.35]),
      tube(
        'thing-dark',
        [
          [-0.1, 0.96, 0.24],
          [0.2, 0.2, 1.02],
        ],
        0.016,
      ),
      box('thing-dark', [-0.1, 0.965, 0.235], [0.05, 0.0, 0.02], [0, 0.012, 0], [0.0, 0.0, 0.014]),
      box(
        'thing',
        [0.255, 0.115, 1.14],
        [0.15, 0, -0.05],
        unitVector([0.29, -0.5, 0.75]).map((c) => c * 0.15) as unknown as Vec3,
        [0.004, 0.008, 0.004],
      ),
      blob('thing', [0.27, 0.13, 1.17], [0.11, 0.07, 0.1], 2.3),
      blob('thing', [0.1, 0.0, 1.42], [0.4, 0.2, 0.24], 2.2),
    ],
  },
  {
    name: 'doorway-chest',
    camera: { around: 14, above: 4, centre: [0, 1.0, 0.02], width: 1.4, height: 2.16 },
    figures: [
      {
        pose: {
          pelvis: [0, 0.92, 0.1],
          turns: [[[1, 0, 0], 5]],
          chest: { forward: -4 },
          neck: { forward: -2 },
          arms: bothArms({
            to: [0.475, 1.46, 0.0],
            pole: [0.35, -1, -0.3],
            along: [0, 1, 0.05],
            palm: [0.35, 0, 1],
            curl: 8,
            forward: -14,
          }),
          legs: {
            left: { to: [0.13, ANKLE, 0.36], pole: [0.1, 0, 1] },
            right: { to: [-0.15, 0.1, -0.24], pole: [-0.1, 0.1, 1], toes: [-0.15, -0.35, 1], instep: [0, 1, 0.35] },
          },
        },
      },
    ],
    things: [
      floor(0.75, 0.6, [0, 0, 0.05]),
      block('thing', [0.53, 0.97, 0.09], [0.1, 1.94, 0.12]),
      block('thing', [-0.53, 0.97, 0.09], [0.1, 1.94, 0.12]),
      block('thing', [0, 1.99, 0.09], [1.16, 0.1, 0.12]),
    ],
  },
  {
    name: 'wall-slide',
    camera: { around: 24, above: 3, centre: [0, 1.0, -0.05], width: 1.45, height: 2.12 },
    figures: [
      {
        body: 'woman',
        pose: {
          pelvis: [0, STANDING - 0.04, 0.0],
          waist: { forward: 2 },
          arms: bothArms({
            to: [0.37, 1.74, -0.06],
            pole: [1, -0.2, -0.1],
            along: [-0.05, 1, 0.02],
            palm: [0, 0, 1],
            curl: 8,
            up: 16,
          }),
          legs: bothLegs({ to: [0.11, ANKLE, 0.12], pole: [0.1, 0, 1] }),
        },
      },
    ],
    things: [floor(0.7, 0.5, [0, 0, 0.15]), wall(-0.155, 1.3, 2.08)],
    arrows: [
      [
        [0.56, 1.36, -0.1],
        [0.58, 1.55, -0.1],
        [0.54, 1.76, -0.1],
      ],
      [
        [-0.56, 1.36, -0.1],
        [-0.58, 1.55, -0.1],
        [-0.54, 1.76, -0.1],
      ],
    ],
  },
  {
    name: 'wall-occiput',
    camera: { around: 90, centre: [0, 0.9, 0], width: 1.1, height: 1.95 },
    figures: [
      {
        pose: {
          ...STAND,
          chest: { forward: 5 },
          neck: { forward: 16 },
          head: { forward: -18 },
          pelvis: [0, STANDING - 0.02, -0.01],
          legs: bothLegs({ to: [0.09, ANKLE, -0.055], pole: [0.1, 0, 1] }),
        },
      },
    ],
    things: [
      floor(0.4, 0.55, [0, 0, 0.05]),
      wall(-0.175, 0.5, 1.9),
      block('soft', [0.02, 1.62, -0.12], [0.02, 0.03, 0.12]),
    ],
    arrows: [
      [
        [0.2, 1.72, -0.09],
        [0.2, 1.72, -0.155],
      ],
      [
        [0.2, 1.72, -0.11],
        [0.2, 1.72, -0.04],
      ],
    ],
  },
  {
    name: 'cva-photo',
    camera: { around: 90, centre: [0, 1.44, 0.03], width: 0.72, height: 0.68 },
    figures: [{ body: 'woman', pose: { ...STAND, neck: { forward: 9 }, head: { forward: -9 } } }],
    things: [blob('soft', [0.03, 1.475, -0.067], [0.01, 0.012, 0.008])],
    guides: [
      [
        [0.3, 1.475, -0.26],
        [0.3, 1.475, 0.28],
      ],
      [
        [0.3, 1.475, -0.067],
        [0.3, 1.66, 0.115],
      ],
    ],
  },
  {
    name: 'back-endurance',
    camera: { around: 62, above: 3, centre: [0, 0.88, 0.14], width: 1.35, height: 1.88 },
    figures: [
      {
        pose: {
          ...STAND,
          arms: bothArms({
            to: [0.2, 1.4, 0.6],
            pole: [0.6, -1, 0],
            along: [0, 0, 1],
            palm: [-1, 0, 0],
            curl: 62,
            forward: 10,
          }),
        },
      },
    ],
    things: [floor(0.5, 0.55, [0, 0, 0.1]), ...bottle([0.165, 1.4, 0.59]), ...bottle([-0.165, 1.4, 0.59])],
  },
  {
    name: 'ball-on-wall',
    camera: { around: 82, above: 3, centre: [0, 0.9, 0.02], width: 1.15, height: 1.9 },
    figures: [
      {
        pose: {
          pelvis: [0, 0.89, 0.03],
          turns: [[[1, 0, 0], -3]],
          neck: { forward: 3 },
          arms: {
            left: { to: [0.05, 1.12, 0.2], pole: [1, -0.8, 0.2], along: [-1, 0.35, 0], palm: [0, 0, -1], curl: 14 },
            right: { to: [-0.26, 0.86, 0.06], pole: [-0.4, 0, -1], palm: [1, 0, 0.2], curl: 14 },
          },
          legs: bothLegs({ to: [0.12, ANKLE, 0.16], pole: [0.1, 0, 1] }),
        },
      },
    ],
    things: [
      floor(0.5, 0.5, [0, 0, 0.05]),
      wall(-0.19, 0.8, 1.84),
      blob('soft', [0.07, 1.28, -0.135], [0.038, 0.038, 0.038]),
    ],
  },
  {
    name: 'rub',
    camera: { around: 24, above: 4, centre: [0, 1.38, 0], width: 0.86, height: 0.84 },
    figures: [
      {
        body: 'woman',
        pose: {
          ...STAND,
          neck: { forward: 4, left: -5 },
          head: { forward: 3, turn: 8, left: -6 },
          arms: {
            left: STAND.arms.left,
            right: {
              to: [0.11, 1.475, 0.09],
              pole: [-0.5, -1, 0.8],
              along: [0.45, -0.1, -0.9],
              palm: [-0.1, -1, 0.1],
              curl: 16,
              forward: 24,
            },
          },
        },
      },
    ],
  },
  {
    name: 'posture-patterns',
    camera: { around: 90, above: 0, centre: [0, 0.88, 0], width: 2.75, height: 1.86 },
    figures: [
      { pose: moved({ ...STAND, neck: { forward: 26 }, head: { forward: -24 } }, [0, 0, 1.02]) },
      {
        pose: moved(
          {
            ...STAND,
            arms: bothArms({ to: [0.2, 0.85, 0.16], pole: [0.6, 0, -1], palm: [-0.6, 0, -0.8], curl: 14, forward: 26 }),
            chest: { forward: 5 },
            head: { forward: -4 },
          },
          [0, 0, 0.34],
        ),
      },
      {
        pose: moved(
          {
            ...STAND,
            arms: bothArms({ to: [0.22, 0.83, 0.14], pole: [0.4, 0, -1], palm: [-1, 0, -0.2], curl: 14, forward: 8 }),
            waist: { forward: -10 },
            ribs: { forward: 12 },
            chest: { forward: 18 },
            neck: { forward: 12 },
            head: { forward: -34 },
          },
          [0, 0, -0.34],
        ),
      },
      {
        pose: moved(
          { ...STAND, turns: [[[1, 0, 0], 14]], waist: { forward: -18 }, ribs: { forward: -4 }, chest: { forward: 6 } },
          [0, 0, -1.02],
        ),
      },
    ],
    things: [1.02, 0.34, -0.34, -1.02].map((z) => floor(0.2, 0.26, [0, 0, z + 0.04])),
  },
  {
    name: 'band-row',
    camera: { around: 66, above: 4, centre: [0, 0.88, 0.32], width: 1.75, height: 1.88 },
    figures: [
      {
        body: 'woman',
        pose: {
          ...STAND,
          pelvis: [0, 0.9, -0.05],
          chest: { forward: -4 },
          arms: bothArms({
            to: [0.2, 1.1, 0.16],
            pole: [0.35, -0.3, -1],
            along: [-0.05, 0.05, 1],
            palm: [-1, 0, 0],
            curl: 66,
            forward: -14,
          }),
          legs: bothLegs({ to: [0.13, ANKLE, 0.03], pole: [0.15, 0, 1] }),
        },
      },
    ],
    things: [
      floor(0.5, 0.85, [0, 0, 0.35]),
      block('thing', [0, 0.92, 1.12], [0.2, 1.84, 0.06]),
      ...[1, -1].map((side) =>
        tube(
          'soft',
          [
            [side * 0.155, 1.11, 0.17],
            [side * 0.165, 1.11, 0.27],
            [0, 1.1, 1.1],
          ],
          0.009,
        ),
      ),
    ],
    arrows: [
      [
        [0.45, 1.02, 0.05],
        [0.45, 1.03, -0.28],
      ],
    ],
  },
];
