/**
 * Measures what a person waits for, and what it weighs: engine, page, bytes.
 * Run: npm run bench              a table
 *      npm run bench -- --json    one JSON object
 *      npm run bench -- --visits 14    first visits of each page at the desk; half as many on a phone
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
import { makeFloorSite } from './floor/site.ts';
import { measureSite } from './measure.ts';
import { DESK, firstVisits, PHONE, type ColdTimes } from './visits.ts';
import { serve } from '../start/serve.ts';

const OUT = new URL('../../out/', import.meta.url);
const SET_NAMES: Readonly<Record<LayerSet, string>> = {
  muscles: 'muscles',
  musclesAndBones: 'muscles and bones',
  pattern: 'a pattern',
  all: 'all layers',
};
const PORT = Number(process.env['PORT'] ?? 3210);
const VISITS = 7;
/** Times the floor page, and times a page of the same words. */
const READY_GOAL = 1.25,
  PAINT_GOAL = 1.1;
const asked = process.argv.indexOf('--visits'),
  visits = asked < 0 ? VISITS : Number(process.argv[asked + 1]);
if (!Number.isInteger(visits) || visits < 1) throw new Error('--visits: expected a whole number from 1');

if (!existsSync(new URL('_headers', OUT))) throw new Error('out/ is not there: run npm run build first');
const { body } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
const model = prepare(body, atlas),
  drawings = sampleDrawings(body, atlas);
const engine = timeAnswers(model, drawings);
const server = await serve(fileURLToPath(OUT), PORT);
const address = `http://localhost:${PORT}/`;
const compared = await serve(await makeFloorSite(OUT), PORT + 1),
  beside = `http://localhost:${PORT + 1}/`;
const cold = await firstVisits(address, beside, DESK, visits),
  phone = await firstVisits(address, beside, PHONE, Math.ceil(visits / 2));
const page = await benchPage(address),
  layerCost = await benchLayers(address);
server.close();
compared.close();
const { bytes } = measureSite(OUT);
const result = { ...engine, ...cold, phone, ...page, layerCost, bytes };

const taskRows = (tasks: Readonly<Record<string, number>>) =>
  Object.entries(tasks).map(([name, ms]) => [`  ${name}`, ms.toFixed(0)] as const);
const coldRows = (times: ColdTimes): readonly (readonly [string, string])[] => [
  ['body ready', `${times.bodyReadyMs.toFixed(0)} ms`],
  ['the floor page ready', `${times.floorReadyMs.toFixed(0)} ms`],
  ['ready, times the floor page', `${times.readyRatio.toFixed(2)} (goal ${READY_GOAL})`],
  ['first paint', `${times.firstPaintMs.toFixed(0)} ms`],
  ['first paint of the words alone', `${times.wordsPaintMs.toFixed(0)} ms`],
  ['first paint, times the words alone', `${times.paintRatio.toFixed(2)} (goal ${PAINT_GOAL})`],
  ['requests beyond the page', `${times.requests}, of them ${times.mapRequests} for code, body and atlas (goal 8)`],
  ['sent until the body is ready', `${(times.sent / 1024).toFixed(0)} KB`],
  ['in long frames before ready, ms', ''],
  ...taskRows(times.longTasks),
  ['the same on the floor page, ms', ''],
  ...taskRows(times.floorLongTasks),
];

if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  const rows: readonly (readonly [string, string])[] = [
    ['engine, one query, median', `${engine.engineMedianMs.toFixed(2)} ms (goal 5)`],
    ['engine, one query, 95th percentile', `${engine.engineP95Ms.toFixed(2)} ms`],
    ['pointer up to the answer on screen', `${page.answerMs.toFixed(0)} ms (goal 150, software rendering)`],
    ['one frame of the same view', `${page.frameMs.toFixed(0)} ms`],
    ['until it is drawn, in such frames', `${page.answerFrames.toFixed(1)} (goal 2)`],
    ['frames while idle, 2 s', `${page.idleFrames} (goal 0)`],
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
  const print = (list: readonly (readonly [string, string])[]) =>
    list.forEach(([name, value]) => console.log(`${name.padEnd(40)} ${value}`));
  print(rows);
  for (const [heading, times] of [
    [`First visit, 10 Mbit/s, 40 ms; ${visits} of each page in turn, each in a new browser`, cold],
    ['First visit on a phone, 1.6 Mbit/s, 150 ms, a processor four times slower', phone],
  ] as const) {
    console.log(`\n${heading}`);
    print(coldRows(times));
  }
  console.log('\nIn long frames between pointer up and the answer, ms');
  print(taskRows(page.answerParts));
}
process.exit(0);
