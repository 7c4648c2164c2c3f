import type { Body } from './body.ts';
import { hashOf } from './byte-stream.ts';
import { firstOf } from '../math/nth.ts';

/** What unpacks EXT_meshopt_compression: meshoptimizer's MeshoptDecoder, or three's copy of it. */
export interface BufferDecoder {
  readonly ready: Promise<unknown>;
  decodeGltfBuffer(
    target: Uint8Array,
    count: number,
    size: number,
    source: Uint8Array,
    mode: string,
    filter?: string,
  ): void;
}

/** What only the eye needs, four bytes a vertex: openness to the sky, curvature at 12 mm and 40 mm (128 is flat), garment (above 127 inside). */
export type Shade = Uint8Array;

interface Extras {
  readonly counts: readonly [cageMidline: number, cageLeft: number, fineMidline: number, fineLeft: number];
  readonly stature: number;
  readonly orderHash: string;
}
interface View {
  readonly byteLength: number;
  readonly extensions?: {
    EXT_meshopt_compression?: {
      buffer: number;
      byteOffset: number;
      byteLength: number;
      byteStride: number;
      count: number;
      mode: string;
    };
  };
}
interface Gltf {
  readonly asset: { readonly extras?: Partial<Extras> };
  readonly nodes: readonly { readonly scale?: readonly number[]; readonly translation?: readonly number[] }[];
  readonly meshes: readonly {
    readonly primitives: readonly { readonly attributes: Readonly<Record<string, number>>; readonly indices: number }[];
  }[];
  readonly accessors: readonly { readonly bufferView: number; readonly count: number }[];
  readonly bufferViews: readonly View[];
}

const MAGIC = 0x46546c67,
  JSON_CHUNK = 0x4e4f534a,
  BIN_CHUNK = 0x004e4942;

/**
 * Reads public/models/body.glb. The file holds the midline and the left half; the right half is its mirror image.
 * @param bytes the whole file
 * @param digest what `hashOf` makes of the file as it was built; glTF has no place for it that readers would look at
 * @throws Error that names the place, when the file is cut short, damaged, of another kind or does not fit together
 */
