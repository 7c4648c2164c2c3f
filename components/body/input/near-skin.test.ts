import { describe, expect, it } from 'vitest';
import { NEAR, nearSkin } from './near-skin.ts';

/** Skin from x = 100 on. */
const isSkin = (x: number) => x >= 100;

describe('skin near a press', () => {
  it('on skin it is the place itself', () => expect(nearSkin(isSkin, { x: 100, y: 7 })).toEqual({ x: 100, y: 7 }));
  it.each([99, 95, 100 - NEAR])('beside the outline, at %d, the nearest on the body', (x) => {
    const there = nearSkin(isSkin, { x, y: 40 });
    expect(there?.x).toBeGreaterThanOrEqual(100);
    expect(Math.hypot((there?.x ?? NaN) - x, (there?.y ?? NaN) - 40)).toBeLessThanOrEqual(NEAR);
  });
  it('farther off there is none', () => expect(nearSkin(isSkin, { x: 100 - NEAR - 1, y: 40 })).toBeNull());
});
