/**
 * Lays the records of data/ on public/models/body.glb: public/atlas/atlas.bin, and data/generated/places-atlas.ts for when neither can be loaded.
 * Lists the names of all muscles and points in data/generated/muscle-rows.ts, and the deep points in data/generated/deep-points.ts.
 * Run: npm run atlas            writes the files
 *      npm run atlas -- --check compiles again and fails if a committed file differs
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { REGIONS } from '../../data/atlas.ts';
import { decodeAtlas, encodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { compileAtlas } from './compile.ts';
import { writeDeepPoints } from './deep-points.ts';
import { writeMuscleRows } from './muscle-rows.ts';
import { writePlacesAtlas } from './places.ts';
import { readRecords } from './records.ts';
import { readBody } from '../shared/read-body.ts';

const { body } = await readBody();
const bytes = encodeAtlas(compileAtlas(body, readRecords()), body);
const atlas = decodeAtlas(bytes, body.orderHash);
const files: readonly [name: string, content: Buffer][] = [
  ['../../public/atlas/atlas.bin', Buffer.from(bytes)],
  ['../../data/generated/places-atlas.ts', Buffer.from(writePlacesAtlas(body, atlas, atlas.hash))],
  ['../../data/generated/muscle-rows.ts', Buffer.from(writeMuscleRows(REGIONS))],
  ['../../data/generated/deep-points.ts', Buffer.from(writeDeepPoints(REGIONS))],
];
for (const [name, content] of files) {
  const file = new URL(name, import.meta.url);
  if (process.argv.includes('--check')) {
    if (!existsSync(file) || !readFileSync(file).equals(content))
      throw new Error(`${name.slice(6)} differs from what the records and the body give; run npm run atlas`);
  } else {
    mkdirSync(new URL('..', file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(`${name.slice(6)}: ${content.length} bytes, ${brotliCompressSync(content).length} brotli`);
}
console.log(
  `atlas ${atlas.hash}: ${atlas.points.length} points, ${atlas.points.reduce((sum, p) => sum + p.zones.length, 0)} zones, ${atlas.places.length} places, ${Object.keys(atlas.landmarks).length} landmarks, body ${atlas.orderHash}`,
);
