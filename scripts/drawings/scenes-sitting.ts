import type { Vec3 } from '../../engine/math/vec.ts';
import { bothArms, bothLegs, floor, type DrawingScene } from './scene.ts';
import { blob, block, box, tube, type DrawnSolid } from './solids.ts';

/** Metres: height of the seat's top, and of the pelvis of one who sits on it. */
const SEAT = 0.46,
  SITTING = 0.575;

/** An office chair with five feet on wheels; the sitter's pelvis is above the origin. */
function officeChair(lean: number): DrawnSolid[] {
  const a = (lean * Math.PI) / 180,
    up: Vec3 = [0, Math.cos(a), -Math.sin(a)],
    out: Vec3 = [0, Math.sin(a), Math.cos(a)];
  const back: Vec3 = [0, 0.83, -0.215];
  return [
    blob('thing-dark', [0, SEAT - 0.035, 0.07], [0.24, 0.05, 0.24], 5),
    blob('thing', back, [0.21, 0.23, 0.035], 5, [[1, 0, 0], up, out]),
    tube(
      'thing-dark',
      [
        [0, SEAT - 0.09, -0.05],
        [0, SEAT - 0.07, -0.2],
        [0, 0.6, -0.235],
        [0, 0.78, -0.25],
      ],
      0.018,
    ),
    tube(
      'thing',
      [
        [0, SEAT - 0.08, 0.03],
        [0, 0.12, 0.03],
      ],
      0.024,
      false,
    ),
    ...[0, 72, 144, 216, 288].flatMap((d) => {
      const x = Math.sin((d * Math.PI) / 180) * 0.27,
        z = 0.03 + Math.cos((d * Math.PI) / 180) * 0.27;
      return [
        tube(
          'thing',
          [
            [0, 0.11, 0.03],
            [x, 0.075, z],
          ],
          0.016,
        ),
        tube(
          'thing-dark',
          [
            [x - 0.012, 0.028, z],
            [x + 0.012, 0.028, z],
          ],
          0.028,
          false,
        ),
      ];
    }),
  ];
}

/** A plain chair whose back ends at `top`, metres. */
const plainChair = (top: number): DrawnSolid[] => [
  block('thing', [0, SEAT - 0.02, 0.03], [0.44, 0.04, 0.44]),
  ...(
    [
      [-0.2, -0.17],
      [0.2, -0.17],
      [-0.2, 0.23],
      [0.2, 0.23],
    ] as const
  ).map(([x, z]) => block('thing-dark', [x, (SEAT - 0.04) / 2, z], [0.035, SEAT - 0.04, 0.035])),
  ...[-0.2, 0.2].map((x) =>
    box('thing-dark', [x, (SEAT + top) / 2, -0.2], [0.0175, 0, 0], [0, (top - SEAT) / 2, -0.025], [0, 0, 0.0175]),
  ),
  box('thing', [0, top - 0.07, -0.215], [0.2, 0, 0], [0, 0.07, -0.008], [0, 0, 0.012]),
];

const FEET = bothLegs({ to: [0.11, 0.075, 0.4], pole: [0.05, 1, 0.6] });

