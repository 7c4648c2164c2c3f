import type { LandmarkId } from '../../data/types.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { tapAt } from '../../scripts/shared/tap-at.ts';
import { evidenceOf } from '../drawing/marks.ts';
import type { Stroke } from '../drawing/drawing.ts';
import { zoneStrokes } from '../drawing/zone-strokes.ts';
import { nth } from '../math/nth.ts';
import type { Answer, Found, NextQuestion } from './answer.ts';
import { ASKS, OPEN } from './constants.ts';
import { answer } from './rank.ts';

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});
const PLACES: readonly LandmarkId[] = [
  'gh-posterior',
  'scap-medial-mid',
  'scap-superior-angle',
  'temple',
  'acromion',
  'lateral-epicondyle',
];
const marked = (place: LandmarkId): Stroke => tapAt(map, { at: place, side: 'right' });
const ask = (strokes: readonly Stroke[], findings: Parameters<typeof answer>[2] = { checks: [] }, complete = false) =>
  answer(map.model, evidenceOf(map.body, { strokes, complete }), findings);
const candidateOf = ({ candidates }: Answer, { candidate }: NextQuestion) => nth(candidates, candidate);
const areasOf = ({ questions }: Answer) =>
  questions.flatMap((question) => (question.kind === 'area' ? [question] : []));
/** The strokes of an area that is asked about. */
const strokesOf = (given: Answer, question: NextQuestion & { kind: 'area' }, intensity: number): Stroke[] => {
  const { index, side } = candidateOf(given, question);
  return zoneStrokes(map.body, nth(map.atlas.points, index), question.zone, side, intensity);
};

describe.each(PLACES)('after a tap on %s', (place) => {
  it('asks nothing that tells too little, and the most telling first for the effort it takes', () => {
    const { questions } = ask([marked(place)]);
    const worth = questions.map(({ kind, gain }) => (kind === 'press' ? gain / ASKS.pressEffort : gain));
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    for (const { gain } of questions) {
      expect(gain).toBeGreaterThanOrEqual(ASKS.leastGain);
      expect(gain).toBeLessThanOrEqual(Math.log2(3)); // a press has three answers
    }
  });
  it('some answer to every question puts another muscle first', () => {
    const tap = marked(place),
      given = ask([tap]),
      first = nth(given.muscles, 0);
    const turns = (after: Answer) => after.muscles[0]?.muscle !== first.muscle || after.muscles[0]?.side !== first.side;
    // What a question tells is reckoned from the single muscles; the whole answer, with pairs of them, may turn a little later.
    for (const question of given.questions.slice(0, 2)) {
      const { id, side } = candidateOf(given, question);
      const after =
        question.kind === 'press'
          ? (['my-pain', 'nothing'] satisfies Found[]).map((found) => ask([tap], { checks: [{ id, side, found }] }))
          : [0, 6].map((intensity) => ask([...strokesOf(given, question, intensity), tap]));
      const gap = ({ muscles }: Answer) => nth(muscles, 0).probability - (muscles[1]?.probability ?? 0);
      expect(
        after.some((then) => turns(then) || gap(then) < gap(given)),
        `${question.kind} ${id} ${side}`,
      ).toBe(true);
    }
  });
  it('asks of no area that is marked, free, beside a mark, or could not be told; and of none twice', () => {
    const tap = marked(place),
      given = ask([tap]),
      [area] = areasOf(given);
    if (!area) return;
    const { id, side } = candidateOf(given, area);
    for (const after of [
      ask([tap, ...strokesOf(given, area, 6)]),
      ask([...strokesOf(given, area, 0), tap]),
      ask([tap], { checks: [], unsure: [{ id, side, zone: area.zone }] }),
    ])
      for (const again of areasOf(after)) {
        const next = candidateOf(after, again);
        expect([next.id, next.side, again.zone]).not.toEqual([id, side, area.zone]);
        expect(overlap(strokesOf(given, area, 6), strokesOf(after, again, 6))).toBeLessThan(1 - OPEN + 0.3);
      }
  });
  it('does not ask to press what was pressed', () => {
    const tap = marked(place),
      given = ask([tap]),
      press = given.questions.find(({ kind }) => kind === 'press');
    if (!press) return;
    const { id, side } = candidateOf(given, press);
    for (const found of ['tender', 'could-not-reach'] satisfies Found[]) {
      const after = ask([tap], { checks: [{ id, side, found }] });
      for (const again of after.questions)
        if (again.kind === 'press') {
          const next = candidateOf(after, again);
          expect([next.id, next.side]).not.toEqual([id, side]);
        }
    }
  });
});

/** Share of the skin of the first strokes that the second lie on. */
function overlap(one: readonly Stroke[], two: readonly Stroke[]): number {
  const [a, b] = [one, two].map((strokes) => evidenceOf(map.body, { strokes, complete: false }).pain);
  let both = 0,
    all = 0;
  map.body.cagePlaceArea.forEach((area, s) => {
    both += area * Math.min(a![s]!, b![s]!);
    all += area * a![s]!;
  });
  return both / all;
}

it('somewhere asks whether another area hurts before it asks to press', () =>
  expect(PLACES.some((place) => ask([marked(place)]).questions[0]?.kind === 'area')).toBe(true));
it('asks nothing where nothing is marked', () => expect(ask([]).questions).toEqual([]));
