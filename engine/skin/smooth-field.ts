import type { Body } from './body.ts';

/**
 * Whole numbers on the skin that change little from a vertex to the next, written small: each vertex is foretold as the mean of its
 * neighbours that are known already, and only the difference is kept. Only the midline and the left half are written ("stored" vertices).
 */
export interface Stored {
  /** Stored vertices in order, as vertex ids. */
  readonly ids: Uint32Array;
  /** For the s-th of them: places in `ids` of its neighbours that come earlier. */
  readonly start: Uint32Array;
  readonly earlier: Uint32Array;
}

/** The stored half of a body. About 60 ms; neighbours of the cage are those one or two edges away, since finer vertices lie between. */
export function storedHalf({ triangles, mirror, cageCount }: Body): Stored {
  const left = triangles.subarray(0, triangles.length / 2);
  const here = new Uint8Array(mirror.length);
  for (const v of left) here[v] = 1;
  const ids = Uint32Array.from([...here.keys()].filter((v) => here[v] === 1));
  const place = new Int32Array(mirror.length).fill(-1);
  ids.forEach((v, s) => (place[v] = s));
  const around: number[][] = Array.from({ length: ids.length }, () => []);
  for (let t = 0; t < left.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const a = place[left[t + k]!]!,
        b = place[left[t + ((k + 1) % 3)]!]!;
      if (!around[a]!.includes(b)) around[a]!.push(b);
      if (!around[b]!.includes(a)) around[b]!.push(a);
    }
  const start = new Uint32Array(ids.length + 1),
    earlier: number[] = [];
  for (let s = 0; s < ids.length; s++) {
    const near = new Set<number>();
    for (const n of around[s]!) {
      if (n < s) near.add(n);
      if (ids[s]! < cageCount) for (const m of around[n]!) if (m < s) near.add(m);
    }
    earlier.push(...near);
    start[s + 1] = earlier.length;
  }
  return { ids, start, earlier: Uint32Array.from(earlier) };
}

function foretell({ start, earlier }: Stored, values: Int32Array, s: number): number {
  const from = start[s]!,
    to = start[s + 1]!;
  if (from === to) return s > 0 ? values[s - 1]! : 0;
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[earlier[k]!]!;
  return Math.round(sum / (to - from));
}

/** A folded difference (0, -1, 1, -2 ... as 0, 1, 2, 3 ...) of this and more needs two more bytes; a run of zeros is a 0 and its length less one in groups of seven bits. */
const WIDE = 255;

/** @param values one per stored vertex, within ±32,000 */
export function encodeField(half: Stored, values: Int32Array): Uint8Array {
  const out: number[] = [];
  let run = 0;
  const flush = () => {
    if (run === 0) return;
    out.push(0);
    let rest = run - 1;
    for (; rest > 127; rest = rest >>> 7) out.push((rest & 127) | 128);
    out.push(rest);
    run = 0;
  };
  values.forEach((value, s) => {
    const d = value - foretell(half, values, s),
      folded = d < 0 ? -2 * d - 1 : 2 * d;
    if (folded === 0) return void run++;
    flush();
    if (folded < WIDE) out.push(folded);
    else out.push(WIDE, folded & 255, folded >>> 8);
  });
  flush();
  return Uint8Array.from(out);
}

/** @throws Error when the bytes end too early or too late for the body */
export function decodeField(half: Stored, bytes: Uint8Array): Int32Array {
  const values = new Int32Array(half.ids.length);
  let at = 0,
    run = 0;
  for (let s = 0; s < values.length; s++) {
    let folded = 0;
    if (run > 0) run--;
    else {
      if (at >= bytes.length) throw new Error(`field: ends at vertex ${s} of ${values.length}`);
      folded = bytes[at++]!;
      if (folded === 0) {
        let scale = 1,
          next: number;
        do {
          next = bytes[at++] ?? 0;
          run += (next & 127) * scale;
          scale *= 128;
        } while (next > 127);
      } else if (folded === WIDE) {
        folded = bytes[at]! + bytes[at + 1]! * 256;
        at += 2;
      }
    }
    values[s] = foretell(half, values, s) + (folded & 1 ? -(folded + 1) / 2 : folded / 2);
  }
  if (at !== bytes.length || run !== 0) throw new Error('field: longer than the body');
  return values;
}
