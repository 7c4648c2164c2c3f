import { expect, it } from 'vitest';
import type { Stroke } from '../engine/drawing/drawing.ts';
import { placesMarked } from './marked-places.ts';

const at = (place: string, more: Partial<Stroke> = {}): Stroke => ({
  kind: 'pain',
  radiusMm: 30,
  intensity: 5,
  path: [],
  at: { place, side: 'left' },
  ...more,
});
const marked = (...strokes: readonly Stroke[]) =>
  placesMarked({ body: null, atlas: null }, { strokes, complete: false });

it('without the body, the places that the marks name, each once', () =>
  expect(marked(at('calf-back'), at('chest-near-shoulder'), at('calf-back', { intensity: 1 }))).toEqual([
    'calf-back',
    'chest-near-shoulder',
  ]));

it.each<[what: string, stroke: Stroke]>([
  ['"no pain here"', at('calf-back', { intensity: 0 })],
  ['what is rubbed out', at('calf-back', { kind: 'erase' })],
  ['what was painted', { kind: 'pain', radiusMm: 30, intensity: 5, path: [[0, 1000, 0]] }],
])('%s names no place that hurts', (_what, stroke) => expect(marked(stroke)).toEqual([]));
