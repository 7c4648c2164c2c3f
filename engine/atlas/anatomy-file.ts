import type { Anatomy, BoneEdge, BoneKnob, Depth, CompiledMuscleShape } from './anatomy.ts';
import { DEEPEST } from './anatomy.ts';
import { ByteReader, ByteWriter, hashOf } from '../skin/byte-stream.ts';
import type { Body, SkinPoint } from '../skin/body.ts';

/**
 * public/atlas/anatomy.bin: "KMM1", a 64-bit hash of all that follows it, the length of the header, the header (JSON: names and counts),
 * then the fields of the muscles (vertices of all, then distances, then along, then across) and the skin points of the bones.
 * Little endian. Vertices are gaps, LEB128; the rest are differences to the vertex before, zigzag LEB128.
 */
const MAGIC = 0x314d4d4b;
const HEAD = 16;
/** Metres a step of distance. */
const STEP = 0.00025;
/** Steps of a barycentric weight. */
const WEIGHT = 255;
const UM = 1e6;

interface MuscleHeader {
  readonly id: string;
  readonly muscleId: string;
  readonly name: string;
  readonly part?: string;
  readonly layer: Depth;
  readonly below: number;
  /** Micrometres. */
  readonly length: number;
  readonly width: number;
  readonly bands?: readonly number[];
  readonly count: number;
  /** Steps of one unit of along and of across. */
  readonly steps: readonly [along: number, across: number];
}
interface Header {
  readonly orderHash: string;
  /** Number of triangles, so that a point on a triangle that is not there is refused. */
  readonly triangles: number;
  readonly muscles: readonly MuscleHeader[];
  readonly edges: readonly {
    readonly id: string;
    readonly name: string;
    readonly width: number;
    readonly count: number;
  }[];
  readonly knobs: readonly {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly midline?: true;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Steps of one unit: along 1 mm of belly, across a quarter of a millimetre, since strands are drawn from it. */
const stepsOf = (length: number, width: number): [number, number] => [
  Math.max(40, Math.round(length / 0.001)),
  Math.max(40, Math.round(width / 0.00025)),
];

/** Writes the file. Reading gives every field back to within half a step. */
export function encodeAnatomy(anatomy: Omit<Anatomy, 'hash'>, body: Pick<Body, 'triangles'>): Uint8Array {
  const out = new ByteWriter();
  const steps = anatomy.muscles.map(({ length, width }) =>
    stepsOf(Math.round(length * UM) / UM, Math.round(width * UM) / UM),
  );
  for (const { vertices } of anatomy.muscles)
    vertices.forEach((v, k) => out.varint(k === 0 ? v : v - vertices[k - 1]! - 1));
  for (const { distance } of anatomy.muscles)
    out.differences(
      distance.map((d) => Math.max(-DEEPEST, d)),
      1 / STEP,
    );
  anatomy.muscles.forEach(({ along }, k) => out.differences(along, steps[k]![0]));
  anatomy.muscles.forEach(({ across }, k) => out.differences(across, steps[k]![1]));
  let triangle = 0;
  const point = (p: SkinPoint) => {
    out.signed(p.triangle - triangle);
    triangle = p.triangle;
    const u = Math.round(p.u * WEIGHT);
    out.bytes.push(u, Math.min(Math.round(p.v * WEIGHT), WEIGHT - u));
  };
  for (const { curve } of anatomy.edges) curve.forEach(point);
  for (const knob of anatomy.knobs) point(knob.point);

  const header: Header = {
    orderHash: anatomy.orderHash,
    triangles: body.triangles.length / 3,
    muscles: anatomy.muscles.map((m, k) => ({
      id: m.id,
      muscleId: m.muscleId,
      name: m.name,
      ...(m.part === null ? {} : { part: m.part }),
      layer: m.layer,
      below: m.below,
      length: Math.round(m.length * UM),
      width: Math.round(m.width * UM),
      ...(m.bands.length === 0 ? {} : { bands: m.bands.map((b) => Math.round(b * 1e4) / 1e4) }),
      count: m.vertices.length,
      steps: steps[k]!,
    })),
    edges: anatomy.edges.map(({ id, name, width, curve }) => ({
      id,
      name,
      width: Math.round(width * UM),
      count: curve.length,
    })),
    knobs: anatomy.knobs.map(({ id, name, label, midline, width, height }) => ({
      id,
      name,
      label,
      ...(midline ? { midline: true as const } : {}),
      width: Math.round(width * UM),
      height: Math.round(height * UM),
    })),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(HEAD + text.length + out.bytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(12, text.length, true);
  bytes.set(text, HEAD);
  bytes.set(out.bytes, HEAD + text.length);
  const hash = hashOf(bytes.subarray(12));
  view.setUint32(4, parseInt(hash.slice(0, 8), 16), true);
  view.setUint32(8, parseInt(hash.slice(8), 16), true);
  return bytes;
}

/**
 * Reads public/atlas/anatomy.bin. Pass the body to refuse a file that was compiled for another one.
 * @throws Error that says what is wrong, when the file is of another kind, damaged, or for another body
 */
export function decodeAnatomy(bytes: Uint8Array, body?: Pick<Body, 'orderHash' | 'positions'>): Anatomy {
  if (bytes.length < HEAD) throw new Error('anatomy: the file is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('anatomy: not an anatomy file');
  const written = [4, 8].map((at) => view.getUint32(at, true).toString(16).padStart(8, '0')).join('');
  const hash = hashOf(bytes.subarray(12));
  if (hash !== written) throw new Error(`anatomy: expected content ${written}, got ${hash}`);
  const length = view.getUint32(12, true);
  if (HEAD + length > bytes.length) throw new Error('anatomy: the file is cut short');
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length)));
  if (body !== undefined && header.orderHash !== body.orderHash)
    throw new Error(`anatomy: compiled for body ${header.orderHash}, but the body is ${body.orderHash}`);
  const from = new ByteReader(bytes.subarray(HEAD + length), 'anatomy');
  const most = body === undefined ? Infinity : body.positions.length / 3;
  const vertices = header.muscles.map(({ id, count }) => {
    let v = -1;
    return Uint32Array.from({ length: count }, () => {
      v += from.varint() + 1;
      if (v >= most) throw new Error(`anatomy: ${id}: vertex ${v} of ${most}`);
      return v;
    });
  });
  const distance = header.muscles.map(({ count }) => from.differences(count, 1 / STEP));
  const along = header.muscles.map(({ count, steps }) => from.differences(count, steps[0]));
  const across = header.muscles.map(({ count, steps }) => from.differences(count, steps[1]));
  let triangle = 0;
  const point = (): SkinPoint => {
    triangle += from.signed();
    if (triangle < 0 || triangle >= header.triangles)
      throw new Error(`anatomy: triangle ${triangle} of ${header.triangles}`);
    return { triangle, u: from.byte() / WEIGHT, v: from.byte() / WEIGHT };
  };
  const edges = header.edges.map(({ id, name, width, count }): BoneEdge => ({
    id,
    name,
    width: width / UM,
    curve: Array.from({ length: count }, point),
  }));
  const knobs = header.knobs.map((k): BoneKnob => ({
    id: k.id,
    name: k.name,
    label: k.label,
    midline: k.midline === true,
    width: k.width / UM,
    height: k.height / UM,
    point: point(),
  }));
  if (!from.ended) throw new Error('anatomy: more bytes than expected');
  const muscles = header.muscles.map((m, k): CompiledMuscleShape => ({
    id: m.id,
    muscleId: m.muscleId,
    name: m.name,
    part: m.part ?? null,
    layer: m.layer,
    below: m.below,
    length: m.length / UM,
    width: m.width / UM,
    bands: m.bands ?? [],
    vertices: vertices[k]!,
    distance: distance[k]!,
    along: along[k]!,
    across: across[k]!,
  }));
  return { hash, orderHash: header.orderHash, muscles, edges, knobs };
}

/** The hash guards against damage; this guards against a file of an older or newer build. */
function parseHeader(text: string): Header {
  let header: Partial<Header>;
  try {
    header = JSON.parse(text) as Partial<Header>;
  } catch {
    throw new Error('anatomy: the header cannot be read');
  }
  if (
    typeof header?.orderHash !== 'string' ||
    typeof header.triangles !== 'number' ||
    ![header.muscles, header.edges, header.knobs].every(Array.isArray)
  )
    throw new Error('anatomy: the header lacks a field');
  return header as Header;
}
