/**
 * The item of a list at `index`, where the index came from data.
 *
 * @throws RangeError when the list has none there.
 */
export function nth<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

interface First<T> {
  readonly 1: readonly [T];
  readonly 2: readonly [T, T];
  readonly 3: readonly [T, T, T];
  readonly 4: readonly [T, T, T, T];
  readonly 6: readonly [T, T, T, T, T, T];
}

/**
 * The first `count` items of a list, to be taken apart.
 *
 * @throws RangeError when it has fewer.
 */
export function firstOf<T, N extends keyof First<T>>(list: ArrayLike<T>, count: N): First<T>[N];
export function firstOf<T>(list: ArrayLike<T>, count: number): readonly T[] {
  return Array.from({ length: count }, (_, k) => nth(list, k));
}
