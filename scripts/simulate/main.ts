/**
 * How often the engine is right, on synthetic people drawn from the atlas with errors like those of real drawings. Writes data/generated/simulation.ts.
 * Run: npm run simulate              6,000 people, some minutes
 *      npm run simulate -- --quick   1,200 people; writes nothing, prints a table to tune by. The people are kept for the next quick run
 *      npm run simulate -- --check   the quick run again, with people drawn anew; fails if its figures differ from those written
 * The same seed gives the same figures; only the times depend on the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { atlasBytes, growthOf, modelBytes, timeAnswers } from '../bench/engine.ts';
import { answer } from '../../engine/inference/rank.ts';
import { readMap } from '../shared/read-map.ts';
import { ask } from './asking.ts';
import { baselinesOf } from './baselines.ts';
import { chanceOf } from './chance.ts';
import { evaluate, type Case } from './evaluate.ts';
import { keptPeople, peopleOf } from './people.ts';
import { drawPain, overlapOf, personWithout, worldOf, type PainShape } from './person.ts';
import { selfRecovery } from './recovery.ts';
import { sensitivity } from './sensitivity.ts';
import { wordMeanings } from './word-meanings.ts';
import { kindRows, kindTable, otherFigures } from './table.ts';

const FILE = new URL('../../data/generated/simulation.ts', import.meta.url);
const SEED = 20260101,
  PEOPLE = 6000,
  QUICK = 1200,
  SENSITIVITY = 400;
/** Drawings of each shape that no pattern explains; people whose questions are followed. */
const UNKNOWN = { quick: 60, full: 500 },
  ASKED = { quick: 200, full: 1500 };

const { body, atlas, model } = await readMap();
const world = worldOf(body, atlas);
const round = (x: number, digits = 4) => Math.round(x * 10 ** digits) / 10 ** digits;
const tidy = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, x: unknown) => (typeof x === 'number' ? round(x) : x))) as T;

/** Share of drawings that no pattern explains for which "something else" is more probable than every muscle. */
function unknownLed(count: number, seed: number) {
  const chance = chanceOf(seed),
    shapes: PainShape[] = ['outside', 'stripe', 'whole-body', 'blob'];
  return Object.fromEntries(
    shapes.map((shape) => {
      const all = shape === 'whole-body' ? 4 : count;
      let led = 0;
      for (let k = 0; k < all; k++) {
        const { muscles, somethingElse } = answer(model, drawPain(world, personWithout(world, shape, chance), chance));
        if (somethingElse > (muscles[0]?.probability ?? 0)) led++;
      }
      return [shape, led / all];
    }),
  );
}

function figures(cases: readonly Case[], full: boolean) {
  const result = evaluate(world, model, cases),
    { calibrationError, calibrationFirst, calibrationElse, bins, named, tieSizes, orderKept } = result;
  const painters = cases.filter(({ kind }) => kind === 'whole' || kind === 'partial');
  const overlaps = painters.map(({ drawings }) => overlapOf(body, ...drawings)).sort((a, b) => a - b);
  return tidy({
    people: cases.length,
    atlas: atlas.hash,
    overlap: {
      median: overlaps[overlaps.length >> 1]!,
      lower: overlaps[overlaps.length >> 2]!,
      upper: overlaps[(3 * overlaps.length) >> 2]!,
    },
    kinds: kindRows(world, result, cases, baselinesOf(world)),
    calibration: { error: calibrationError, errorOfFirst: calibrationFirst, errorOfElse: calibrationElse, bins },
    words: wordMeanings(named),
    tieSizes,
    orderKept,
    unknown: unknownLed(full ? UNKNOWN.full : UNKNOWN.quick, SEED + 1),
    recovery: selfRecovery(world, model),
    asking: ask(world, model, cases.slice(0, full ? ASKED.full : ASKED.quick), chanceOf(SEED + 2)),
    ...(full && sensitivity(world, cases.slice(0, SENSITIVITY), named)),
  });
}

async function costs() {
  const drawings = (await peopleOf(world, 200, SEED + 3)).map(({ drawings: [one] }) => one);
  return {
    ...timeAnswers(model, drawings),
    growth: growthOf(body, atlas, drawings.slice(0, 60)),
    modelBytes: modelBytes(model),
    atlasBytes: atlasBytes(atlas),
  };
}

const readable = (one: ReturnType<typeof figures>) => `${kindTable(one.kinds)}\n\n${otherFigures(one)}`;
if (process.argv.includes('--quick')) console.log(readable(figures(await keptPeople(world, QUICK, SEED), false)));
else {
  const quick = figures(await peopleOf(world, QUICK, SEED), false);
  if (process.argv.includes('--check')) {
    const { SIMULATION } = (await import(FILE.href)) as { SIMULATION: { quick: unknown } };
    if (JSON.stringify(SIMULATION.quick) !== JSON.stringify(quick))
      throw new Error('data/generated/simulation.ts differs from what the seed gives; run npm run simulate');
    console.log(`simulation: ${QUICK} people give the figures that are written`);
  } else {
    const full = figures(await peopleOf(world, PEOPLE, SEED), true),
      cost = tidy(await costs());
    const text = `/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */\nexport const SIMULATION = ${JSON.stringify({ seed: SEED, ...full, cost, quick }, null, 1)} as const;\n`;
    if (text !== readFileSync(FILE, 'utf8')) writeFileSync(FILE, text);
    console.log(readable(full));
  }
}
