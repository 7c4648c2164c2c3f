import type { Body } from '../../../engine/skin/body.ts';
import { nth } from '../../../engine/math/nth.ts';
import { trianglesAround } from '../../../engine/skin/geodesic.ts';
import type { ShownMuscle } from './shown-muscles.ts';

/** Muscles that may overlap at a vertex; more would cost every vertex and pixel. */
export const SLOTS = 4;
/** Metres: range of the signed distance, and of the place across the fibres, in a normalized 16-bit attribute. */
export const DISTANCE_RANGE = 0.032,
  ACROSS_RANGE = 0.5;
/** Range of the place along the fibre. */
export const ALONG_RANGE = 4;
const ONE = 32767;
/** Metres: outside a muscle's border its shadow is drawn this far; vertices beyond it and one ring are left to others. */
const SHADOW = 0.001;
/** Metres: where there is no room for a muscle its border is drawn back, this far from the triangles that are lost. */
const MARGIN = 0.0005;

/** Bits of a muscle's code: is it the chosen one; do tendons cross its belly; then one more than its steps below the uppermost. */
const CHOSEN = 1;
export const BANDED = 2,
  STEP = 4;
export const codeOf = ({ muscle, chosen }: ShownMuscle): number =>
  STEP * (1 + Math.min(30, muscle.below)) + (chosen ? CHOSEN : 0) + (muscle.bands.length > 0 ? BANDED : 0);

export interface Filled {
  /** Vertices inside a muscle that is seen there but for which no slot was free, where more than SLOTS muscles meet. Its border is drawn back from them. */
  readonly crowded: number;
}

type Topology = Pick<Body, 'positions' | 'triangles' | 'mirror'>;

/** A connected part of a muscle that can be seen, with one ring of vertices around it. */
interface Piece {
  readonly item: ShownMuscle;
  /** The muscle's entry for each vertex; -1 - k where the muscle does not list it and entry k is its neighbour's. */
  readonly entries: ReadonlyMap<number, number>;
  /** Triangles in which it may be seen. */
  readonly reaches: ReadonlySet<number>;
  /** Vertices inside the border. */
  readonly weight: number;
}

/**
 * Puts muscles into the slots: four numbers a vertex (distance to the border, place along, place across, code), so that muscles which touch or
 * overlap never share a slot and no number is interpolated between two muscles. Around each muscle one ring of vertices more carries its code.
 * @param slots arrays of four values a vertex; overwritten
 */
