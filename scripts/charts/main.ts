/**
 * Draws the flat charts: the body as line art, each point's and muscle's pattern on it, and which muscles share a zone.
 * In: public/models/body.glb, public/atlas/atlas.bin. Out: public/charts/body.svg, data/generated/body-lines.json, charts.json and neighbours.ts.
 * Run: npm run charts, after every change of the body or the atlas. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { drawLines } from '../../engine/chart/lines.ts';
import { CHART_FACES } from '../../engine/chart/view.ts';
import { muscleNeighbours } from './neighbours.ts';
import { picturesOf, rasters } from './pictures.ts';
import { readBody } from '../shared/read-body.ts';

const generated = new URL('../../data/generated/', import.meta.url),
  site = new URL('../../public/charts/', import.meta.url);
const { body, shade } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);

const drawn = CHART_FACES.map((face) => ({ face, ...drawLines(body, shade, face) }));
writeFileSync(
  new URL('body-lines.json', generated),
  `{"body":"${body.orderHash}",\n${drawn.map(({ face, ...lines }) => `"${face}":${JSON.stringify(lines)}`).join(',\n')}}\n`,
);

// Colours come from the page that uses the drawing: its --chart-skin, and its text colour for shade and line.
const groups = drawn.map(({ face, outline, shades, lines: turns }) => {
  return `<g id="${face}"><path fill="var(--chart-skin,#f3e7dc)" d="${outline}"/><g fill="currentColor" fill-opacity=".085">${shades.map((d) => `<path d="${d}"/>`).join('')}</g><path fill="none" stroke="currentColor" stroke-opacity=".75" stroke-width="1" vector-effect="non-scaling-stroke" stroke-linecap="round" stroke-linejoin="round" d="${turns}"/></g>`;
});
mkdirSync(site, { recursive: true });
writeFileSync(
  new URL('body.svg', site),
  `<svg xmlns="http://www.w3.org/2000/svg"><defs>\n${groups.join('\n')}\n</defs></svg>\n`,
);

const seen = rasters(body),
  muscleIds = [...new Set(atlas.points.map(({ muscleId }) => muscleId))];
const rows = (entries: readonly (readonly [string, unknown])[]) =>
  entries.map(([id, value]) => `"${id}":${JSON.stringify(value)}`).join(',\n');
const points = atlas.points.map((point) => [point.id, picturesOf(body, seen, [point])] as const);
const muscles = muscleIds.map(
  (id) =>
    [
      id,
      picturesOf(
        body,
        seen,
        atlas.points.filter(({ muscleId }) => muscleId === id),
      ),
    ] as const,
);
writeFileSync(
  new URL('charts.json', generated),
  `{"atlas":"${atlas.hash}",\n"points":{\n${rows(points)}},\n"muscles":{\n${rows(muscles)}}}\n`,
);

const neighbours = [...muscleNeighbours(body, atlas)].map(
  ([id, list]) =>
    `  '${id}': [${list.map(({ muscleId, share, place }) => `['${muscleId}', ${share}, ${JSON.stringify(place)}]`).join(', ')}],`,
);
writeFileSync(
  new URL('neighbours.ts', generated),
  [
    '/** Written by scripts/charts/main.ts; do not edit. Muscles whose essential pain zones overlap, most alike first; both ways. */',
    'export type NeighbourRow = readonly [muscleId: string, sharePct: number, place: string];',
    'export const NEIGHBOURS: Readonly<Record<string, readonly NeighbourRow[]>> = {',
    ...neighbours,
    '};',
    '',
  ].join('\n'),
);
console.log(`${points.length} points, ${muscles.length} muscles, atlas ${atlas.hash}`);
