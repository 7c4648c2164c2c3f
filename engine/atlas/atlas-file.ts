import type { LandmarkId } from '../../data/types.ts';
import type { Atlas, CompiledPlace, CompiledPoint, CompiledZone, Pattern } from './atlas.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { nth } from '../math/nth.ts';
import type { Landmarks } from '../skin/anchor.ts';
import { ByteReader, ByteWriter, hashOf } from '../skin/byte-stream.ts';

/**
 * public/atlas/atlas.bin: "KMA1", a 64-bit hash of all that follows it, the length of the header, the header (JSON: names and numbers),
 * then one stream of bytes: skin points (landmarks, places of points, named places, curves), patterns, names of the cage places, hidden places.
 * Little endian; counts and gaps are LEB128 varints. What lies on the right is stored as the mirror of the left, by the body's vertex order.
 */
const MAGIC = 0x31414d4b;
const HEAD = 16;
/** Steps of a barycentric weight; 0.06 mm at most on a 16 mm edge. */
const STEPS = 255;
/** Levels of membership above 0. */
export const LEVELS = 15;

type ZoneHeader = readonly [
  kind: 0 | 1,
  words: string,
  region: string,
  side: 0 | 1 | 2,
  halfWidthUm: number,
  curves: readonly number[],
];
interface PointHeader {
  readonly id: string;
  readonly muscleId: string;
  readonly muscle: string;
  readonly number: string;
  readonly commonName: string;
  readonly group: string;
  readonly rightOnly?: true;
  readonly unranked?: true;
  /** Micrometres. */
  readonly depth?: number;
  readonly searchRadius: number;
  readonly prior: number;
  readonly zones: readonly ZoneHeader[];
}
interface Header {
  readonly orderHash: string;
  /** Cage places on the midline and on one side; triangles on one side. */
  readonly cage: readonly [midline: number, left: number];
  readonly triangles: number;
  readonly landmarks: readonly LandmarkId[];
  readonly points: readonly PointHeader[];
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly synonyms: readonly string[];
    readonly area: string;
    readonly midline?: true;
    readonly radius: number;
  }[];
  /** Number of samples of each curve. */
  readonly curves: readonly number[];
}

const SIDES = ['same', 'both', 'midline'] as const;
const KINDS = ['essential', 'spillover'] as const;
const UM = 1e6;

/** A skin point as it will read after decoding, so that what is tested is what is shipped. */
export function roundPoint({ triangle, u, v }: SkinPoint): SkinPoint {
  const qu = Math.round(u * STEPS),
    qv = Math.min(Math.round(v * STEPS), STEPS - qu);
  return { triangle, u: qu / STEPS, v: qv / STEPS };
}

/** Mirror of a skin point by the order of the triangles: the right half repeats the left with its last two corners swapped. */
const mirrored = ({ triangle, u, v }: SkinPoint, half: number): SkinPoint => ({
  triangle: triangle < half ? triangle + half : triangle - half,
  u: v,
  v: u,
});

