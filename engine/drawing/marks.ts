import type { Body, SkinPoint } from '../skin/body.ts';
import type { Drawing, DrawingEvidence, Stroke } from './drawing.ts';
import { areaNumbers } from './named-areas.ts';
import { reachFrom, type Reach } from '../skin/geodesic.ts';
import { nearestSkin } from '../skin/skin.ts';
import { distance, mix, type Vec3 } from '../math/vec.ts';
import { membership, restrictToCage } from '../skin/zone.ts';

/** Metres beyond the border for which distances are kept: enough for a soft edge on the coarsest skin. Values are clamped here. */
export const MARK_MARGIN = 0.02;
/** Metres between the points of a path that are laid on the skin: a third of the thinnest brush. */
const STEP = 0.004;
/** Points laid for one stroke: 8 m of path. More are laid farther apart. */
const MOST_SAMPLES = 2000;
/** Metres: a point of the path farther than this from any skin is not on the body. */
const ON_BODY = 0.08;
/** Metres: a point between two path points may lie this far from the skin; deeper, the straight way led through the body. */
const THROUGH = 0.02;
/** Strokes a drawing may hold; the session keeps to fewer. A drawing with more is refused, since each costs a millisecond when it is new. */
export const MOST_STROKES = 2000;

/** What is painted, per vertex of the whole mesh. Shared by all that ask for it: who wants to paint on takes a copy (`copyOfMarks`). Distances are metres along the skin to the border, negative inside, at most MARK_MARGIN. */
export interface Marks {
  readonly pain: Float32Array;
  /** Marked as "no pain here". */
  readonly free: Float32Array;
  /** Strongest intensity marked there, 0-1; means nothing where `pain` is not near or below 0. */
  readonly intensity: Float32Array;
}

const laid = new WeakMap<Body, WeakMap<Stroke, Reach>>();

/**
 * The skin under a stroke: vertices with their distance along the skin to its path, metres, out to the stroke's radius and MARK_MARGIN beyond.
 * Kept for as long as the stroke itself. A path that misses the body, or holds no number, lays nothing.
 */
export function layStroke(body: Body, stroke: Stroke): Reach {
  let known = laid.get(body);
  if (!known) laid.set(body, (known = new WeakMap()));
  let reach = known.get(stroke);
  if (!reach) known.set(stroke, (reach = reachFrom(body, pathOnSkin(body, stroke), radiusOf(stroke) + MARK_MARGIN)));
  return reach;
}

/** Metres; a stroke that did not pass the session is kept to the brush's range too. */
const radiusOf = ({ radiusMm }: Stroke): number =>
  Number.isFinite(radiusMm) ? Math.min(60, Math.max(10, radiusMm)) / 1000 : 0.01;

function pathOnSkin(body: Body, { path }: Stroke): SkinPoint[] {
  const points = path.map(([x, y, z]): Vec3 => [x / 1000, y / 1000, z / 1000]).filter((p) => p.every(Number.isFinite));
  const length = points.reduce((sum, p, k) => (k === 0 ? 0 : sum + distance(points[k - 1]!, p)), 0);
  const step = Math.max(STEP, length / MOST_SAMPLES);
  const sources: SkinPoint[] = [];
  points.forEach((p, k) => {
    if (k > 0) {
      const from = points[k - 1]!,
        parts = Math.min(MOST_SAMPLES, Math.ceil(distance(from, p) / step));
      for (let i = 1; i < parts; i++) {
        const hit = nearestSkin(body, mix(from, p, i / parts), undefined, THROUGH);
        if (hit) sources.push(hit.point);
      }
    }
    const hit = nearestSkin(body, p, undefined, ON_BODY);
    if (hit) sources.push(hit.point);
  });
  return sources;
}

/** The strokes that were laid last on a body, and what they gave: the picture and the answer ask for the same marks one after the other. */
const latest = new WeakMap<Body, { readonly strokes: readonly Stroke[]; readonly marks: Marks }>();

/**
 * Everything that is painted, stroke by stroke in the order given: where a mark, a "no pain here" and an erasure overlap, the last wins.
 * The order of strokes of one kind changes nothing. Asked twice in a row for the same list, it gives the same marks. Throws a RangeError for more than MOST_STROKES strokes.
 */
export function marksOf(body: Body, { strokes }: Pick<Drawing, 'strokes'>): Marks {
  const known = latest.get(body);
  if (known?.strokes === strokes) return known.marks;
  const marks = paint(body, strokes);
  latest.set(body, { strokes, marks });
  return marks;
}

/** For each stroke in turn whether some of what it marked, as pain or as free of pain, is still to be seen; never for one that erases. */
export function areStillSeen(body: Body, strokes: readonly Stroke[]): readonly boolean[] {
  const marks = marksOf(body, { strokes });
  return strokes.map((stroke) => {
    if (stroke.kind === 'erase') return false;
    const { vertices, distances } = layStroke(body, stroke),
      radius = radiusOf(stroke),
      kept = stroke.intensity > 0 ? marks.pain : marks.free;
    return vertices.some((v, k) => distances[k]! < radius && kept[v]! < 0);
  });
}

/** Marks that may be painted on. */
export const copyOfMarks = ({ pain, free, intensity }: Marks): Marks => ({
  pain: pain.slice(),
  free: free.slice(),
  intensity: intensity.slice(),
});

