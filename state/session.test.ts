import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SkinMm, Stroke } from '../engine/drawing/drawing.ts';
import { EMPTY_LINKED, formatLink, parseLink } from './link/link.ts';
import {
  addStroke,
  clear,
  EMPTY_SESSION,
  MAX_POINTS,
  MAX_STROKES,
  redo,
  removeStroke,
  select,
  setCheck,
  setComplete,
  setView,
  undo,
  useSession,
} from './session.ts';
import { MAX_PATH_POINTS, simplifyPath } from './link/simplify.ts';
import { PLAIN_STAGE } from './stage.ts';

beforeEach(() => useSession.setState(EMPTY_SESSION, true));

const stroke = (x: number): Stroke => ({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[x, 1300, -100]] });
const drawn = () => useSession.getState().drawing.strokes.map(({ path }) => path[0]?.[0]);

describe('the drawing', () => {
  it('goes back and forth through what was done', () => {
    addStroke(stroke(1));
    addStroke(stroke(2));
    removeStroke(0);
    expect(drawn()).toEqual([2]);
    undo();
    expect(drawn()).toEqual([1, 2]);
    undo();
    undo();
    expect(drawn()).toEqual([]);
    redo();
    redo();
    expect(drawn()).toEqual([1, 2]);
    addStroke(stroke(3));
    redo();
    expect(drawn()).toEqual([1, 2, 3]);
    clear();
    expect(drawn()).toEqual([]);
    undo();
    expect(drawn()).toEqual([1, 2, 3]);
  });

  it('holds no more strokes than a link does', () => {
    for (let x = 0; x < MAX_STROKES + 10; x++) addStroke(stroke(x));
    expect(drawn()).toHaveLength(MAX_STROKES);
  });

  it('is restored from its link, whatever was painted', () => {
    const anyNumber = fc.double({ min: -4000, max: 4000, noNaN: true });
    const anyStroke = fc.record({
      kind: fc.constantFrom('pain' as const, 'erase' as const),
      radiusMm: anyNumber,
      intensity: anyNumber,
      path: fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), { minLength: 1, maxLength: 60 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyStroke, { maxLength: 8 }),
        anyNumber,
        anyNumber,
        fc.boolean(),
        (strokes, angle, distance, complete) => {
          useSession.setState(EMPTY_SESSION, true);
          strokes.forEach(addStroke);
          setComplete(complete);
          select({ id: 'infraspinatus-trp1', side: 'right' });
          setCheck({ id: 'infraspinatus-trp1', side: 'right' }, 'tender');
          setView({ azimuth: angle, elevation: angle, distance, target: [angle, -angle, distance] });
          const { drawing, checks, given, selected, view, board } = useSession.getState();
          expect(parseLink(formatLink({ ...useSession.getState(), stage: PLAIN_STAGE }))).toEqual({
            session: { drawing, checks, given, selected, view, board, stage: PLAIN_STAGE },
            problems: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('a check replaces the one before it, and can be taken back', () => {
  setCheck({ id: 'a', side: 'left' }, 'tender');
  setCheck({ id: 'a', side: 'right' }, 'nothing');
  setCheck({ id: 'a', side: 'left' }, 'my-pain');
  expect(useSession.getState().checks).toEqual([
    { id: 'a', side: 'right', found: 'nothing' },
    { id: 'a', side: 'left', found: 'my-pain' },
  ]);
  setCheck({ id: 'a', side: 'right' }, null);
  expect(useSession.getState().checks).toEqual([{ id: 'a', side: 'left', found: 'my-pain' }]);
});

it('holds as many points as a link gives back, and no more', () => {
  const far = (seed: number) =>
    Array.from({ length: 200 }, (_, i): SkinMm => [(i * 7919 + seed) % 500, (i * 104729) % 1700, 0]);
  for (let seed = 0; seed < 40; seed++) addStroke({ kind: 'pain', radiusMm: 20, intensity: 5, path: far(seed) });
  const { drawing } = useSession.getState(),
    points = drawing.strokes.reduce((sum, { path }) => sum + path.length, 0);
  expect(points).toBeGreaterThan(MAX_POINTS - 200);
  expect(points).toBeLessThanOrEqual(MAX_POINTS);
  const { session, problems } = parseLink(formatLink({ ...EMPTY_LINKED, drawing }));
  expect(problems).toEqual([]);
  expect(session.drawing).toEqual(drawing);
});

describe('a simplified path', () => {
  const anyPath = fc.array(
    fc.tuple(
      fc.integer({ min: -900, max: 900 }),
      fc.integer({ min: 0, max: 1800 }),
      fc.integer({ min: -200, max: 200 }),
    ),
    { maxLength: 150 },
  );

  it('keeps its ends and every point within 3 mm of what replaces it', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const kept = simplifyPath(path);
        expect(kept[0]).toEqual(path[0]);
        expect(kept.at(-1)).toEqual(path.at(-1));
        for (const point of path) expect(nearest(point, kept)).toBeLessThanOrEqual(3 + 1e-9);
      }),
    );
  });

  it('has at most 200 points', () => {
    const jitter = Array.from({ length: 4000 }, (_, i): SkinMm => [(i * 7919) % 500, (i * 104729) % 1700, 0]);
    expect(simplifyPath(jitter).length).toBeLessThanOrEqual(MAX_PATH_POINTS);
  });
});

/** Millimetres from a point to the nearest segment of the path. */
function nearest([x, y, z]: SkinMm, path: readonly SkinMm[]): number {
  let best = Infinity;
  path.forEach((a, i) => {
    const b = path[i + 1] ?? a;
    const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const length2 = along[0]! ** 2 + along[1]! ** 2 + along[2]! ** 2;
    const t =
      length2 === 0
        ? 0
        : Math.min(
            1,
            Math.max(0, ((x - a[0]) * along[0]! + (y - a[1]) * along[1]! + (z - a[2]) * along[2]!) / length2),
          );
    best = Math.min(best, Math.hypot(x - a[0] - t * along[0]!, y - a[1] - t * along[1]!, z - a[2] - t * along[2]!));
  });
  return best;
}