/** Writes the atlas. The second half of the curves of a "both" zone is left out: it mirrors the first. Throws when the body's order is another than expected. */
export function encodeAtlas(atlas: Omit<Atlas, 'hash'>, body: Body): Uint8Array {
  const out = new ByteWriter();
  const half = body.triangles.length / 6;
  let midline = 0;
  while (body.mirror[midline] === midline) midline++;
  const left = (body.cageCount - midline) / 2;
  if (body.mirror[midline] !== midline + left)
    throw new Error('atlas: the body is not ordered as midline, left, right');

  let triangle = 0;
  const point = (p: SkinPoint) => {
    const { u, v } = roundPoint(p);
    out.signed(p.triangle - triangle);
    out.bytes.push(Math.round(u * STEPS), Math.round(v * STEPS));
    triangle = p.triangle;
  };
  const curves: SkinPoint[][] = [];
  const known = new Map<string, number>();
  const curvesOf = (zone: CompiledZone) =>
    (zone.side === 'both' ? zone.curves.slice(0, zone.curves.length / 2) : zone.curves).map((samples) => {
      const curve = samples.map(roundPoint);
      const key = JSON.stringify(curve);
      const index = known.get(key) ?? curves.push(curve) - 1;
      known.set(key, index);
      return index;
    });
  const header: Header = {
    orderHash: atlas.orderHash,
    cage: [midline, left],
    triangles: half,
    landmarks: Object.keys(atlas.landmarks) as LandmarkId[],
    points: atlas.points.map((p) => ({
      id: p.id,
      muscleId: p.muscleId,
      muscle: p.muscle,
      number: p.number,
      commonName: p.commonName,
      group: p.group,
      ...(p.rightOnly && { rightOnly: true }),
      ...(!p.rankable && { unranked: true }),
      ...(p.depth > 0 && { depth: Math.round(p.depth * UM) }),
      searchRadius: Math.round(p.searchRadius * UM),
      prior: p.priorLevel,
      zones: p.zones.map((zone): ZoneHeader => [
        KINDS.indexOf(zone.kind) as 0 | 1,
        zone.words,
        zone.region,
        SIDES.indexOf(zone.side) as 0 | 1 | 2,
        Math.round(zone.halfWidth * UM),
        curvesOf(zone),
      ]),
    })),
    places: atlas.places.map((p) => ({
      id: p.id,
      name: p.name,
      synonyms: p.synonyms,
      area: p.area,
      ...(p.midline && { midline: true }),
      radius: Math.round(p.radius * UM),
    })),
    curves: curves.map((curve) => curve.length),
  };
  for (const id of header.landmarks) point(atlas.landmarks[id]);
  for (const p of atlas.points) point(p.skinPoint);
  for (const p of atlas.places) point(p.skinPoint);
  for (const curve of curves) curve.forEach(point);
  for (const pattern of atlas.patterns) writePattern(out, pattern);
  for (let k = 0; k < midline + left;) {
    let run = 1;
    while (k + run < midline + left && atlas.nearestPlace[k + run] === atlas.nearestPlace[k]) run++;
    out.bytes.push(atlas.nearestPlace[k]!);
    out.varint(run);
    k += run;
  }
  const hidden = [...(atlas.hidden ?? [])].filter((p) => p < midline + left);
  out.varint(hidden.length);
  hidden.forEach((p, k) => out.varint(p - (hidden[k - 1] ?? 0)));
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(HEAD + json.length + out.bytes.length);
  bytes.set(json, HEAD);
  bytes.set(out.bytes, HEAD + json.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(12, json.length, true);
  const hash = hashOf(bytes.subarray(12));
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, parseInt(hash.slice(0, 8), 16), true);
  view.setUint32(8, parseInt(hash.slice(8), 16), true);
  return bytes;
}

const level = (weight: number) => Math.round(weight * LEVELS);

/** Runs of neighbouring places: gap, length; then one byte a place, essential level in the low half and spillover in the high half. */
function writePattern(out: ByteWriter, { cagePlaces: places, essential, spillover }: Pattern): void {
  const runs: [start: number, length: number][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1]!;
    if (last && last[0] + last[1] === place) last[1]++;
    else runs.push([place, 1]);
  }
  out.varint(runs.length);
  let end = 0;
  for (const [start, length] of runs) {
    out.varint(start - end);
    out.varint(length);
    end = start + length;
  }
  places.forEach((_, k) => out.bytes.push(level(essential[k]!) | (level(spillover[k]!) << 4)));
}

function readPattern(from: ByteReader, cageCount: number): Pattern {
  const places: number[] = [];
  const runs = from.varint();
  let at = 0;
  for (let r = 0; r < runs; r++) {
    at += from.varint();
    const length = from.varint();
    if (at + length > cageCount) throw new Error(`atlas: a pattern names place ${at + length - 1} of ${cageCount}`);
    for (let k = 0; k < length; k++) places.push(at++);
  }
  const essential = new Float32Array(places.length),
    spillover = new Float32Array(places.length);
  for (let k = 0; k < places.length; k++) {
    const both = from.byte();
    essential[k] = (both & 15) / LEVELS;
    spillover[k] = (both >> 4) / LEVELS;
  }
  return { cagePlaces: Uint16Array.from(places), essential, spillover };
}

/**
 * Reads public/atlas/atlas.bin. Pass the body's order hash to refuse an atlas that was compiled for another body.
 * @throws Error that says what is wrong, when the file is of another kind, damaged, or for another body
 */
