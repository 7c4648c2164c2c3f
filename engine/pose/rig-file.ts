import type { Body } from '../skin/body.ts';
import { nth } from '../math/nth.ts';
import { hashOf } from '../skin/byte-stream.ts';
import { SHAPES, type Corrective, type Rig, type Shape, type ShapeName } from './rig.ts';
import { BONES } from './skeleton.ts';
import { decodeField, encodeField, storedHalf, type Stored } from '../skin/smooth-field.ts';

/**
 * public/models/rig.bin: "KMR1", a 64-bit hash of all that follows it, the length of the header, the header (JSON), then one smooth field
 * after another: a weight per bone, then x, y, z per shape, then x, y, z per corrective; garments last. Little endian, midline and left half only.
 */
const MAGIC = 0x31524d4b,
  HEAD = 16;
/** Steps of a weight, and metres a step of an offset: both below what shading shows. */
export const WEIGHT_STEPS = 1023,
  OFFSET_STEP = 5e-5,
  CORRECTIVE_STEP = 1e-4;

interface Header {
  readonly orderHash: string;
  /** Bytes of each field. */
  readonly fields: readonly number[];
  /** Bones that have a field. */
  readonly bones: readonly string[];
  /** Micrometres, per shape. */
  readonly joints: Readonly<Record<ShapeName, readonly number[]>>;
  readonly correctives: readonly string[];
}

/** What the build has made, per stored vertex. */
export interface RigParts {
  /** Per bone of BONES, 0..WEIGHT_STEPS per stored vertex. */
  readonly weights: readonly Int32Array[];
  readonly joints: Readonly<Record<ShapeName, Float64Array>>;
  /** Three fields per shape other than neutral, in OFFSET_STEP. */
  readonly offsets: Readonly<Record<Exclude<ShapeName, 'neutral'>, readonly Int32Array[]>>;
  /** A byte per stored vertex, as in the body's shade: above 127 the garment covers the skin. */
  readonly garments: Readonly<Record<Exclude<ShapeName, 'neutral'>, Int32Array>>;
  readonly correctives: Readonly<Record<string, readonly Int32Array[]>>;
}

const OTHERS = SHAPES.filter((shape): shape is Exclude<ShapeName, 'neutral'> => shape !== 'neutral');

