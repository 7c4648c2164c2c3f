/**
 * How often the engine is right, on synthetic people drawn from the atlas with errors like those of real drawings. Writes data/generated/simulation.ts.
 * Run: npm run simulate              10,000 people, about 15 minutes
 *      npm run simulate -- --quick   400 people; writes nothing, prints the figures
 *      npm run simulate -- --check   the quick run again, fails if its figures differ from those written
 * The same seed gives the same figures; only the times depend on the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { atlasBytes, growthOf, modelBytes, timeAnswers } from '../bench/engine.ts';
import { CONSTANTS, type Constants } from '../../engine/inference/constants.ts';
import { answer, prepare } from '../../engine/inference/rank.ts';
import { readMap } from '../shared/read-map.ts';
import { baselinesOf } from './baselines.ts';
import { chanceOf } from './chance.ts';
import { evaluate, type Case } from './evaluate.ts';
import { accuracyOf, keyOf, standingOf } from './measures.ts';
import { peopleOf } from './people.ts';
import { drawPain, overlapOf, personWithout, worldOf, type PainShape, type World } from './person.ts';
import { press } from './pressing.ts';
import { selfRecovery } from './recovery.ts';

const FILE = new URL('../../data/generated/simulation.ts', import.meta.url);
const SEED = 20260101,
  PEOPLE = 10_000,
  QUICK = 400,
  SENSITIVITY = 500;
/** Drawings of each shape for the honesty test. */
const HONESTY = 120;

const { body, atlas, model } = await readMap();
const world = worldOf(body, atlas);
const round = (x: number, digits = 4) => Math.round(x * 10 ** digits) / 10 ** digits;
const tidy = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, x: unknown) => (typeof x === 'number' ? round(x) : x))) as T;

/** Share of drawings that no pattern explains for which "something else" is more probable than every point. */
function honesty(count: number, seed: number) {
  const chance = chanceOf(seed),
    shapes: PainShape[] = ['outside', 'stripe', 'whole-body', 'blob'];
  return Object.fromEntries(
    shapes.map((shape) => {
      let led = 0;
      const all = shape === 'whole-body' ? 4 : count;
      for (let k = 0; k < all; k++) {
        const { candidates, somethingElse } = answer(
          model,
          drawPain(world, personWithout(world, shape, chance), chance),
        );
        if (somethingElse > Math.max(...candidates.map(({ probability }) => probability))) led++;
      }
      return [shape, led / all];
    }),
  );
}

function engineFigures(inWorld: World, constants: Partial<Constants>, cases: readonly Case[]) {
  const result = evaluate(inWorld, prepare(body, atlas, { ...CONSTANTS, ...constants }), cases);
  return { ...accuracyOf(result.standings), calibrationError: result.calibrationError, sameFirst: result.sameFirst };
}

const NUMBERS = Object.entries(CONSTANTS).filter(
  (entry): entry is [keyof Constants, number] => typeof entry[1] === 'number',
);

/** What becomes of the answers when each constant is halved or doubled (probabilities: their odds are). */
function sensitivity(cases: readonly Case[]) {
  const share = new Set<keyof Constants>(['leak', 'essential', 'spillover', 'within', 'unknownFit', 'leastNamed']);
  const scaled = (name: keyof Constants, value: number, by: number) =>
    !share.has(name)
      ? name === 'shortlist'
        ? Math.round(value * by)
        : value * by
      : (by * value) / (1 - value + by * value);
  return NUMBERS.map(([name, value]) => ({
    name,
    value,
    halved: engineFigures(world, { [name]: scaled(name, value, 0.5) }, cases),
    doubled: engineFigures(world, { [name]: scaled(name, value, 2) }, cases),
  }));
}

async function figures(count: number, full: boolean) {
  const cases = await peopleOf(world, count, SEED),
    known = cases.filter(({ cause }) => cause.kind === 'points');
  const slot = new Map(world.rankable.map((pointOnSide, k) => [keyOf(pointOnSide), k]));
  const truth = known.map(({ cause }) =>
    cause.kind === 'points' ? cause.active.map((pointOnSide) => slot.get(keyOf(pointOnSide))!) : [],
  );
  console.error(`simulate: ${count} people drawn`);
  const overlaps = known.map(({ drawings }) => overlapOf(body, ...drawings)).sort((a, b) => a - b);
  const result = evaluate(world, model, cases);
  const sizes = [1, 2, 3].map((size) => ({
    size,
    ...accuracyOf(result.standings.filter((_, k) => truth[k]!.length === size)),
  }));
  return tidy({
    people: count,
    atlas: atlas.hash,
    overlap: {
      median: overlaps[overlaps.length >> 1]!,
      lower: overlaps[overlaps.length >> 2]!,
      upper: overlaps[(3 * overlaps.length) >> 2]!,
    },
    methods: [
      { name: 'Knotmap', ...accuracyOf(result.standings) },
      ...Object.entries(baselinesOf(world)).map(([name, method]) => ({
        name,
        ...accuracyOf(known.map(({ drawings }, k) => standingOf(method(drawings[0]), truth[k]!))),
      })),
    ],
    bySize: sizes,
    firstOrTie: result.firstTie,
    tieSizes: result.tieSizes,
    calibration: { error: result.calibrationError, errorOfFirst: result.calibrationFirst, bins: result.bins },
    repaint: {
      sameFirst: result.sameFirst,
      sameThree: result.sameThree,
      sameNamed: result.sameNamed,
      members: result.sharedThree,
      orderKept: result.orderKept,
    },
    honesty: honesty(full ? HONESTY : 40, SEED + 1),
    trusting: result.trusting,
    recovery: selfRecovery(world, model),
    pressing: press(world, model, known.slice(0, full ? 2000 : 200), chanceOf(SEED + 2)),
    ...(full && {
      sensitivityBase: { people: SENSITIVITY, ...engineFigures(world, {}, cases.slice(0, SENSITIVITY)) },
      sensitivity: sensitivity(cases.slice(0, SENSITIVITY)),
    }),
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

const quick = await figures(QUICK, false);
const quickText = (value: unknown) => JSON.stringify(value);
if (process.argv.includes('--check')) {
  const { SIMULATION } = (await import(FILE.href)) as { SIMULATION: { quick: unknown } };
  if (quickText(SIMULATION.quick) !== quickText(quick))
    throw new Error('data/generated/simulation.ts differs from what the seed gives; run npm run simulate');
  console.log(`simulation: ${QUICK} people give the figures that are written`);
} else if (process.argv.includes('--quick')) console.log(JSON.stringify(quick, null, 1));
else {
  const full = await figures(PEOPLE, true),
    cost = tidy(await costs());
  const text = `/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */\nexport const SIMULATION = ${JSON.stringify({ seed: SEED, ...full, cost, quick }, null, 1)} as const;\n`;
  if (
    text !==
    (() => {
      try {
        return readFileSync(FILE, 'utf8');
      } catch {
        return '';
      }
    })()
  )
    writeFileSync(FILE, text);
  console.log(JSON.stringify({ ...full, sensitivity: undefined, cost }, null, 1));
}
