/**
 * Lays the areas of data/mimics/ on public/models/body.glb: data/generated/mimic-areas.ts.
 * Run: npm run mimics            writes the file
 *      npm run mimics -- --check lays them again and fails if the committed file differs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANDMARKS } from '../../data/landmarks.ts';
import { MIMICS } from '../../data/mimics.ts';
import { centimetre, resolveAnchor } from '../../engine/skin/anchor.ts';
import { layCurve } from '../../engine/skin/curve.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { mirrorPoint } from '../../engine/skin/skin.ts';
import { readMap } from '../shared/read-map.ts';

const FILE = new URL('../../data/generated/mimic-areas.ts', import.meta.url);
const { body, atlas } = await readMap();
const surfaces = new Map(LANDMARKS.map(({ id, surface }) => [id, surface]));

/** Ascending cage places as gap, length, gap, length, ... */
function runs(places: ReadonlySet<number>): number[] {
  const list: number[] = [];
  let end = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    if (list.length > 0 && place === end) list[list.length - 1]!++;
    else list.push(place - end, 1);
    end = place + 1;
  }
  return list;
}

const rows = MIMICS.map(({ id, side, areas }) => {
  const places = new Set<number>();
  for (const { path, widthCm } of areas) {
    const curve = layCurve(
      body,
      path.map((anchor) => resolveAnchor(body, atlas.landmarks, anchor, (name) => surfaces.get(name)).point),
    );
    const laid =
      side === 'right'
        ? curve.map((point) => mirrorPoint(body, point))
        : side === 'both'
          ? [...curve, ...curve.map((point) => mirrorPoint(body, point))]
          : curve;
    for (const v of reachFrom(body, laid, (widthCm / 2) * centimetre(body)).vertices)
      if (v < body.cageCount) places.add(v);
  }
  if (places.size === 0) throw new Error(`${id}: expected an area on the skin, got none`);
  return `  '${id}': [${runs(places).join(',')}],`;
});
const text = [
  '/** Written by scripts/mimics/main.ts; do not edit. Cage places of each area of data/mimics.ts, ascending, as gap and length of each run; written for the left where it may be either side. */',
  'export const MIMIC_AREAS: Readonly<Record<string, readonly number[]>> = {',
  ...rows,
  '};',
  '',
  "/** Hash of the order of the body's vertices that the places belong to. */",
  `export const MIMIC_ORDER = '${body.orderHash}';`,
  '',
].join('\n');
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text)
    throw new Error(
      'data/generated/mimic-areas.ts differs from what the records and the body give; run npm run mimics',
    );
} else writeFileSync(FILE, text);
console.log(`mimic-areas.ts: ${text.length} bytes, ${rows.length} areas`);
