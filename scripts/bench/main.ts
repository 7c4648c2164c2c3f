/**
 * Measures what a person waits for, and what it weighs: engine, page, bytes.
 * Run: npm run bench              a table
 *      npm run bench -- --json    one JSON object
 * Builds nothing: run npm run build first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { prepare } from '../../engine/inference/rank.ts';
import { atlasBytes, growthOf, modelBytes, sampleDrawings, timeAnswers } from './engine.ts';
import { readBody } from '../shared/read-body.ts';
import { benchLayers, LAYER_SETS, type LayerSet } from './layers.ts';
import { benchPage } from './page.ts';
import { measureSite } from './measure.ts';
import { serve } from '../start/serve.ts';

const OUT = new URL('../../out/', import.meta.url);
const SET_NAMES: Readonly<Record<LayerSet, string>> = {
  muscles: 'muscles',
  musclesAndBones: 'muscles and bones',
  pattern: 'a pattern',
  all: 'all layers',
};
const PORT = Number(process.env['PORT'] ?? 3210);

if (!existsSync(new URL('_headers', OUT))) throw new Error('out/ is not there: run npm run build first');
const { body } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
const model = prepare(body, atlas),
  drawings = sampleDrawings(body, atlas);
const engine = timeAnswers(model, drawings);
const server = await serve(fileURLToPath(OUT), PORT);
const address = `http://localhost:${PORT}/`;
const page = await benchPage(address),
  layerCost = await benchLayers(address);
server.close();
const { bytes } = measureSite(OUT);
const result = { ...engine, ...page, layerCost, bytes };

if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  const rows: readonly (readonly [string, string])[] = [
    ['engine, one query, median', `${engine.engineMedianMs.toFixed(2)} ms (goal 5)`],
    ['engine, one query, 95th percentile', `${engine.engineP95Ms.toFixed(2)} ms`],
    ['pointer up to the answer on screen', `${page.answerMs.toFixed(0)} ms (goal 150, software rendering)`],
    ['body ready at 10 Mbit/s, 40 ms', `${page.bodyReadyMs.toFixed(0)} ms (goal 2800, software rendering)`],
    ['frames while idle, 2 s', `${page.idleFrames} (goal 0)`],
    ['requests beyond the page', `${page.requests}, of them ${page.mapRequests} for code, body and atlas (goal 8)`],
    ...LAYER_SETS.map(
      (set) =>
        [
          `a frame with ${SET_NAMES[set]}`,
          `${layerCost[set].toFixed(2)} times the bare skin (goal 1.5, software rendering)`,
        ] as const,
    ),
    ...growthOf(body, atlas, drawings.slice(0, 60)).map(
      ({ times, of, medianMs }) => [`engine, ${times} times the ${of}, median`, `${medianMs.toFixed(2)} ms`] as const,
    ),
    [
      'model in memory',
      `${(modelBytes(model) / 1024).toFixed(0)} KB; the atlas ${(atlasBytes(atlas) / 1024).toFixed(0)} KB`,
    ],
    ...Object.entries(bytes).map(([kind, size]) => [`${kind}, brotli`, `${(size / 1024).toFixed(1)} KB`] as const),
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(40)} ${value}`);
}
process.exit(0);
