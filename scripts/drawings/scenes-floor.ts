import { bothArms, bothLegs, floor, moved, type DrawingScene } from './scene.ts';
import { blob, block, tube, type DrawnSolid } from './solids.ts';
import type { FigurePose } from './pose.ts';

/** Lying on the back, head toward -z, knees bent. Metres above the floor: the middle of the pelvis. */
const LYING = 0.112;
const SUPINE = {
  pelvis: [0, LYING, 0],
  turns: [[[1, 0, 0], -90]],
  legs: bothLegs({ to: [0.13, 0.07, 0.46], pole: [0.05, 1, 0.2], toes: [0.15, 0, 1] }),
  arms: bothArms({ to: [0.36, 0.06, -0.05], pole: [1, 0.1, 0], along: [0.2, 0, 1], palm: [0, -1, 0], curl: 12 }),
} satisfies FigurePose;

const mat = (length: number, z: number): DrawnSolid => block('floor', [0, -0.008, z], [0.72, 0.012, length]);

const HANDS_AND_KNEES = {
  pelvis: [0, 0.5, 0],
  turns: [[[1, 0, 0], 90]],
  arms: bothArms({ to: [0.19, 0.06, 0.44], pole: [0.3, 0.3, -1], along: [-0.05, -0.1, 1], palm: [0, -1, 0], curl: 4 }),
  legs: bothLegs({ to: [0.12, 0.05, -0.42], pole: [0.05, -1, 0.6], toes: [0, -0.15, -1], instep: [0, -1, 0.2] }),
} satisfies FigurePose;

