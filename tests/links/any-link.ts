import fc from 'fast-check';
import { POSE_IDS } from '../../data/pose-ids.ts';
import { nth } from '../../engine/math/nth.ts';
import type { SkinMm, Stroke } from '../../engine/drawing/drawing.ts';
import { SHAPES } from '../../engine/pose/rig.ts';
import { EMPTY_BOARD, LAYERS, MAX_WHY, tidyText, type Board } from '../../state/board-record.ts';
import { MUSCLE_VIEWS } from '../../state/layers.ts';
import type { Linked } from '../../state/link/link.ts';
import { TONES } from '../../state/look.ts';
import { tidyView } from '../../state/session.ts';
import { PLAIN_STAGE, type Stage } from '../../state/stage.ts';

const anyId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const anySide = fc.constantFrom('left' as const, 'right' as const);
const anyMm = fc.tuple(
  fc.integer({ min: -2500, max: 2500 }),
  fc.integer({ min: -2500, max: 2500 }),
  fc.integer({ min: -2500, max: 2500 }),
);
const anyPath = fc.array(anyMm, { minLength: 1, maxLength: 30 });
const brush = {
  kind: fc.constantFrom('pain' as const, 'erase' as const),
  radiusMm: fc.integer({ min: 10, max: 60 }),
  intensity: fc.integer({ min: 0, max: 10 }),
};
const anyStroke: fc.Arbitrary<Stroke> = fc.oneof(
  fc.record({ ...brush, path: anyPath }),
  fc.record({
    ...brush,
    path: fc.array(anyMm, { maxLength: 1 }),
    at: fc.record({ place: anyId, side: fc.constantFrom('left' as const, 'right' as const, 'midline' as const) }),
  }),
);
const anySelection = fc.record({ id: anyId, side: anySide });
const eachOnce = { selector: ({ id, side }: { id: string; side: string }) => `${id}.${side}`, maxLength: 8 };
const anyText = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).map((text) => tidyText(text, most));
const anyBoard: fc.Arbitrary<Board> = fc.record({
  mode: fc.constantFrom('locate' as const, 'explain' as const),
  names: fc.constantFrom('plain' as const, 'clinical' as const),
  hidden: fc.subarray([...LAYERS]),
  compare: fc.option(fc.record({ with: anySelection, how: fc.constantFrom('side' as const, 'over' as const) })),
  felt: fc.constantFrom('all' as const, 'local' as const, 'referred' as const),
  compared: fc.constantFrom('points' as const, 'muscles' as const),
  picked: fc.option(fc.uniqueArray(anySelection, eachOnce)),
  order: fc.uniqueArray(anySelection, eachOnce),
  struck: fc.uniqueArray(fc.record({ id: anyId, side: anySide, why: anyText(MAX_WHY) }), eachOnce),
  note: anyText(300),
  ink: fc.array(fc.array(anyMm, { minLength: 2, maxLength: 12 }), { maxLength: 5 }),
});
const anyStage: fc.Arbitrary<Stage> = fc.record({
  muscles: fc.constantFrom(...MUSCLE_VIEWS),
  bones: fc.boolean(),
  noPress: fc.boolean(),
  labels: fc.boolean(),
  pose: fc.constantFrom(...POSE_IDS),
  side: anySide,
  shape: fc.constantFrom(...SHAPES),
  tone: fc.constantFrom(...TONES),
});
/** What the store can hold, over ids of every form; for laws about links. */
export const anySession: fc.Arbitrary<Linked> = fc.record({
  drawing: fc.record({ strokes: fc.array(anyStroke, { maxLength: 40 }), complete: fc.boolean() }),
  checks: fc.uniqueArray(
    fc.record({
      id: anyId,
      side: anySide,
      found: fc.constantFrom('my-pain' as const, 'tender' as const, 'nothing' as const),
    }),
    { selector: ({ id, side }) => `${id}.${side}`, maxLength: 20 },
  ),
  given: fc.uniqueArray(fc.record({ question: anyId, answer: anyId }), {
    selector: ({ question, answer }) => `${question}.${answer}`,
    maxLength: 12,
  }),
  selected: fc.option(fc.record({ id: anyId, side: anySide })),
  view: fc.option(
    fc
      .record({
        azimuth: fc.double({ min: -720, max: 720, noNaN: true }),
        elevation: fc.double({ min: -90, max: 90, noNaN: true }),
        distance: fc.double({ min: 0, max: 20, noNaN: true }),
        target: anyMm,
      })
      .map(tidyView),
  ),
  board: fc.oneof(fc.constant(EMPTY_BOARD), anyBoard),
  stage: fc.oneof(fc.constant(PLAIN_STAGE), anyStage),
});

/** A walk over the skin as a person paints it: a start on the trunk, then steps of 8 to 35 mm, kept points 3 to 6. */
export const typicalStroke = (seed: number): Stroke => {
  let state = seed * 2654435761;
  const draw = (span: number) =>
    (((state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 8) % (2 * span + 1)) - span;
  const path: SkinMm[] = [[draw(180), 1300 + draw(150), -100 + draw(30)]];
  for (let i = 0; i < 2 + (seed % 4); i++) {
    const [x, y, z] = nth(path, i);
    path.push([x + draw(35), y + draw(35), z + draw(12)]);
  }
  return { kind: 'pain', radiusMm: 25, intensity: 4 + (seed % 3), path };
};
