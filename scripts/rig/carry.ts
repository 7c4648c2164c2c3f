import type { MeshOrder } from '../body/order.ts';

/** Carries one number per cage vertex and bone to the stored vertices of the drawn mesh, by the same subdivision as the skin. */
export function carried(onCage: readonly Float64Array[], { carry, stored }: MeshOrder): Float64Array[] {
  const out: Float64Array[] = [];
  for (let b = 0; b < onCage.length; b += 3) {
    const some = onCage.slice(b, b + 3),
      three = new Float64Array(onCage[0]!.length * 3);
    some.forEach((field, k) => field.forEach((value, v) => (three[v * 3 + k] = value)));
    const fine = carry(three);
    some.forEach((_, k) => out.push(Float64Array.from(stored, (v) => fine[v * 3 + k]!)));
  }
  return out;
}

/** Bones a vertex may keep, and the share below which a bone counts as none. */
const MOST_BONES = 6,
  LEAST_SHARE = 0.012;

/**
 * Keeps the heaviest bones of each vertex. The heaviest one that goes is taken off all the others as well, so that
 * a bone fades out where it ends; a plain cut would leave a step in the skin.
 */
export function fewest(weights: readonly Float64Array[]): Float64Array[] {
  const out = weights.map((field) => Float64Array.from(field));
  for (let s = 0; s < weights[0]!.length; s++) {
    const sorted = weights.map((field) => field[s]!).sort((a, b) => b - a);
    const least = Math.max(LEAST_SHARE, sorted[MOST_BONES] ?? 0);
    let sum = 0;
    for (const field of out) sum += field[s] = Math.max(0, field[s]! - least);
    for (const field of out) field[s]! /= sum;
  }
  return out;
}
