/**
 * Which points are too near to a device in which named place, so that a guide can be closed before the body is there.
 * Input: public/models/body.glb, public/atlas/atlas.bin. Output: data/generated/device-places.json.
 * Run: npx tsx scripts/devices/main.ts after the body or the atlas changed
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { devicePlaces } from './near.ts';
import { readBody } from '../shared/read-body.ts';

const { body } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
const rows = Object.entries(devicePlaces(body, atlas)).map(
  ([id, near]) => `  ${JSON.stringify(id)}: ${JSON.stringify(near)}`,
);
writeFileSync(new URL('../../data/generated/device-places.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
console.log(`${rows.length} points lie near a named place`);
