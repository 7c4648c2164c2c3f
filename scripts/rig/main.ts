/**
 * Builds public/models/rig.bin: bones, skin weights and body shapes for the vertex order of public/models/body.glb.
 * In: the CC0 base mesh (fetched once into a cache folder) and the body file.
 * Run: npm run rig             writes the file
 *      npm run rig -- --check  rebuilds and fails if the committed file differs
 */
import { vec3 } from '../../engine/math/vec.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { CORRECTIVE_AT, CORRECTIVE_NAMES } from '../../engine/pose/corrective.ts';
import { nth } from '../../engine/math/nth.ts';
import { CORRECTIVE_STEP, decodeRig, encodeRig, OFFSET_STEP, WEIGHT_STEPS } from '../../engine/pose/rig-file.ts';
import { BONES } from '../../engine/pose/skeleton.ts';
import { storedHalf } from '../../engine/skin/smooth-field.ts';
import { orderBody } from '../body/order.ts';
import { sculptor } from '../body/sculpt.ts';
import { readSource } from '../body/source.ts';
import { readBody } from '../shared/read-body.ts';
import { boneJoints } from './joints.ts';
import { mend } from './correct.ts';
import { drawShape, wornAt } from './shapes.ts';
import { carried, fewest } from './carry.ts';
import { halved, weigh } from './weigh.ts';

const FILE = new URL('../../public/models/rig.bin', import.meta.url);

const source = readSource(),
  shapes = sculptor(source),
  order = await orderBody(source, shapes);
const { body, shade } = await readBody();
if (order.hash !== body.orderHash)
  throw new Error(`body.glb has order ${body.orderHash}, the source gives ${order.hash}; run npm run body`);
const { ids } = storedHalf(body);
if (ids.length !== order.stored.length)
  throw new Error(`body.glb stores ${ids.length} vertices, the source gives ${order.stored.length}`);

const weights = carried(weigh(shapes.neutral.cage, source.quads, shapes.mirror, shapes.neutral.joint), order);
const few = fewest(weights).map((weight) => Int32Array.from(weight, (w) => Math.round(w * WEIGHT_STEPS)));

const cageTriangles = halved(source.quads);
/** Metres on either side of the garment's border that the byte spans, as in the body file. */
const GARMENT_BAND = 0.04;
const others = (['female', 'male'] as const).map((name) => {
  const { positions, joint } = drawShape(shapes, order, cageTriangles, name);
  const offsets = [0, 1, 2].map((c) =>
    Int32Array.from(order.stored, (v, s) =>
      Math.round((positions[v * 3 + c]! - body.positions[ids[s]! * 3 + c]!) / OFFSET_STEP),
    ),
  );
  const garment = Int32Array.from(ids, (v) => {
    const [x, y, z] = vec3(body.positions, v);
    return Math.max(
      shade[v * 4 + 3]!,
      Math.round(Math.min(1, Math.max(0, 0.5 + wornAt(name, x, y, z) / GARMENT_BAND / 2)) * 255),
    );
  });
  return { name, offsets, garment, joints: boneJoints(joint) };
});
const named = <T>(pick: (shape: (typeof others)[number]) => T) => ({
  female: pick(nth(others, 0)),
  male: pick(nth(others, 1)),
});
const parts = {
  weights: few,
  joints: { neutral: boneJoints(shapes.neutral.joint), ...named(({ joints }) => joints) },
  offsets: named(({ offsets }) => offsets),
  garments: named(({ garment }) => garment),
};
// Correctives are made on the rig as it will be read, without them.
const plain = decodeRig(encodeRig(body, { ...parts, correctives: {} }), body);
const correctives = Object.fromEntries(
  CORRECTIVE_NAMES.map((name) => {
    const change = mend(body, plain, { left: CORRECTIVE_AT[name] });
    return [name, [0, 1, 2].map((c) => Int32Array.from(ids, (v) => Math.round(change[v * 3 + c]! / CORRECTIVE_STEP)))];
  }),
);
const bytes = encodeRig(body, { ...parts, correctives });

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || !readFileSync(FILE).equals(bytes))
    throw new Error('public/models/rig.bin differs from what the source gives; run npm run rig');
  console.log(`rig.bin is as built, order ${body.orderHash}`);
} else {
  writeFileSync(FILE, bytes);
  const pairs = few.reduce((sum, field) => sum + field.reduce((n, w) => n + (w > 0 ? 1 : 0), 0), 0);
  console.log(
    `rig.bin: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli; ${BONES.length} bones, ${(pairs / ids.length).toFixed(2)} of them a vertex`,
  );
}