export function fillSlots(body: Topology, shown: readonly ShownMuscle[], slots: readonly Int16Array[]): Filled {
  for (const slot of slots)
    for (let at = 0; at < slot.length; at += 4) {
      slot[at] = ONE;
      slot[at + 1] = slot[at + 2] = slot[at + 3] = 0;
    }
  const fan = trianglesAround(body),
    pieces = piecesOf(body, fan, shown),
    slotOf = colour(pieces, slots.length),
    taken = slots.map(() => new Uint8Array(body.positions.length / 3));
  const marks = pieces.map(({ item }) => 1 + shown.indexOf(item)),
    codes = shown.map(codeOf),
    { triangles } = body,
    { start, around } = fan;
  const free = (slot: number, v: number, mark: number) => {
    const holder = nth(taken, slot)[v];
    return holder === 0 || holder === mark;
  };
  const put = (slot: number, v: number, p: number, least = -Infinity) => {
    const {
        item: {
          muscle: { distance, along, across, width },
        },
        entries,
      } = nth(pieces, p),
      holders = nth(taken, slot),
      entry = entries.get(v)!;
    // Another piece of the same muscle: what the muscle lists goes before what is carried over.
    if (holders[v] !== 0 && entry < 0) return;
    holders[v] = marks[p]!;
    // A vertex that the muscle does not list stands well outside and carries the rest of its neighbour's numbers.
    const k = entry < 0 ? -1 - entry : entry,
      at = v * 4,
      own = nth(slots, slot);
    own[at] = pack(Math.max(entry < 0 ? DISTANCE_RANGE : distance[k]!, least), DISTANCE_RANGE);
    own[at + 1] = pack(along[k]!, ALONG_RANGE);
    own[at + 2] = pack(across[k]! * width, ACROSS_RANGE);
    own[at + 3] = codes[marks[p]! - 1]!;
  };
  // Pieces come uppermost first, and the upper ones keep their vertices.
  pieces.forEach(({ entries }, p) => {
    for (const v of entries.keys()) if (free(slotOf[p]!, v, marks[p]!)) put(slotOf[p]!, v, p);
  });
  /** No vertex beside v is another muscle's of the same code, with which a triangle would be taken for one muscle's. */
  const apart = (slot: number, v: number, mark: number) => {
    const holders = nth(taken, slot);
    for (let n = start[v]!; n < start[v + 1]!; n++)
      for (let m = 0; m < 3; m++) {
        const other = holders[triangles[around[n]! * 3 + m]!]!;
        if (other !== 0 && other !== mark && codes[other - 1] === codes[mark - 1]) return false;
      }
    return true;
  };
  const crowded = new Set<number>();
  pieces.forEach(
    (
      {
        item: {
          muscle: { distance },
        },
        entries,
        reaches,
      },
      p,
    ) => {
      const mark = marks[p]!,
        failed = new Set<number>();
      for (const t of reaches) {
        const a = triangles[t * 3]!,
          b = triangles[t * 3 + 1]!,
          c = triangles[t * 3 + 2]!;
        if (taken.some((own) => own[a] === mark && own[b] === mark && own[c] === mark)) continue;
        const corners = [a, b, c];
        // Where its own slot is another's, a triangle may go into any that has room.
        const other = slots.findIndex((_, slot) => corners.every((v) => free(slot, v, mark) && apart(slot, v, mark)));
        if (other >= 0) for (const v of corners) put(other, v, p);
        else for (const v of corners) failed.add(v);
      }
      if (failed.size === 0) return;
      for (const v of failed) if (distance[entries.get(v)!]! < 0) crowded.add(v);
      const gone = [...failed];
      for (const v of entries.keys())
        taken.forEach(
          (holders, slot) =>
            holders[v] === mark && put(slot, v, p, MARGIN - Math.min(...gone.map((w) => gap(body, v, w)))),
        );
    },
  );
  return { crowded: crowded.size };
}

/** Metres between two vertices. */
const gap = ({ positions }: Topology, a: number, b: number) =>
  Math.hypot(
    positions[a * 3]! - positions[b * 3]!,
    positions[a * 3 + 1]! - positions[b * 3 + 1]!,
    positions[a * 3 + 2]! - positions[b * 3 + 2]!,
  );

const pack = (value: number, range: number) => Math.round(Math.max(-1, Math.min(1, value / range)) * ONE);

/** What can be seen of each muscle, uppermost muscles first, cut into connected parts: the triangles that reach into it and of which some corner is not covered. */
function piecesOf(
  body: Topology,
  { start, around }: ReturnType<typeof trianglesAround>,
  shown: readonly ShownMuscle[],
): Piece[] {
  const covered = new Uint8Array(body.positions.length / 3),
    { triangles } = body;
  const visible = (t: number) =>
    covered[triangles[t * 3]!]! + covered[triangles[t * 3 + 1]!]! + covered[triangles[t * 3 + 2]!]! < 3;
  return [...shown]
    .sort((a, b) => a.muscle.below - b.muscle.below)
    .flatMap((item) => {
      const { vertices, distance } = item.muscle,
        listed = new Map<number, number>(),
        core = new Set<number>();
      vertices.forEach((v, k) => {
        for (const side of item.sides) listed.set(side === 'left' ? v : body.mirror[v]!, k);
      });
      for (const [v, k] of listed) if (distance[k]! < SHADOW) core.add(v);
      const pieces: Piece[] = [];
      for (const seed of core) {
        if (!core.delete(seed)) continue;
        const entries = new Map<number, number>(),
          reaches = new Set<number>(),
          queue = [seed];
        for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
          const own = listed.get(v)!;
          for (let n = start[v]!; n < start[v + 1]!; n++) {
            const t = around[n]!;
            if (!visible(t)) continue;
            entries.set(v, own);
            reaches.add(t);
            for (let m = 0; m < 3; m++) {
              const w = triangles[t * 3 + m]!;
              if (core.delete(w)) queue.push(w);
              else if (!entries.has(w)) entries.set(w, listed.get(w) ?? -1 - own);
            }
          }
        }
        let weight = 0;
        for (const entry of entries.values()) if (entry >= 0 && distance[entry]! < 0) weight++;
        if (weight > 0) pieces.push({ item, entries, reaches, weight });
      }
      for (const [v, k] of listed) if (distance[k]! < 0) covered[v] = 1;
      return pieces;
    });
}