export const FLOOR_SCENES: readonly DrawingScene[] = [
  {
    name: 'towel-lie',
    camera: { around: 62, above: 24, centre: [0, 0.2, -0.08], width: 1.72, height: 1.02 },
    figures: [
      {
        body: 'woman',
        pose: {
          ...SUPINE,
          waist: { forward: 4 },
          ribs: { forward: -3 },
          chest: { forward: -9 },
          neck: { forward: 8 },
          head: { forward: 4 },
          arms: bothArms({ to: [0.66, 0.07, -0.5], pole: [0, 0.2, 1], along: [1, 0, -0.1], palm: [0, 1, 0], curl: 14 }),
        },
      },
    ],
    things: [
      mat(1.6, -0.05),
      tube(
        'soft',
        [
          [-0.3, 0.045, -0.34],
          [0.3, 0.045, -0.34],
        ],
        0.045,
        false,
      ),
      blob('thing', [0, 0.035, -0.7], [0.2, 0.04, 0.12], 3),
    ],
  },
  {
    name: 'roller-extension',
    camera: { around: 74, above: 14, centre: [0, 0.26, -0.05], width: 1.62, height: 0.98 },
    figures: [
      {
        pose: {
          ...SUPINE,
          turns: [[[1, 0, 0], -78]],
          pelvis: [0, 0.13, 0],
          waist: { forward: 4 },
          ribs: { forward: -6 },
          chest: { forward: -24 },
          neck: { forward: 4 },
          head: { forward: 12 },
          arms: bothArms({
            to: [0.07, 0.13, -0.77],
            pole: [0.7, 0.9, 0.1],
            along: [-0.85, -0.1, -0.1],
            palm: [-0.4, 0.8, 0.3],
            curl: 20,
            up: 14,
            forward: 10,
          }),
        },
      },
    ],
    things: [
      mat(1.6, -0.05),
      tube(
        'soft',
        [
          [-0.32, 0.072, -0.4],
          [0.32, 0.072, -0.4],
        ],
        0.072,
        false,
      ),
    ],
  },
  {
    name: 'open-book',
    camera: { around: 292, above: 22, centre: [-0.02, 0.36, -0.1], width: 1.8, height: 1.36 },
    figures: [
      {
        body: 'woman',
        pose: {
          pelvis: [0, 0.165, 0],
          turns: [
            [[1, 0, 0], -90],
            [[0, 0, 1], 90],
          ],
          waist: { turn: 4 },
          ribs: { turn: 16 },
          chest: { turn: 24 },
          neck: { turn: 14 },
          head: { turn: 22 },
          arms: {
            left: {
              to: [0.32, 0.52, -0.52],
              pole: [-0.2, 0.2, 1],
              along: [0.75, 0.65, -0.15],
              palm: [-0.5, 0.8, 0.2],
              curl: 12,
              forward: -10,
            },
            right: {
              to: [-0.56, 0.05, -0.44],
              pole: [0, 0.2, 1],
              along: [-1, 0, -0.1],
              palm: [0, 1, 0.1],
              curl: 14,
              forward: 12,
            },
          },
          legs: {
            left: {
              to: [-0.2, 0.21, 0.5],
              pole: [-1, 0.05, -0.3],
              toes: [-0.75, -0.1, 0.6],
              instep: [-0.6, 0.3, -0.7],
            },
            right: { to: [-0.2, 0.07, 0.48], pole: [-1, 0, -0.3], toes: [-0.75, 0, 0.6], instep: [-0.6, 0.2, -0.7] },
          },
        },
      },
    ],
    things: [
      block('floor', [-0.1, -0.008, -0.05], [0.95, 0.012, 1.7]),
      blob('thing', [-0.02, 0.06, -0.68], [0.16, 0.065, 0.15], 3),
    ],
    arrows: [
      [
        [-0.5, 0.22, -0.82],
        [-0.35, 0.58, -0.76],
        [-0.05, 0.8, -0.7],
        [0.18, 0.86, -0.64],
      ],
    ],
  },
  {
    name: 'cat-cow',
    camera: { around: 84, above: 6, centre: [0, 0.36, -0.06], width: 2.75, height: 0.98 },
    figures: [
      {
        body: 'woman',
        pose: moved(
          {
            ...HANDS_AND_KNEES,
            turns: [[[1, 0, 0], 62]],
            pelvis: [0, 0.53, 0.02],
            waist: { forward: 20 },
            ribs: { forward: 22 },
            chest: { forward: 14 },
            neck: { forward: 18 },
            head: { forward: 22 },
          },
          [0, 0, 0.5],
        ),
      },
      {
        body: 'woman',
        pose: moved(
          {
            ...HANDS_AND_KNEES,
            turns: [[[1, 0, 0], 104]],
            pelvis: [0, 0.5, 0],
            waist: { forward: -14 },
            ribs: { forward: -10 },
            chest: { forward: -6 },
            neck: { forward: -24 },
            head: { forward: -22 },
          },
          [0, 0, -0.72],
        ),
      },
    ],
    things: [floor(0.4, 0.58, [0, 0, 0.54]), floor(0.4, 0.58, [0, 0, -0.68])],
    arrows: [
      [
        [0.2, 0.86, 0.62],
        [0.2, 0.96, 0.62],
      ].map(([x = 0, y = 0, z = 0]) => [x, y - 0.05, z] as const),
      [
        [0.2, 0.78, -0.48],
        [0.2, 0.66, -0.48],
      ],
    ],
  },
  {
    name: 'childs-pose',
    camera: { around: 70, above: 12, centre: [0, 0.2, 0.22], width: 1.86, height: 0.82 },
    figures: [
      {
        pose: {
          pelvis: [0, 0.25, -0.25],
          turns: [[[1, 0, 0], 86]],
          waist: { forward: 14 },
          ribs: { forward: 8 },
          chest: { forward: -2 },
          neck: { forward: 2 },
          head: { forward: 2 },
          arms: bothArms({
            to: [0.2, 0.06, 0.82],
            pole: [1, 0.4, 0],
            along: [0, -0.1, 1],
            palm: [0, -1, 0],
            curl: 4,
            up: 20,
          }),
          legs: bothLegs({ to: [0.09, 0.05, -0.26], pole: [0.35, -0.2, 1], toes: [0, -0.1, -1], instep: [0, -1, 0] }),
        },
      },
    ],
    things: [floor(0.5, 0.8, [0, 0, 0.15])],
    arrows: [
      [
        [0.32, 0.12, 0.78],
        [0.32, 0.12, 0.98],
      ],
    ],
  },
  {
    name: 'pec-minor-length',
    camera: { around: 58, above: 16, centre: [0, 0.2, -0.2], width: 1.5, height: 0.92 },
    figures: [
      {
        pose: {
          ...SUPINE,
          arms: bothArms({
            to: [0.2, 0.26, -0.16],
            pole: [1, -0.3, 0.2],
            along: [-0.85, -0.05, 0.5],
            palm: [0, -1, 0],
            curl: 10,
            forward: 8,
          }),
        },
      },
    ],
    things: [mat(1.6, -0.1), block('soft', [0.285, 0.055, -0.44], [0.02, 0.11, 0.025])],
    arrows: [
      [
        [0.33, 0.004, -0.4],
        [0.33, 0.085, -0.4],
      ],
    ],
  },
  {
    name: 'deep-neck-hold',
    camera: { around: 82, above: 10, centre: [0, 0.26, -0.1], width: 1.66, height: 0.86 },
    figures: [{ pose: { ...SUPINE, neck: { forward: 13 }, head: { forward: 14 } } }],
    things: [mat(1.7, -0.1)],
    arrows: [
      [
        [0.15, 0.1, -0.86],
        [0.15, 0.24, -0.84],
      ],
    ],
  },
];
