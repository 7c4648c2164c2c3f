import { expect, it } from 'vitest';
import { createStore } from 'zustand';
import { allOf, keepTo } from './keep.ts';

it('keeps to what is picked, from now until it is ended, and to nothing beside it', () => {
  const store = createStore<{ a: number; b: number }>()(() => ({ a: 1, b: 1 })),
    seen: number[] = [];
  const stop = keepTo(
    store,
    ({ a }) => a,
    (a) => seen.push(a),
  );
  store.setState({ b: 2 });
  store.setState({ a: 2 });
  store.setState({ a: 2 });
  stop();
  store.setState({ a: 3 });
  expect(seen).toEqual([1, 2]);
});

it('ends several things, the last begun first', () => {
  const ended: string[] = [];
  allOf(
    () => ended.push('a'),
    () => ended.push('b'),
  )();
  expect(ended).toEqual(['b', 'a']);
});
