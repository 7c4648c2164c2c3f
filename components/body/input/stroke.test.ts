import { describe, expect, it } from 'vitest';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { createStroke, JUMP, RAY_STEP } from './stroke.ts';

/** A flat skin: a pixel is a millimetre, with a gap in it. A point's `u` is its place in metres. */
function flat({ from = Infinity, to = Infinity, step = 0 } = {}) {
  const rays: number[] = [],
    drawn: number[] = [],
    kept: number[][] = [];
  let commits = 0;
  const stroke = createStroke({
    pick(x) {
      rays.push(x);
      // Beyond the gap lies other skin, farther away than it looks.
      return x > from && x < to ? null : { triangle: 0, u: x / 1000 + (x >= to ? step : 0), v: 0 };
    },
    apart: (a: SkinPoint, b: SkinPoint) => Math.abs(a.u - b.u),
    preview: (points) => void drawn.push(...points.map(({ u }) => u)),
    commit(pieces) {
      commits++;
      kept.push(...pieces.map((points) => points.map(({ u }) => u)));
    },
  });
  return {
    stroke,
    rays,
    drawn,
    kept,
    get commits() {
      return commits;
    },
  };
}
const at = (x: number) => ({ x, y: 0 });

describe('a stroke in the making', () => {
  it('casts no ray until a frame asks, then one at least every few pixels, however fast the hand', () => {
    const { stroke, rays } = flat();
    stroke.add([at(0), at(100)]);
    expect(rays).toEqual([]);
    stroke.cast();
    expect(rays).toHaveLength(1 + 100 / RAY_STEP);
    expect(Math.max(...rays.slice(1).map((x, k) => x - (rays[k] ?? NaN)))).toBeLessThanOrEqual(RAY_STEP);
    stroke.cast();
    expect(rays).toHaveLength(1 + 100 / RAY_STEP);
  });

  it('draws and keeps the same points, whatever frames it came in', () => {
    const whole = flat(),
      pieces = flat();
    whole.stroke.add([at(0), at(40), at(80)]);
    whole.stroke.cast();
    whole.stroke.finish();
    for (const x of [0, 40, 80]) {
      pieces.stroke.add([at(x)]);
      pieces.stroke.cast();
    }
    pieces.stroke.finish();
    expect(pieces.kept).toEqual(whole.kept);
    expect(pieces.drawn).toEqual(whole.drawn);
    expect(whole.kept).toEqual([whole.drawn]);
  });

  it('keeps no two points that are as good as one', () => {
    const { stroke, kept } = flat();
    stroke.add([at(10), at(11), at(10.5)]);
    stroke.cast();
    stroke.finish();
    expect(kept).toEqual([[0.01]]);
  });

  it('goes on over a gap between near skin, and begins anew on skin that lies farther off', () => {
    const near = flat({ from: 30, to: 40 }),
      far = flat({ from: 30, to: 40, step: JUMP });
    for (const { stroke } of [near, far]) {
      stroke.add([at(0), at(70)]);
      stroke.cast();
      stroke.finish();
    }
    expect(near.kept).toHaveLength(1);
    expect(far.kept).toHaveLength(2);
    expect(far.commits, 'one gesture is one step').toBe(1);
    expect(far.kept[0]?.at(-1)).toBeLessThanOrEqual(0.03);
    expect(far.kept[1]?.[0]).toBeGreaterThanOrEqual(0.04 + JUMP);
    expect(far.drawn).toEqual(far.kept.flat());
  });

  it('beside the body keeps nothing, and is done once', () => {
    const { stroke, kept } = flat({ from: -1, to: 1e9 });
    stroke.add([at(10), at(90)]);
    stroke.cast();
    stroke.finish();
    expect(kept).toEqual([]);
    expect(stroke.at).toEqual(at(90));
  });
});
