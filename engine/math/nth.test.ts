import { describe, expect, it } from 'vitest';
import { firstOf, nth } from './nth.ts';

describe('an item by its index', () => {
  it('is the one that stands there', () => {
    expect(nth(['a', 'b'], 1)).toBe('b');
    expect(nth([0], 0)).toBe(0);
  });

  it.each([-1, 2, 0.5, NaN])('is refused where there is none: %s', (index) => {
    expect(() => nth(['a', 'b'], index)).toThrow(`no item ${index} in a list of 2`);
  });
});

describe('the first items of a list', () => {
  it('are as many as asked for', () => expect(firstOf(['a', 'b', 'c'], 2)).toEqual(['a', 'b']));
  it('are refused where there are fewer', () => expect(() => firstOf(['a'], 2)).toThrow('no item 1 in a list of 1'));
});
