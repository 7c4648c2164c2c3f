/**
 * Builds public/models/body.glb from the CC0 base mesh (fetched once into a cache folder).
 * Run: npm run body            writes the file
 *      npm run body -- --check rebuilds and fails if the committed file differs
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { MeshoptEncoder } from 'meshoptimizer';
import { ambientOcclusion, curvatureAt, normalsOf, triangleNeighbours } from './body/bake.ts';
import { writeGlb } from './body/glb.ts';
import { garmentDistance, raiseRidges } from './body/relief.ts';
import { BODY_VERTICES, fillEyes, jointsOf, makeModest, poseBody, shapeBody } from './body/shape.ts';
import { readSource } from './body/source.ts';
import { subdivide } from './body/subdivide.ts';
import { mirrorOf, neighboursOf, repairMirror, symmetrise } from './body/topology.ts';

const FILE = new URL('../public/models/body.glb', import.meta.url);

/** Metres: the reference adult of all lengths in the data. */
const STATURE = 1.72;
/** Metres: edges wanted where knots are looked for, and elsewhere. */
const FINE_EDGE = 0.0075, COARSE_EDGE = 0.016;
const isFine = (x: number, y: number, z: number) => y > 0.93 && y < 1.5 ? Math.abs(x) < 0.29 && !(Math.abs(x) > 0.24 && y < 1.15) : y >= 1.5 && z < 0.03;

const source = readSource();
const neighbours = neighboursOf(source.quads, BODY_VERTICES);
const mirror = mirrorOf(source.positions, BODY_VERTICES);
repairMirror(mirror, neighbours);

const shaped = shapeBody(source);
fillEyes(source, shaped, neighbours);
const joint = jointsOf(source, shaped);
const cage = shaped.slice(0, BODY_VERTICES * 3);
symmetrise(cage, mirror);
poseBody(cage, joint, neighbours);
symmetrise(cage, mirror);

let floor = Infinity, top = -Infinity;
for (let i = 1; i < cage.length; i += 3) [floor, top] = [Math.min(floor, cage[i]), Math.max(top, cage[i])];
const scale = STATURE / (top - floor);
for (let i = 0; i < cage.length; i++) cage[i] = (cage[i] - (i % 3 === 1 ? floor : 0)) * scale;
makeModest(cage, neighbours, [
  { centre: [0.1, 1.255, 0.11], radius: 0.075, passes: 60 },
  { centre: [0, 0.8, 0.05], radius: 0.13, passes: 60 },
]);
symmetrise(cage, mirror);

const fine = subdivide(source.quads, cage, BODY_VERTICES, (x, y, z) => (isFine(x, y, z) ? FINE_EDGE : COARSE_EDGE));
const { positions, triangles } = fine;
const count = positions.length / 3;
raiseRidges(positions, normalsOf(positions, triangles));

// The left half and the midline are kept; the right half is their mirror image.
const SIDE_EPSILON = 1e-9;
const side = Int8Array.from({ length: count }, (_, v) => (Math.abs(positions[v * 3]) < SIDE_EPSILON ? 0 : Math.sign(positions[v * 3])));
for (let v = 0; v < count; v++) if (side[v] === 0) positions[v * 3] = 0;
const half: number[] = [];
for (let t = 0; t < triangles.length; t += 3) {
  const sides = [0, 1, 2].map((k) => side[triangles[t + k]]);
  if (sides.includes(1) && sides.includes(-1)) throw new Error(`triangle ${t / 3}: crosses the midline`);
  if (sides.includes(1)) half.push(...triangles.slice(t, t + 3));
}

await MeshoptEncoder.ready;
const used = [...new Set(half)].sort((a, b) => a - b);
const compact = new Map(used.map((v, i) => [v, i]));
const ordered = Uint32Array.from(half, (v) => compact.get(v)!);
const [remap] = MeshoptEncoder.reorderMesh(ordered, true, true);
const block = (v: number) => (v < BODY_VERTICES ? 0 : 2) + (side[v] === 0 ? 0 : 1);
const order = [...used].sort((a, b) => block(a) - block(b) || remap[compact.get(a)!] - remap[compact.get(b)!]);
const counts = [0, 1, 2, 3].map((b) => order.filter((v) => block(v) === b).length) as [number, number, number, number];
const place = new Map(order.map((v, i) => [v, i]));
const byRemap = new Map(used.map((v, i) => [remap[i], v]));
const indices = Uint16Array.from(ordered, (r) => place.get(byRemap.get(r)!)!);

const normals = normalsOf(positions, triangles);
const open = ambientOcclusion(positions, normals, triangles, order);
const around = triangleNeighbours(triangles, count);
const near = curvatureAt(positions, normals, around, 0.012), far = curvatureAt(positions, normals, around, 0.04);
const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
/** Metres on either side of the garment's border that the byte spans. */
const GARMENT_BAND = 0.04;
const shade = new Uint8Array(order.length * 4);
order.forEach((v, i) => {
  const [x, y, z] = positions.subarray(v * 3, v * 3 + 3);
  shade.set([byte(open.get(v)!), byte(0.5 + near[v] * 2), byte(0.5 + far[v] * 2), byte(0.5 + garmentDistance(x, y, z) / GARMENT_BAND / 2)], i * 4);
});
const orderHash = createHash('sha256').update(Uint32Array.from(counts)).update(indices).digest('hex').slice(0, 16);
const kept = Float64Array.from(order.flatMap((v) => [...positions.subarray(v * 3, v * 3 + 3)]));
const bytes = writeGlb({ positions: kept, shade, indices, counts, stature: STATURE, orderHash });

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || !readFileSync(FILE).equals(bytes)) throw new Error('public/models/body.glb differs from what the source gives; run npm run body');
  console.log(`body.glb is as built, order ${orderHash}`);
} else {
  writeFileSync(FILE, bytes);
  console.log(`body.glb: ${bytes.length} bytes, ${counts.join(' + ')} stored vertices, ${indices.length / 3} stored triangles, order ${orderHash}`);
}