function paint(body: Body, strokes: readonly Stroke[]): Marks {
  if (strokes.length > MOST_STROKES)
    throw new RangeError(`drawing: expected at most ${MOST_STROKES} strokes, got ${strokes.length}`);
  const count = body.positions.length / 3;
  const pain = new Float32Array(count).fill(MARK_MARGIN),
    free = pain.slice(),
    intensity = new Float32Array(count);
  // Strongest mark that ends just before a vertex: it counts where no mark lies on it, so a stroke leaves what is marked beside it as it was.
  const beside = new Float32Array(count);
  for (const stroke of strokes) {
    const { vertices, distances } = layStroke(body, stroke);
    const radius = radiusOf(stroke),
      strength = Math.min(10, Math.max(0, stroke.intensity)) / 10 || 0;
    const adds = stroke.kind === 'erase' ? null : strength > 0 ? pain : free;
    for (let k = 0; k < vertices.length; k++) {
      const v = vertices[k]!,
        signed = distances[k]! - radius;
      if (adds === null || adds === free) {
        if (-signed > pain[v]!) pain[v] = Math.min(MARK_MARGIN, -signed);
        if (signed < 0) intensity[v] = beside[v] = 0;
      }
      if (adds !== free && -signed > free[v]!) free[v] = Math.min(MARK_MARGIN, -signed);
      if (adds !== null && signed < adds[v]!) adds[v] = signed;
      if (adds !== pain || signed >= MARK_MARGIN / 2) continue;
      const kept = signed < 0 ? intensity : beside;
      if (strength > kept[v]!) kept[v] = strength;
    }
  }
  for (let v = 0; v < count; v++) if (intensity[v] === 0) intensity[v] = beside[v]!;
  return { pain, free, intensity };
}

/** Marks as evidence on the cage places: shares of each place's skin. */
export function evidenceOf(body: Body, drawing: Drawing): DrawingEvidence {
  const marks = marksOf(body, drawing);
  const pain = sharesOf(body, marks.pain),
    free = sharesOf(body, marks.free);
  const intensity = new Float32Array(body.cageCount),
    weight = new Float32Array(body.cageCount);
  for (let v = 0; v < marks.pain.length; v++) {
    const inside = membership(marks.pain[v]!) * body.vertexArea[v]!;
    if (inside === 0) continue;
    intensity[body.cagePlaceOf[v]!]! += inside * marks.intensity[v]!;
    weight[body.cagePlaceOf[v]!]! += inside;
  }
  for (let p = 0; p < intensity.length; p++) if (weight[p]! > 0) intensity[p]! /= weight[p]!;
  const areas = areasOf(body, drawing);
  return { pain, intensity, free, complete: drawing.complete, painted: paintedShare(drawing), ...(areas && { areas }) };
}

/** `DrawingEvidence.areas`: the last that marked a place counts, and a mark by itself counts more than any area. Null where no area was named. */
function areasOf(body: Body, { strokes }: Pick<Drawing, 'strokes'>): Uint8Array | null {
  const numbers = areaNumbers(strokes);
  if (!numbers.some((number) => number > 0)) return null;
  const areas = new Uint8Array(body.cageCount);
  for (const itself of [false, true])
    strokes.forEach((stroke, k) => {
      if (stroke.kind !== 'pain' || (numbers[k] === 0) !== itself) return;
      const { vertices, distances } = layStroke(body, stroke),
        radius = radiusOf(stroke);
      vertices.forEach((v, n) => {
        if (membership(distances[n]! - radius) > 0) areas[body.cagePlaceOf[v]!] = numbers[k]!;
      });
    });
  return areas;
}

/**
 * Share of the skin under the strokes that mark pain, by their length and breadth, that a moving hand painted, 0-1; 0 where nothing is marked.
 * A finger that moves by less than its brush is wide has tapped; strokes that meet end to end are one, in whatever order they were made.
 */
function paintedShare({ strokes }: Pick<Drawing, 'strokes'>): number {
  const marks = strokes.flatMap(({ kind, intensity, path, radiusMm, at }) => {
    const [start] = path,
      end = path.at(-1);
    if (kind !== 'pain' || !(intensity > 0) || !start || !end) return [];
    const length = path.reduce((sum, p, k) => (k === 0 ? 0 : sum + distance(path[k - 1]!, p)), 0);
    return [{ start, end, length, radius: radiusMm, named: at !== undefined }];
  });
  const root = [...marks.keys()];
  const rootOf = (k: number): number => (root[k] === k ? k : (root[k] = rootOf(root[k]!)));
  const length = marks.map((mark) => mark.length);
  marks.forEach((one, k) => {
    if (one.named) return;
    for (let j = 0; j < k; j++) {
      const other = marks[j]!;
      if (other.named || rootOf(j) === rootOf(k)) continue;
      const apart = Math.min(
        distance(one.start, other.start),
        distance(one.start, other.end),
        distance(one.end, other.start),
        distance(one.end, other.end),
      );
      if (apart > Math.min(one.radius, other.radius)) continue;
      length[rootOf(j)]! += length[rootOf(k)]! + apart;
      root[rootOf(k)] = rootOf(j);
    }
  });
  let painted = 0,
    all = 0;
  marks.forEach((mark, k) => {
    const skin = Math.PI * mark.radius ** 2 + 2 * mark.radius * mark.length;
    all += skin;
    if (!mark.named && length[rootOf(k)]! > mark.radius) painted += skin;
  });
  return all > 0 ? painted / all : 0;
}

function sharesOf(body: Body, signed: Float32Array): Float32Array {
  const vertices: number[] = [],
    weights: number[] = [];
  for (let v = 0; v < signed.length; v++) {
    const inside = membership(signed[v]!);
    if (inside === 0) continue;
    vertices.push(v);
    weights.push(inside);
  }
  const shares = new Float32Array(body.cageCount);
  for (const [place, share] of restrictToCage(body, Uint32Array.from(vertices), Float32Array.from(weights)))
    shares[place] = share;
  return shares;
}
