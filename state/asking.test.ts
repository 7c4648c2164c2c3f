import { beforeEach, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../scripts/shared/read-map.ts';
import type { Stroke } from '../engine/drawing/drawing.ts';
import { marksOf } from '../engine/drawing/marks.ts';
import { answerArea, showArea, useAsking } from './asking.ts';
import { useMap } from './map.ts';
import { addStroke, clear, EMPTY_SESSION, undo, useSession } from './session.ts';

const AREA = { id: 'teres-minor-trp', side: 'right', zone: 0 } as const;
const TAP: Stroke = { kind: 'pain', radiusMm: 25, intensity: 4, path: [[-170, 1380, -90]] };
let map: LoadedMap;
const painted = () => {
  const { pain, free } = marksOf(map.body, useSession.getState().drawing);
  return [pain.filter((d) => d < 0).length, free.filter((d) => d < 0).length] as const;
};

beforeEach(async () => {
  map ??= await readMap();
  useMap.setState({ body: map.body, atlas: map.atlas });
  useSession.setState(EMPTY_SESSION);
  useAsking.setState({ area: null, unsure: [], asked: 0 });
  addStroke(TAP);
});

describe('“does it also hurt here?”', () => {
  it('yes marks the area as strong as the brush is set, in one step that undo takes back', () => {
    useSession.setState({ intensity: 8 });
    const [pain] = painted();
    answerArea(AREA, 'yes');
    expect(painted()[0]).toBeGreaterThan(pain);
    expect(useSession.getState().drawing.strokes.at(-1)?.intensity).toBe(8);
    undo();
    expect(useSession.getState().drawing.strokes).toHaveLength(1);
  });
  it('no marks it free, takes nothing away from what is marked, and can be undone', () => {
    const [pain] = painted();
    answerArea(AREA, 'no');
    const [still, free] = painted();
    expect(still).toBe(pain);
    expect(free).toBeGreaterThan(0);
    undo();
    expect(painted()).toEqual([pain, 0]);
  });
  it('not sure changes no mark, and is remembered', () => {
    const before = useSession.getState().drawing;
    answerArea(AREA, 'unsure');
    expect(useSession.getState().drawing).toBe(before);
    expect(useAsking.getState()).toMatchObject({ unsure: [AREA], asked: 1 });
  });
  it('another drawing is another sitting', () => {
    answerArea(AREA, 'unsure');
    showArea(AREA);
    clear();
    expect(useAsking.getState()).toEqual({ area: null, unsure: [], asked: 0 });
  });
  it('an area that is asked about again is the same state', () => {
    showArea(AREA);
    const { area } = useAsking.getState();
    showArea({ ...AREA });
    expect(useAsking.getState().area).toBe(area);
  });
  it('without the body nothing is marked', () => {
    useMap.setState({ body: null, atlas: null });
    const before = useSession.getState().drawing;
    answerArea(AREA, 'yes');
    expect(useSession.getState().drawing).toBe(before);
  });
});
