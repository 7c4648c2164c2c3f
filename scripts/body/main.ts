/**
 * Builds public/models/body.glb from the CC0 base mesh (fetched once into a cache folder).
 * Beside it data/generated/body-digest.ts: what the bytes of the file come to.
 * Run: npm run body            writes the files
 *      npm run body -- --check rebuilds and fails if the committed file differs
 */
import { vec3 } from '../../engine/math/vec.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hashOf } from '../../engine/skin/byte-stream.ts';
import { ambientOcclusion, curvatureAt, normalsOf, triangleNeighbours } from './bake.ts';
import { writeGlb } from './glb.ts';
import { orderBody } from './order.ts';
import { garmentDistance, raiseRidges } from './relief.ts';
import { sculptor, STATURE } from './sculpt.ts';
import { readSource } from './source.ts';

const FILE = new URL('../../public/models/body.glb', import.meta.url),
  DIGEST = new URL('../../data/generated/body-digest.ts', import.meta.url);

const source = readSource();
const shapes = sculptor(source);
const { follow, triangles, stored: order, counts, indices, hash: orderHash } = await orderBody(source, shapes);
const positions = follow(shapes.neutral.cage);
const count = positions.length / 3;
raiseRidges(positions, normalsOf(positions, triangles));

const normals = normalsOf(positions, triangles);
const open = ambientOcclusion(positions, normals, triangles, order);
const around = triangleNeighbours(triangles, count);
const near = curvatureAt(positions, normals, around, 0.012),
  far = curvatureAt(positions, normals, around, 0.04);
const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
/** Metres on either side of the garment's border that the byte spans. */
const GARMENT_BAND = 0.04;
const shade = new Uint8Array(order.length * 4);
order.forEach((v, i) => {
  const [x, y, z] = vec3(positions, v);
  shade.set(
    [
      byte(open.get(v)!),
      byte(0.5 + near[v]! * 2),
      byte(0.5 + far[v]! * 2),
      byte(0.5 + garmentDistance(x, y, z) / GARMENT_BAND / 2),
    ],
    i * 4,
  );
});
const kept = Float64Array.from(order.flatMap((v) => [...positions.subarray(v * 3, v * 3 + 3)]));
const bytes = writeGlb({ positions: kept, shade, indices, counts, stature: STATURE, orderHash });

const digest = `/** What engine/skin/byte-stream.ts makes of the bytes of public/models/body.glb: a file that was damaged on its way comes to something else. */\nexport const BODY_DIGEST = '${hashOf(bytes)}';\n`;

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || !readFileSync(FILE).equals(bytes))
    throw new Error('public/models/body.glb differs from what the source gives; run npm run body');
  if (!existsSync(DIGEST) || readFileSync(DIGEST, 'utf8') !== digest)
    throw new Error('data/generated/body-digest.ts differs from what body.glb comes to; run npm run body');
  console.log(`body.glb is as built, order ${orderHash}`);
} else {
  writeFileSync(FILE, bytes);
  writeFileSync(DIGEST, digest);
  console.log(
    `body.glb: ${bytes.length} bytes, ${counts.join(' + ')} stored vertices, ${indices.length / 3} stored triangles, order ${orderHash}`,
  );
}