export async function parseBody(
  bytes: ArrayBuffer,
  decoder: BufferDecoder,
  digest: string,
): Promise<{ body: Body; shade: Shade }> {
  const { gltf, bin } = openGlb(bytes),
    found = hashOf(new Uint8Array(bytes));
  if (found !== digest) throw new Error(`body: the file is damaged: expected ${digest}, got ${found}`);
  const { counts, stature, orderHash } = gltf.asset.extras ?? {};
  if (!Array.isArray(counts) || counts.length !== 4 || !stature || !orderHash)
    throw new Error('body: asset.extras lacks counts, stature or orderHash');
  const [cageMid, cageLeft, fineMid, fineLeft] = counts as Extras['counts'];
  const stored = cageMid + cageLeft + fineMid + fineLeft;
  const primitive = gltf.meshes?.[0]?.primitives?.[0];
  const node = gltf.nodes?.[0];
  if (!primitive || !node?.scale || !node.translation) throw new Error('body: no mesh with a scaled node');
  await decoder.ready;
  const read = (accessor: number | undefined, place: string): { data: Uint8Array; count: number; stride: number } => {
    const view =
      gltf.bufferViews?.[gltf.accessors?.[accessor ?? -1]?.bufferView ?? -1]?.extensions?.EXT_meshopt_compression;
    if (!view) throw new Error(`body: ${place}: no compressed buffer view`);
    if (view.byteOffset + view.byteLength > bin.byteLength)
      throw new Error(`body: ${place}: reaches past the end of the file`);
    const data = new Uint8Array(view.count * view.byteStride);
    decoder.decodeGltfBuffer(
      data,
      view.count,
      view.byteStride,
      bin.subarray(view.byteOffset, view.byteOffset + view.byteLength),
      view.mode,
    );
    return { data, count: view.count, stride: view.byteStride };
  };
  const place = read(primitive.attributes['POSITION'], 'POSITION'),
    tint = read(primitive.attributes['COLOR_0'], 'COLOR_0'),
    index = read(primitive.indices, 'indices');
  if (place.count !== stored || tint.count !== stored)
    throw new Error(`body: expected ${stored} vertices, got ${place.count}`);

  // Stored order is [cage midline, cage left, fine midline, fine left]; each left block gets its mirrored twin behind it.
  const cageCount = cageMid + 2 * cageLeft,
    total = cageCount + fineMid + 2 * fineLeft;
  const idOf = (stored: number) => (stored < cageMid + cageLeft ? stored : stored + cageLeft);
  const twinOf = (id: number) =>
    id < cageMid ? id : id < cageCount ? id + cageLeft : id < cageCount + fineMid ? id : id + fineLeft;
  const mirror = new Uint32Array(total);
  const positions = new Float32Array(total * 3);
  const shade = new Uint8Array(total * 4);
  const raw = new Int16Array(place.data.buffer);
  const [, scaleY, scaleZ] = firstOf(node.scale, 3),
    scaleX = node.scale[0]!,
    [, shiftY, shiftZ] = firstOf(node.translation, 3);
  for (let s = 0; s < stored; s++) {
    const id = idOf(s),
      twin = twinOf(id);
    const at = (s * place.stride) / 2;
    const x = raw[at]! * scaleX,
      y = raw[at + 1]! * scaleY + shiftY,
      z = raw[at + 2]! * scaleZ + shiftZ;
    mirror[id] = twin;
    mirror[twin] = id;
    positions.set([x, y, z], id * 3);
    positions.set([twin === id ? x : -x, y, z], twin * 3);
    const four = tint.data.subarray(s * 4, s * 4 + 4);
    shade.set(four, id * 4);
    shade.set(four, twin * 4);
  }
  const half = new Uint16Array(index.data.buffer, 0, index.count);
  const triangles = new Uint32Array(half.length * 2);
  for (let i = 0; i < half.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      if (half[i + k]! >= stored) throw new Error(`body: indices[${i + k}]: vertex ${half[i + k]} of ${stored}`);
      triangles[i + k] = idOf(half[i + k]!);
    }
    triangles[half.length + i] = mirror[triangles[i]!]!;
    triangles[half.length + i + 1] = mirror[triangles[i + 2]!]!;
    triangles[half.length + i + 2] = mirror[triangles[i + 1]!]!;
  }
  const { normals, vertexArea } = measure(positions, triangles);
  const cagePlaceOf = claimPlaces(positions, triangles, cageCount, mirror);
  const cagePlaceArea = new Float32Array(cageCount);
  for (let v = 0; v < total; v++) cagePlaceArea[cagePlaceOf[v]!]! += vertexArea[v]!;
  return {
    body: {
      positions,
      normals,
      triangles,
      cageCount,
      mirror,
      cagePlaceOf,
      vertexArea,
      cagePlaceArea,
      orderHash,
      stature,
    },
    shade,
  };
}

function openGlb(bytes: ArrayBuffer): { gltf: Gltf; bin: Uint8Array } {
  const head = new DataView(bytes);
  if (bytes.byteLength < 20 || head.getUint32(0, true) !== MAGIC) throw new Error('body: not a GLB file');
  if (head.getUint32(8, true) !== bytes.byteLength)
    throw new Error(`body: expected ${head.getUint32(8, true)} bytes, got ${bytes.byteLength}`);
  const jsonLength = head.getUint32(12, true),
    binAt = 20 + jsonLength;
  if (head.getUint32(16, true) !== JSON_CHUNK || binAt + 8 > bytes.byteLength) throw new Error('body: no JSON chunk');
  if (head.getUint32(binAt + 4, true) !== BIN_CHUNK) throw new Error('body: no binary chunk');
  const text = new TextDecoder().decode(new Uint8Array(bytes, 20, jsonLength));
  let gltf: Gltf;
  try {
    gltf = JSON.parse(text) as Gltf;
  } catch {
    throw new Error('body: the JSON chunk cannot be read');
  }
  if (!gltf?.asset || !gltf.accessors || !gltf.bufferViews)
    throw new Error('body: the JSON chunk is not a glTF document');
  return {
    gltf,
    bin: new Uint8Array(bytes, binAt + 8, Math.min(head.getUint32(binAt, true), bytes.byteLength - binAt - 8)),
  };
}

