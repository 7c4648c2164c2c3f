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
