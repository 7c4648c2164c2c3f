import { expect, it } from 'vitest';
import { readBody } from '../../scripts/shared/read-body.ts';
import { EMPTY_DRAWING, type Stroke } from './drawing.ts';
import { areStillSeen, copyOfMarks, evidenceOf, marksOf } from './marks.ts';

const { body } = await readBody();
const stroke: Stroke = { kind: 'pain', path: [[-80, 1350, -90]], radiusMm: 30, intensity: 6 };

it('the picture and the answer of one drawing share one set of marks', () => {
  const drawing = { ...EMPTY_DRAWING, strokes: [stroke] };
  const shown = marksOf(body, drawing);
  evidenceOf(body, { ...drawing, complete: true });
  expect(marksOf(body, drawing)).toBe(shown);
});

it('another list of the same strokes gives equal marks, and painting on a copy leaves them', () => {
  const strokes = [stroke],
    shown = marksOf(body, { strokes });
  const mine = copyOfMarks(shown);
  mine.pain.fill(-1);
  mine.free.fill(-1);
  mine.intensity.fill(1);
  expect(marksOf(body, { strokes })).toEqual(marksOf(body, { strokes: [stroke] }));
  expect(shown.pain.some((metres) => metres < 0)).toBe(true);
  expect(shown.pain.some((metres) => metres > 0)).toBe(true);
});

it('what was erased, or said to be free of pain, is no more to be seen; what is left of it is', () => {
  const erase = { ...stroke, kind: 'erase' as const },
    seen = (...strokes: readonly Stroke[]) => areStillSeen(body, strokes);
  expect(seen(stroke)).toEqual([true]);
  expect(seen(stroke, erase)).toEqual([false, false]);
  expect(seen(stroke, { ...erase, radiusMm: 15 })).toEqual([true, false]);
  expect(seen(erase, stroke)).toEqual([false, true]);
  expect(seen(stroke, { ...stroke, intensity: 0 })).toEqual([false, true]);
  expect(seen({ ...stroke, intensity: 0 }, stroke)).toEqual([false, true]);
  expect(seen(stroke, erase, stroke)).toEqual([true, false, true]);
  expect(seen({ ...stroke, path: [[-80, 1350, 4000]] })).toEqual([false]);
});
