/**
 * Lays the muscles of data/shapes and the bones of data/bones.ts on public/models/body.glb: public/atlas/anatomy.bin.
 * In: the body, the landmarks of public/atlas/atlas.bin.
 * Run: npm run anatomy            writes the file
 *      npm run anatomy -- --check compiles again and fails if the committed file differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { MUSCLES } from '../../data/atlas.ts';
import { LANDMARKS } from '../../data/landmarks.ts';
import { MUSCLE_SHAPES } from '../../data/shapes/shapes.ts';
import { decodeAnatomy, encodeAnatomy } from '../../engine/atlas/anatomy-file.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { compileAnatomy } from './compile.ts';
import { readBody } from '../shared/read-body.ts';

/** Bytes, brotli: what muscles and bones may weigh. */
const BUDGET = 250 * 1024;
const FILE = new URL('../../public/atlas/anatomy.bin', import.meta.url);

const { body } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
const surfaces = new Map(LANDMARKS.map(({ id, surface }) => [id, surface]));
const names: ReadonlyMap<string, string> = new Map(MUSCLES.map(({ id, name }) => [id, name]));
const nameOf = (id: string): string => {
  const name = names.get(id);
  if (name === undefined) throw new Error(`expected a muscle of the atlas, got ${id}`);
  return name;
};
const bytes = encodeAnatomy(
  compileAnatomy(body, atlas.landmarks, (id) => surfaces.get(id), MUSCLE_SHAPES, nameOf),
  body,
);
const packed = brotliCompressSync(bytes).length;
if (packed > BUDGET) throw new Error(`anatomy: ${packed} bytes brotli, ${BUDGET} allowed`);
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || !readFileSync(FILE).equals(bytes))
    throw new Error('public/atlas/anatomy.bin differs from what the shapes and the body give; run npm run anatomy');
} else writeFileSync(FILE, bytes);
const anatomy = decodeAnatomy(bytes, body);
console.log(`public/atlas/anatomy.bin: ${bytes.length} bytes, ${packed} brotli; anatomy ${anatomy.hash}`);
console.log(
  `${new Set(anatomy.muscles.map(({ muscleId }) => muscleId)).size} muscles in ${anatomy.muscles.length} shapes, ${anatomy.muscles.reduce((sum, m) => sum + m.vertices.length, 0)} vertices; ${anatomy.edges.length} edges and ${anatomy.knobs.length} knobs of bone`,
);
