import { beforeAll, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { nth } from '../math/nth.ts';
import type { SkinMm, Stroke } from './drawing.ts';
import { countMarks, isNearMarks } from './near-marks.ts';

const stroke = (path: readonly SkinMm[], more: Partial<Stroke> = {}): Stroke => ({
  kind: 'pain',
  radiusMm: 12,
  intensity: 6,
  path,
  ...more,
});
const named = (place: string, side: 'left' | 'right'): Stroke => stroke([], { at: { place, side } });

describe('marks are counted as a person would', () => {
  const here: SkinMm = [-95, 1330, -88],
    beside: SkinMm = [-95, 1290, -88],
    far: SkinMm = [95, 1330, -88];
  it.each<[why: string, strokes: readonly Stroke[], count: number]>([
    ['none', [], 0],
    ['one tap', [stroke([here])], 1],
    ['two that nearly touch', [stroke([here]), stroke([beside])], 1],
    ['two apart', [stroke([here]), stroke([far])], 2],
    ['two that a third joins', [stroke([here]), stroke([far]), stroke([here, far])], 1],
    ['a line is near between its points', [stroke([here, far]), stroke([[0, 1320, -88]])], 1],
    [
      'neither what was erased nor what is free of pain',
      [stroke([here], { kind: 'erase' }), stroke([far], { intensity: 0 })],
      0,
    ],
    ['places that are known by name', [named('temple', 'left'), named('temple', 'left'), named('temple', 'right')], 2],
  ])('%s', (_, strokes, count) => expect(countMarks(strokes)).toBe(count));
});

describe('a zone is near a mark', () => {
  let map: LoadedMap;
  beforeAll(async () => {
    map = await readMap();
  });
  const point = () =>
    nth(
      map.atlas.points,
      map.atlas.points.findIndex(({ id }) => id === 'infraspinatus-trp1'),
    );
  const near = (word: string, side: 'left' | 'right', ...strokes: Stroke[]) => {
    const zone = point().zones.find(({ words }) => words.includes(word));
    if (!zone) throw new Error(`no zone "${word}"`);
    return isNearMarks(map.body, point(), zone, side, strokes);
  };
  const BLADE = stroke([[-85, 1360, -95]]),
    FRONT = stroke([[-180, 1400, 40]]);

  it('on its own side, within three centimetres', () => {
    expect(near('front of the shoulder', 'right', FRONT)).toBe(true);
    expect(near('front of the shoulder', 'right', BLADE)).toBe(false);
    expect(near('front of the shoulder', 'left', FRONT)).toBe(false);
    expect(near('Over the blade', 'right', FRONT, BLADE)).toBe(true);
  });
  it('also by what is free of pain, but not by what was erased', () => {
    expect(near('Over the blade', 'right', { ...BLADE, intensity: 0 })).toBe(true);
    expect(near('Over the blade', 'right', { ...BLADE, kind: 'erase' })).toBe(false);
  });
});
