import { MeshoptEncoder } from 'meshoptimizer';

export interface HalfBody {
  /** Metres; x exactly 0 on the midline. Order: cage midline, cage left, fine midline, fine left. */
  readonly positions: Float64Array;
  /** Four bytes a vertex. */
  readonly shade: Uint8Array;
  readonly indices: Uint16Array;
  readonly counts: readonly [number, number, number, number];
  readonly stature: number;
  readonly orderHash: string;
}

const pad = (bytes: Uint8Array, filler: number) =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, filler)]);

/**
 * A GLB with one compressed half mesh shown twice, the second time reflected, so that any viewer shows the whole body.
 * Positions are 16-bit over half the stature (about 0.03 mm).
 */
export function writeGlb(half: HalfBody): Buffer {
  const n = half.positions.length / 3,
    step = half.stature / 2 / 32767;
  const packed = new Int16Array(n * 4);
  const min = [Infinity, Infinity, Infinity],
    max = [-Infinity, -Infinity, -Infinity];
  for (let v = 0; v < n; v++)
    for (let c = 0; c < 3; c++) {
      const q = Math.round((half.positions[v * 3 + c]! - (c === 1 ? half.stature / 2 : 0)) / step);
      packed[v * 4 + c] = q;
      [min[c], max[c]] = [Math.min(min[c]!, q), Math.max(max[c]!, q)];
    }
  const parts = [
    { data: new Uint8Array(packed.buffer), count: n, size: 8, mode: 'ATTRIBUTES' },
    { data: half.shade, count: n, size: 4, mode: 'ATTRIBUTES' },
    { data: new Uint8Array(half.indices.buffer), count: half.indices.length, size: 2, mode: 'TRIANGLES' },
  ].map((part) => {
    const packed = MeshoptEncoder.encodeGltfBuffer(part.data, part.count, part.size, part.mode);
    // The length without the padding is what the decoder wants: it refuses bytes after the end.
    return { ...part, length: packed.length, packed: pad(packed, 0) };
  });
  let inAt = 0,
    outAt = 0;
  const bufferViews = parts.map((part, i) => {
    const view = {
      buffer: 1,
      byteOffset: outAt,
      byteLength: part.data.length,
      ...(i < 2 ? { byteStride: part.size } : {}),
      target: i < 2 ? 34962 : 34963,
      extensions: {
        EXT_meshopt_compression: {
          buffer: 0,
          byteOffset: inAt,
          byteLength: part.length,
          byteStride: part.size,
          count: part.count,
          mode: part.mode,
        },
      },
    };
    inAt += part.packed.length;
    outAt += part.data.length + ((4 - (part.data.length % 4)) % 4);
    return view;
  });
  const translation = [0, half.stature / 2, 0];
  const gltf = {
    asset: {
      version: '2.0',
      generator: 'knotmap build-body',
      copyright: 'Body shape: MakeHuman, CC0 1.0',
      extras: { counts: half.counts, stature: half.stature, orderHash: half.orderHash },
    },
    extensionsUsed: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
    extensionsRequired: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ nodes: [0, 1] }],
    nodes: [
      { mesh: 0, name: 'left', scale: [step, step, step], translation },
      { mesh: 0, name: 'right', scale: [-step, step, step], translation },
    ],
    meshes: [{ primitives: [{ attributes: { POSITION: 0, COLOR_0: 1 }, indices: 2 }] }],
    accessors: [
      { bufferView: 0, componentType: 5122, count: n, type: 'VEC3', min, max },
      { bufferView: 1, componentType: 5121, normalized: true, count: n, type: 'VEC4' },
      { bufferView: 2, componentType: 5123, count: half.indices.length, type: 'SCALAR' },
    ],
    bufferViews,
    buffers: [{ byteLength: inAt }, { byteLength: outAt, extensions: { EXT_meshopt_compression: { fallback: true } } }],
  };
  const json = pad(Buffer.from(JSON.stringify(gltf)), 0x20);
  const head = Buffer.alloc(20),
    binHead = Buffer.alloc(8);
  head.write('glTF', 0);
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(28 + json.length + inAt, 8);
  head.writeUInt32LE(json.length, 12);
  head.write('JSON', 16);
  binHead.writeUInt32LE(inAt, 0);
  binHead.write('BIN\0', 4);
  return Buffer.concat([head, json, binHead, ...parts.map((part) => part.packed)]);
}
