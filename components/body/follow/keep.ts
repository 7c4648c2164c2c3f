import type { StoreApi } from 'zustand';

/** Runs `keep` now, and again whenever what `pick` takes from the store is another. Returns what ends it. */
export function keepTo<State, T>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  pick: (state: State) => T,
  keep: (now: T) => void,
): () => void {
  keep(pick(store.getState()));
  return store.subscribe((now, before) => {
    const next = pick(now);
    if (!Object.is(next, pick(before))) keep(next);
  });
}

/** What ends several things, the last begun first. */
export const allOf =
  (...stops: readonly (() => void)[]) =>
  () =>
    [...stops].reverse().forEach((stop) => stop());