export function encodeRig(body: Body, parts: RigParts): Uint8Array {
  const half = storedHalf(body);
  const fields = [
    ...parts.weights,
    ...OTHERS.flatMap((shape) => parts.offsets[shape]),
    ...Object.values(parts.correctives).flat(),
    ...OTHERS.map((shape) => parts.garments[shape]),
  ].map((field) => encodeField(half, field));
  const header: Header = {
    orderHash: body.orderHash,
    fields: fields.map((field) => field.length),
    bones: BONES.map(({ name }) => name),
    joints: Object.fromEntries(
      SHAPES.map((shape) => [shape, [...parts.joints[shape]].map((value) => Math.round(value * 1e6))]),
    ) as unknown as Header['joints'],
    correctives: Object.keys(parts.correctives),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const out = new Uint8Array(HEAD + text.length + fields.reduce((sum, field) => sum + field.length, 0));
  out.set(text, HEAD);
  let at = HEAD + text.length;
  for (const field of fields) {
    out.set(field, at);
    at += field.length;
  }
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(12, text.length, true);
  const hash = hashOf(out.subarray(12));
  view.setUint32(4, parseInt(hash.slice(0, 8), 16), true);
  view.setUint32(8, parseInt(hash.slice(8), 16), true);
  return out;
}

/**
 * Reads public/models/rig.bin for the body it was made for.
 * @throws Error that says what was expected and what came
 */
export function decodeRig(bytes: Uint8Array, body: Body): Rig {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('rig: not a rig file');
  const expected = [4, 8].map((at) => view.getUint32(at, true).toString(16).padStart(8, '0')).join(''),
    found = hashOf(bytes.subarray(12));
  if (expected !== found) throw new Error(`rig: the file is damaged: expected hash ${expected}, got ${found}`);
  const headerEnd = HEAD + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, headerEnd))) as Header;
  if (header.orderHash !== body.orderHash)
    throw new Error(`rig: made for vertex order ${header.orderHash}, the body has ${body.orderHash}`);
  if (header.bones.join() !== BONES.map(({ name }) => name).join()) throw new Error('rig: made for other bones');
  const half = storedHalf(body);
  let at = headerEnd,
    index = 0;
  const next = () => {
    const field = decodeField(half, bytes.subarray(at, at + header.fields[index]!));
    at += header.fields[index++]!;
    return field;
  };
  const { start, bone, weight } = influences(half, body.mirror, header.bones.map(next));
  const jointsOf = (shape: ShapeName) => Float32Array.from(header.joints[shape], (um) => um / 1e6);
  const three = () => [next(), next(), next()] as const;
  const offsets = OTHERS.map(three);
  const correctives = header.correctives.map((name): Corrective => {
    const [x, y, z] = three();
    let changed = 0;
    for (let s = 0; s < x.length; s++) if (x[s] !== 0 || y[s] !== 0 || z[s] !== 0) changed++;
    const vertices = new Uint32Array(changed),
      moves = new Float32Array(changed * 3);
    for (let s = 0, k = 0; s < x.length; s++) {
      if (x[s] === 0 && y[s] === 0 && z[s] === 0) continue;
      vertices[k] = half.ids[s]!;
      moves[k * 3] = x[s]! * CORRECTIVE_STEP;
      moves[k * 3 + 1] = y[s]! * CORRECTIVE_STEP;
      moves[k * 3 + 2] = z[s]! * CORRECTIVE_STEP;
      k++;
    }
    return { name, vertices, offsets: moves };
  });
  const garments = OTHERS.map(next);
  const shapes = Object.fromEntries(
    OTHERS.map((name, i): [ShapeName, Shape] => {
      const all = new Float32Array(body.positions.length),
        garment = new Uint8Array(body.mirror.length);
      const [x, y, z] = nth(offsets, i);
      half.ids.forEach((v, s) => {
        const twin = body.mirror[v]!,
          l = v * 3,
          r = twin * 3;
        all[r] = twin === v ? 0 : -x[s]! * OFFSET_STEP;
        if (twin !== v) all[l] = x[s]! * OFFSET_STEP;
        all[l + 1] = all[r + 1] = y[s]! * OFFSET_STEP;
        all[l + 2] = all[r + 2] = z[s]! * OFFSET_STEP;
        garment[v] = garment[twin] = garments[i]![s]!;
      });
      return [name, { offsets: all, joints: jointsOf(name), garment }];
    }),
  );
  shapes['neutral'] = { offsets: new Float32Array(body.positions.length), joints: jointsOf('neutral') };
  return { start, bone, weight, shapes: shapes as Record<ShapeName, Shape>, correctives, orderHash: header.orderHash };
}

/** Gathers the bones' fields by vertex, heaviest first, both sides. */
function influences(
  half: Stored,
  mirror: Uint32Array,
  fields: readonly Int32Array[],
): Pick<Rig, 'start' | 'bone' | 'weight'> {
  const total = mirror.length,
    start = new Uint32Array(total + 1);
  for (const field of fields)
    half.ids.forEach((v, s) => {
      if (field[s]! <= 0) return;
      start[v + 1]!++;
      if (mirror[v] !== v) start[mirror[v]! + 1]!++;
    });
  for (let v = 0; v < total; v++) start[v + 1]! += start[v]!;
  const bone = new Uint8Array(start[total]!),
    weight = new Float32Array(start[total]!);
  half.ids.forEach((v, s) => {
    const from = start[v]!,
      twin = start[mirror[v]!]!;
    let kept = 0,
      sum = 0;
    for (let b = 0; b < fields.length; b++) {
      const w = fields[b]![s]!;
      if (w <= 0) continue;
      let k = kept++;
      for (; k > 0 && weight[from + k - 1]! < w; k--) {
        weight[from + k] = weight[from + k - 1]!;
        bone[from + k] = bone[from + k - 1]!;
      }
      weight[from + k] = w;
      bone[from + k] = b;
      sum += w;
    }
    for (let k = 0; k < kept; k++) {
      weight[from + k]! /= sum;
      if (twin === from) continue;
      weight[twin + k] = weight[from + k]!;
      bone[twin + k] = nth(BONES, bone[from + k]!).mirror;
    }
  });
  return { start, bone, weight };
}