/** Area-weighted unit normals, and a third of the adjoining triangles' area per vertex, m². */
function measure(positions: Float32Array, triangles: Uint32Array): { normals: Float32Array; vertexArea: Float32Array } {
  const normals = new Float32Array(positions.length),
    vertexArea = new Float32Array(positions.length / 3);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3,
      b = triangles[t + 1]! * 3,
      c = triangles[t + 2]! * 3;
    const ux = positions[b]! - positions[a]!,
      uy = positions[b + 1]! - positions[a + 1]!,
      uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!,
      vy = positions[c + 1]! - positions[a + 1]!,
      vz = positions[c + 2]! - positions[a + 2]!;
    const nx = uy * vz - uz * vy,
      ny = uz * vx - ux * vz,
      nz = ux * vy - uy * vx;
    const third = Math.hypot(nx, ny, nz) / 6;
    for (const corner of [a, b, c]) {
      normals[corner]! += nx;
      normals[corner + 1]! += ny;
      normals[corner + 2]! += nz;
      vertexArea[corner / 3]! += third;
    }
  }
  for (let v = 0; v < normals.length; v += 3) {
    const l = Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!) || 1;
    normals[v]! /= l;
    normals[v + 1]! /= l;
    normals[v + 2]! /= l;
  }
  return { normals, vertexArea };
}

/**
 * Gives every fine vertex to the cage vertex nearest along the edges. Only the left half is walked and the right half copied,
 * so that the two sides agree exactly; a midline place claims on both.
 */
function claimPlaces(
  positions: Float32Array,
  triangles: Uint32Array,
  cageCount: number,
  mirror: Uint32Array,
): Uint16Array {
  const total = positions.length / 3,
    left = triangles.length / 2;
  const start = new Uint32Array(total + 1);
  for (let i = 0; i < left; i++) start[triangles[i]! + 1]! += 2;
  for (let v = 0; v < total; v++) start[v + 1]! += start[v]!;
  const next = Uint32Array.from(start),
    others = new Uint32Array(start[total]!);
  for (let t = 0; t < left; t += 3)
    for (let k = 0; k < 3; k++) {
      others[next[triangles[t + k]!]!++] = triangles[t + ((k + 1) % 3)]!;
      others[next[triangles[t + k]!]!++] = triangles[t + ((k + 2) % 3)]!;
    }
  const cagePlaceOf = new Uint16Array(total),
    distance = new Float32Array(total).fill(Infinity);
  let front: number[] = [];
  for (let v = 0; v < cageCount; v++) {
    cagePlaceOf[v] = v;
    distance[v] = 0;
    if (mirror[v]! >= v) front.push(v);
  }
  // Edges differ little in length, so relaxing rounds of the changed vertices settle in a few passes.
  while (front.length > 0) {
    const changed = new Set<number>();
    for (const v of front)
      for (let i = start[v]!; i < start[v + 1]!; i++) {
        const w = others[i]!;
        if (w < cageCount) continue;
        const d =
          distance[v]! +
          Math.hypot(
            positions[v * 3]! - positions[w * 3]!,
            positions[v * 3 + 1]! - positions[w * 3 + 1]!,
            positions[v * 3 + 2]! - positions[w * 3 + 2]!,
          );
        if (d < distance[w]!) {
          distance[w] = d;
          cagePlaceOf[w] = cagePlaceOf[v]!;
          changed.add(w);
        }
      }
    front = [...changed];
  }
  for (let v = cageCount; v < total; v++) if (mirror[v]! < v) cagePlaceOf[v] = mirror[cagePlaceOf[mirror[v]!]!]!;
  return cagePlaceOf;
}