/** For each piece: the pieces of other muscles that need the same vertices, and how many. */
function rivalsOf(pieces: readonly Piece[]): readonly ReadonlyMap<number, number>[] {
  const owners = new Map<number, number[]>(),
    rivals = pieces.map(() => new Map<number, number>());
  pieces.forEach(({ entries }, p) =>
    entries.forEach((_, v) => {
      const own = owners.get(v);
      if (own) own.push(p);
      else owners.set(v, [p]);
    }),
  );
  for (const own of owners.values())
    for (const a of own) {
      const ofA = nth(rivals, a);
      for (const b of own) if (nth(pieces, a).item !== nth(pieces, b).item) ofA.set(b, (ofA.get(b) ?? 0) + 1);
    }
  return rivals;
}

/** Moves tried when pieces share vertices, and moves for which a piece may not go back to the slot it has left. */
const MOVES = 1500,
  TABU = 12;

/**
 * Gives each piece a slot so that pieces in the same slot share as few vertices as can be, best none. Greedy from the largest, then a tabu search
 * (Hertz & de Werra, "Using tabu search techniques for graph coloring", Computing 39:345-351, 1987). Without chance: the same pieces give the same slots.
 */
function colour(pieces: readonly Piece[], slots: number): Int8Array {
  const rivals = rivalsOf(pieces);
  const slotOf = new Int8Array(pieces.length).fill(-1);
  /** Vertices that each piece shares with the pieces in each slot; a row of slots a piece. */
  const shared = new Int32Array(pieces.length * slots);
  const move = (p: number, to: number) => {
    for (const [rival, count] of nth(rivals, p)) {
      if (slotOf[p]! >= 0) shared[rival * slots + slotOf[p]!]! -= count;
      shared[rival * slots + to]! += count;
    }
    slotOf[p] = to;
  };
  const least = (p: number) => {
    const counts = shared.subarray(p * slots, (p + 1) * slots);
    return counts.indexOf(Math.min(...counts));
  };
  const largest = pieces.map(({ weight }, p) => ({ weight, p })).sort((a, b) => b.weight - a.weight || a.p - b.p);
  for (const { p } of largest) move(p, least(p));
  const total = () => pieces.reduce((sum, _, p) => sum + shared[p * slots + slotOf[p]!]!, 0) / 2;
  let now = total(),
    best = now,
    bestSlots = slotOf.slice();
  const until = new Int32Array(pieces.length * slots);
  for (let step = 1; step <= MOVES && best > 0; step++) {
    let piece = -1,
      to = -1,
      gain = -Infinity;
    for (let p = 0; p < pieces.length; p++) {
      const own = shared[p * slots + slotOf[p]!]!;
      if (own === 0) continue;
      for (let slot = 0; slot < slots; slot++) {
        const g = own - shared[p * slots + slot]!;
        // A forbidden move is allowed when it leads to the best there has been.
        if (slot === slotOf[p] || g <= gain || (until[p * slots + slot]! > step && now - g >= best)) continue;
        [piece, to, gain] = [p, slot, g];
      }
    }
    if (piece < 0) continue;
    until[piece * slots + slotOf[piece]!] = step + TABU + (piece % 7);
    move(piece, to);
    now -= gain;
    if (now < best) [best, bestSlots] = [now, slotOf.slice()];
  }
  return bestSlots;
}