export function decodeAtlas(bytes: Uint8Array, orderHash?: string): Atlas {
  if (bytes.length < HEAD) throw new Error('atlas: the file is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('atlas: not an atlas file');
  const written = [4, 8].map((at) => view.getUint32(at, true).toString(16).padStart(8, '0')).join('');
  const hash = hashOf(bytes.subarray(12));
  if (hash !== written) throw new Error(`atlas: expected content ${written}, got ${hash}`);
  const length = view.getUint32(12, true);
  if (HEAD + length > bytes.length) throw new Error('atlas: the file is cut short');
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length)));
  if (orderHash !== undefined && header.orderHash !== orderHash)
    throw new Error(`atlas: compiled for body ${header.orderHash}, but the body is ${orderHash}`);
  const from = new ByteReader(bytes.subarray(HEAD + length), 'atlas');
  const half = header.triangles,
    [midline, left] = header.cage,
    cageCount = midline + 2 * left;

  let triangle = 0;
  const point = (): SkinPoint => {
    triangle += from.signed();
    if (triangle < 0 || triangle >= 2 * half) throw new Error(`atlas: triangle ${triangle} of ${2 * half}`);
    return { triangle, u: from.byte() / STEPS, v: from.byte() / STEPS };
  };
  // The file is compiled from LANDMARKS: it has them all.
  const landmarks = Object.fromEntries(header.landmarks.map((id) => [id, point()])) as Landmarks;
  const spots = header.points.map(point);
  const placePoints = header.places.map(point);
  const curves = header.curves.map((count) => Array.from({ length: count }, point));
  const points = header.points.map((p, k): CompiledPoint => ({
    id: p.id,
    muscleId: p.muscleId,
    muscle: p.muscle,
    number: p.number,
    commonName: p.commonName,
    group: p.group,
    rightOnly: p.rightOnly === true,
    rankable: p.unranked !== true,
    skinPoint: nth(spots, k),
    depth: (p.depth ?? 0) / UM,
    searchRadius: p.searchRadius / UM,
    priorLevel: p.prior,
    zones: p.zones.map(([kind, words, region, side, halfWidth, indexes]): CompiledZone => {
      const own = indexes.map((index) => {
        if (!curves[index]) throw new Error(`atlas: ${p.id} names curve ${index} of ${curves.length}`);
        return curves[index];
      });
      return {
        kind: KINDS[kind],
        words,
        region,
        side: SIDES[side],
        curves: side === 1 ? [...own, ...own.map((curve) => curve.map((q) => mirrored(q, half)))] : own,
        halfWidth: halfWidth / UM,
      };
    }),
  }));
  const patterns = header.points.map(() => readPattern(from, cageCount));
  const nearestPlace = new Uint8Array(cageCount);
  for (let k = 0; k < midline + left;) {
    const name = from.byte(),
      run = from.varint();
    if (run === 0 || k + run > midline + left) throw new Error('atlas: names of places do not fit the body');
    if (name >= Math.max(1, header.places.length))
      throw new Error(`atlas: place name ${name} of ${header.places.length}`);
    nearestPlace.fill(name, k, k + run);
    k += run;
  }
  nearestPlace.copyWithin(midline + left, midline, midline + left);
  const hidden: number[] = [];
  for (let k = from.varint(), p = 0; k > 0; k--) {
    p += from.varint();
    if (p >= midline + left) throw new Error(`atlas: hidden place ${p} of ${midline + left}`);
    hidden.push(p);
  }
  hidden.push(...hidden.filter((p) => p >= midline).map((p) => p + left));
  if (!from.ended) throw new Error('atlas: more bytes than expected');
  const places = header.places.map((p, k): CompiledPlace => ({
    id: p.id,
    name: p.name,
    synonyms: p.synonyms,
    area: p.area,
    midline: p.midline === true,
    skinPoint: nth(placePoints, k),
    radius: p.radius / UM,
  }));
  return {
    hash,
    orderHash: header.orderHash,
    points,
    patterns,
    places,
    nearestPlace,
    hidden: Uint16Array.from(hidden),
    landmarks,
  };
}

/** The hash guards against damage; this guards against a file of an older or newer build. */
function parseHeader(text: string): Header {
  let header: Partial<Header>;
  try {
    header = JSON.parse(text) as Partial<Header>;
  } catch {
    throw new Error('atlas: the header cannot be read');
  }
  const lists = [header?.landmarks, header?.points, header?.places, header?.curves, header?.cage];
  if (typeof header?.orderHash !== 'string' || typeof header.triangles !== 'number' || !lists.every(Array.isArray))
    throw new Error('atlas: the header lacks a field');
  return header as Header;
}
