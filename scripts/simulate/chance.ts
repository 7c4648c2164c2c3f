/** A seeded source of chance: the same seed gives the same people. */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number;
  /** Standard normal. */
  normal(): number;
  /** An index with probability in proportion to its weight. */
  pick(weights: readonly number[]): number;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, passes the small battery of PractRand. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (weights) => {
      let at = next() * weights.reduce((sum, w) => sum + w, 0);
      for (let k = 0; k < weights.length; k++) {
        at -= weights[k]!;
        if (at < 0) return k;
      }
      return weights.length - 1;
    },
  };
}
