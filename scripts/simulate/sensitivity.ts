import { CONSTANTS, LIKELY, POSSIBLE, type Constants } from '../../engine/inference/constants.ts';
import { prepare } from '../../engine/inference/rank.ts';
import { evaluate, type Case, type Prediction } from './evaluate.ts';
import { accuracyOf } from './measures.ts';
import type { World } from './person.ts';
import { wordMeanings } from './word-meanings.ts';

/** Those that are probabilities: of them the odds are halved and doubled. */
const PROBABILITIES: ReadonlySet<keyof Constants> = new Set<keyof Constants>([
  'leak',
  'shows',
  'local',
  'bothSides',
  'sameZones',
  'spillover',
  'within',
  'tapped',
  'unknownFit',
  'leastNamed',
]);
/** Those that count something. */
const WHOLE: ReadonlySet<keyof Constants> = new Set<keyof Constants>([
  'shortlist',
  'mostParts',
  'everySample',
  'rounds',
]);

const oddsTimes = (probability: number, times: number) =>
  (times * probability) / (1 - probability + times * probability);

interface Varied {
  readonly name: string;
  readonly value: number;
  readonly by: (times: number) => Partial<Constants>;
}

/** Every number of the model, members of lists one by one. */
const VARIED: readonly Varied[] = (Object.keys(CONSTANTS) as (keyof Constants)[]).flatMap((name): Varied[] => {
  const value = CONSTANTS[name];
  const scaled = (from: number, times: number) => {
    if (PROBABILITIES.has(name)) return oddsTimes(from, times);
    return WHOLE.has(name) ? Math.round(from * times) : from * times;
  };
  if (typeof value === 'number') return [{ name, value, by: (times) => ({ [name]: scaled(value, times) }) }];
  return value.map((own, k) => ({
    name: `${name} ${k + 1}`,
    value: own,
    by: (times) => ({ [name]: value.map((other, n) => (n === k ? scaled(other, times) : other)) }),
  }));
});

function figuresWith(world: World, constants: Partial<Constants>, cases: readonly Case[]) {
  const { outcomes, calibrationError, calibrationFirst } = evaluate(
    world,
    prepare(world.body, world.atlas, { ...CONSTANTS, ...constants }),
    cases,
  );
  const known = outcomes.filter(({ placing }) => placing);
  const { top1, top5, meanReciprocalRank } = accuracyOf(known.flatMap(({ placing }) => placing ?? []));
  return {
    top1,
    top5,
    meanReciprocalRank,
    calibrationError,
    calibrationFirst,
    sameFirst: known.filter(({ sameFirst }) => sameFirst).length / known.length,
  };
}

/** What becomes of the answers when each constant is halved or doubled (probabilities: their odds are), and of what the words mean when they begin elsewhere. */
export function sensitivity(world: World, cases: readonly Case[], named: readonly Prediction[]) {
  return {
    sensitivityBase: { people: cases.length, ...figuresWith(world, {}, cases) },
    sensitivity: VARIED.map(({ name, value, by }) => ({
      name,
      value,
      halved: figuresWith(world, by(0.5), cases),
      doubled: figuresWith(world, by(2), cases),
    })),
    wordSensitivity: [
      {
        name: 'likely',
        value: LIKELY,
        halved: wordMeanings(named, oddsTimes(LIKELY, 0.5)).likely,
        doubled: wordMeanings(named, oddsTimes(LIKELY, 2)).likely,
      },
      {
        name: 'possible',
        value: POSSIBLE,
        halved: wordMeanings(named, LIKELY, oddsTimes(POSSIBLE, 0.5)).possible,
        doubled: wordMeanings(named, LIKELY, oddsTimes(POSSIBLE, 2)).possible,
      },
    ],
  };
}
