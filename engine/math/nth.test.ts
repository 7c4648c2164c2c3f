import { describe, expect, it } from 'vitest';
import { nth } from './nth.ts';

describe('an item by its index', () => {
  it('is the one that stands there', () => {
    expect(nth(['a', 'b'], 1)).toBe('b');
    expect(nth([0], 0)).toBe(0);
  });

  it.each([-1, 2, 0.5, NaN])('is refused where there is none: %s', (index) => {
    expect(() => nth(['a', 'b'], index)).toThrow(`no item ${index} in a list of 2`);
  });
});