export const SITTING_SCENES: readonly DrawingScene[] = [
  {
    name: 'desk',
    camera: { around: 74, above: 5, centre: [0, 0.68, 0.36], width: 1.86, height: 1.5 },
    figures: [
      {
        body: 'woman',
        pose: {
          pelvis: [0, SITTING, -0.03],
          turns: [[[1, 0, 0], -12]],
          waist: { forward: 2 },
          ribs: { forward: 3 },
          chest: { forward: 5 },
          neck: { forward: 5 },
          head: { forward: 1 },
          arms: bothArms({
            to: [0.15, 0.765, 0.29],
            pole: [0.45, -1, -0.6],
            along: [-0.12, -0.08, 1],
            palm: [0, -1, 0],
            curl: 18,
          }),
          legs: FEET,
        },
        dress: { shoes: true },
      },
    ],
    things: [
      floor(0.9, 0.95, [0, 0, 0.3]),
      ...officeChair(12),
      block('thing', [0, 0.715, 0.62], [1.25, 0.028, 0.72]),
      ...(
        [
          [-0.58, 0.31],
          [-0.58, 0.93],
          [0.58, 0.31],
          [0.58, 0.93],
        ] as const
      ).map(([x, z]) =>
        tube(
          'thing-dark',
          [
            [x, 0.7, z],
            [x, 0.01, z],
          ],
          0.017,
          false,
        ),
      ),
      block('thing-dark', [0, 0.738, 0.4], [0.42, 0.016, 0.13]),
      block('thing-dark', [0, 1.03, 0.82], [0.56, 0.33, 0.025]),
      block('thing', [0, 0.83, 0.85], [0.05, 0.2, 0.02]),
      block('thing', [0, 0.736, 0.83], [0.22, 0.014, 0.17]),
    ],
  },
  {
    name: 'slumped',
    camera: { around: 68, above: 4, centre: [0, 0.6, 0.1], width: 1.3, height: 1.3 },
    figures: [
      {
        pose: {
          pelvis: [0, SITTING, -0.02],
          turns: [[[1, 0, 0], -22]],
          waist: { forward: 20 },
          ribs: { forward: 18 },
          chest: { forward: 16 },
          neck: { forward: 20 },
          head: { forward: 12 },
          arms: bothArms({
            to: [0.06, 0.74, 0.3],
            pole: [0.9, -1, -0.1],
            along: [-0.5, 0.3, 0.7],
            palm: [-0.6, 0.6, -0.3],
            curl: 38,
            forward: 14,
          }),
          legs: bothLegs({ to: [0.13, 0.075, 0.36], pole: [0.2, 1, 0.6] }),
        },
        dress: { shoes: true },
      },
    ],
    things: [
      floor(0.6, 0.6, [0, 0, 0.1]),
      ...plainChair(0.92),
      box('thing-dark', [0, 0.79, 0.36], [0.037, 0, 0], [0, 0.068, 0.04], [0, -0.003, 0.004]),
    ],
  },
  {
    name: 'chair-extension',
    camera: { around: 78, above: 4, centre: [0, 0.7, 0.04], width: 1.35, height: 1.52 },
    figures: [
      {
        body: 'woman',
        pose: {
          pelvis: [0, SITTING, -0.02],
          turns: [[[1, 0, 0], -10]],
          waist: { forward: 0 },
          ribs: { forward: -8 },
          chest: { forward: -20 },
          neck: { forward: -4 },
          head: { forward: 2 },
          arms: bothArms({
            to: [0.075, 1.1, -0.38],
            pole: [0.55, 0.7, 1],
            along: [-0.75, 0.3, -0.2],
            palm: [-0.5, 0.1, 0.9],
            curl: 20,
            up: 12,
            forward: 16,
          }),
          legs: FEET,
        },
        dress: { shoes: true },
      },
    ],
    things: [floor(0.6, 0.6, [0, 0, 0.1]), ...plainChair(0.88)],
    arrows: [
      [
        [0.3, 1.36, 0.16],
        [0.3, 1.42, 0.0],
        [0.3, 1.4, -0.18],
      ],
    ],
  },
  {
    name: 'rotation-sitting',
    camera: { around: 12, above: 10, centre: [0, 0.68, 0.1], width: 1.25, height: 1.66 },
    figures: [
      {
        pose: {
          pelvis: [0, SITTING, 0.02],
          waist: { turn: 6 },
          ribs: { turn: 14 },
          chest: { turn: 18 },
          neck: { turn: 12 },
          head: { turn: 10 },
          arms: {
            left: {
              to: [-0.02, 0.99, 0.22],
              pole: [1, -0.8, 0.6],
              along: [-0.9, 0.45, -0.1],
              palm: [-0.2, 0, -1],
              curl: 14,
              forward: 10,
            },
            right: {
              to: [0.15, 0.96, 0.2],
              pole: [-0.6, -0.9, 0.9],
              along: [0.75, 0.5, -0.35],
              palm: [-0.35, 0, -1],
              curl: 14,
              forward: 10,
            },
          },
          legs: bothLegs({ to: [0.13, 0.075, 0.42], pole: [0.05, 1, 0.6] }),
        },
      },
    ],
    things: [
      floor(0.55, 0.6, [0, 0, 0.15]),
      blob('thing', [0, SEAT - 0.025, 0.03], [0.22, 0.04, 0.2], 5),
      ...(
        [
          [-0.15, -0.12],
          [0.15, -0.12],
          [-0.15, 0.17],
          [0.15, 0.17],
        ] as const
      ).map(([x, z]) =>
        tube(
          'thing-dark',
          [
            [x, SEAT - 0.05, z],
            [x * 1.25, 0.01, z * 1.25],
          ],
          0.016,
          false,
        ),
      ),
      blob('soft', [0, 0.55, 0.36], [0.075, 0.075, 0.075]),
    ],
    arrows: [
      [
        [-0.32, 0.82, 0.4],
        [-0.14, 0.78, 0.56],
        [0.14, 0.78, 0.56],
        [0.36, 0.84, 0.38],
      ],
    ],
  },
  {
    name: 'warm-pad',
    camera: { around: 118, above: 6, centre: [0, 0.66, 0.06], width: 1.3, height: 1.42 },
    figures: [
      {
        body: 'woman',
        pose: {
          pelvis: [0, SITTING, 0],
          turns: [[[1, 0, 0], -8]],
          waist: { forward: 4 },
          ribs: { forward: 5 },
          chest: { forward: 5 },
          neck: { forward: 8 },
          head: { forward: 6 },
          arms: bothArms({
            to: [0.13, 0.68, 0.28],
            pole: [0.6, -0.6, -0.6],
            along: [-0.3, -0.1, 1],
            palm: [0, -1, 0],
            curl: 14,
          }),
          legs: FEET,
        },
      },
    ],
    things: [
      floor(0.6, 0.6, [0, 0, 0.1]),
      ...plainChair(0.86),
      blob('soft', [0, 0.93, -0.175], [0.13, 0.17, 0.035], 4, [
        [1, 0, 0],
        [0, 0.99, -0.13],
        [0, 0.13, 0.99],
      ]),
    ],
  },
];
