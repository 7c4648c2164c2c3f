// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { GUIDES } from '../data/guides/all.ts';
import type { Guide, ToolId } from '../data/guides/types.ts';
import { findMuscle } from '../data/muscle-index.ts';
import { CAUTIONS } from '../data/safety/cautions.ts';
import type { CautionId } from '../data/safety/types.ts';
import { resolveGuide, type GuideQuery, type Where } from '../engine/guide/guide.ts';
import { resolveRun, shapeOf } from '../engine/guide/resolve-run.ts';
import { basisOf } from '../engine/guide/run-basis.ts';
import { forward, startRun } from '../engine/guide/run.ts';
import { parseRun, recallRun } from './run-record.ts';
import { setRun, useRun } from './run.ts';

const T = 1_700_000_000_000;
const basis = basisOf(
  {
    cautions: new Map([
      ['thin_bones', 'both'],
      ['implants', 'left'],
      ['skin', 'both'],
    ]),
    isHere: new Map([['skin', false]]),
    devices: [{ place: 'kneecap', side: 'left' }],
    seen: ['not_settling'],
  },
  { side: 'right', pointId: 'rhomboid-minor-trp', tool: 'flat_hand', easedTo: 1 },
);
const begun = startRun(
  { steps: 3, holdStep: 1, holdS: 60, restS: 30, spots: 2, reps: 1 },
  { guideId: 'rhomboids', basis, before: 4 },
  T,
);
const run = forward(forward(begun, T), T);
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

beforeEach(() => {
  setRun(null);
  localStorage.clear();
});

it('what is kept comes back the same, what it was made from too', () => {
  for (const one of [
    begun,
    forward(begun, T),
    run,
    { ...run, paused: 3000 },
    { ...run, paused: 3000, since: T + 60_000 }, // its clock was set back, and stands
    { ...run, basis: { ...basis, easedTo: null, tool: null, pointId: null } },
  ])
    expect(parseRun(stored(one), T + 5000)).toEqual(one);
  setRun(run);
  useRun.setState({ run: null, cleared: false });
  recallRun(T + 5000);
  expect(useRun.getState()).toEqual({ run, cleared: true });
});

it.each<[why: string, laterMin: number, cleared: boolean]>([
  ['after 15 minutes it may go on', 15, true],
  ['after 16 its questions come first', 16, false],
])('%s', (_why, laterMin, cleared) => {
  setRun(run);
  useRun.setState({ run: null, cleared: false });
  recallRun(T + laterMin * 60_000);
  expect(useRun.getState()).toEqual({ run, cleared });
});

it('is forgotten when it ends, and when it cannot be taken up: it says what the person ticked', () => {
  setRun(run);
  setRun(null);
  expect(localStorage).toHaveLength(0);
  setRun(run);
  useRun.setState({ run: null, cleared: false });
  expect(recallRun(T + 3 * 3600_000)).toBeNull();
  expect(localStorage).toHaveLength(0);
});

it.each<[why: string, change: object]>([
  ['a guide nobody knows', { guideId: 'knees' }],
  ['a hold longer than any guide allows', { holdS: 600 }],
  ['a step beyond the last', { step: 3, phase: 'step' }],
  ['a hold in a step beyond the last', { holdStep: 3, phase: 'step', step: 1, paused: null }],
  ['a hold on a step that is not held', { step: 0 }],
  ['the held step without its clock', { phase: 'step' }],
  ['soreness of 11', { before: 11 }],
  ['left yesterday', { looked: T - 86_400_000 }],
  ['left tomorrow', { looked: T + 86_400_000 }],
  ['a pause of less than nothing', { paused: -1 }],
  ['a pause of longer than a run lasts', { paused: 1e9 }],
  ['a hold that is still to begin, which would not end', { since: T + 60_000 }],
  ['a hold begun when no date is', { since: 1e16 }],
  ['held for longer than a run lasts', { heldMs: 1e9 }],
  ['from before a run kept what it was made from', { basis: undefined, side: 'right', pointId: null, tool: null }],
  ['no side', { basis: { ...basis, side: 'middle' } }],
  ['no list of conditions', { basis: { ...basis, conditions: undefined } }],
  [
    'a condition nobody knows',
    {
      basis: {
        ...basis,
        conditions: [
          ['thin_bones', 'both'],
          ['flying', 'both'],
        ],
      },
    },
  ],
  ['a condition on no side', { basis: { ...basis, conditions: [['thin_bones', 'up']] } }],
  ['a condition with more than its side', { basis: { ...basis, conditions: [['thin_bones', 'both', 'left']] } }],
  ['an answer that is none', { basis: { ...basis, isHere: [['skin', 'no']] } }],
  ['a device nowhere', { basis: { ...basis, devices: [{ place: 'nowhere', side: 'left' }] } }],
  [
    'a device on the wrong side of the middle',
    { basis: { ...basis, devices: [{ place: 'kneecap', side: 'midline' }] } },
  ],
  ['a sign nobody knows', { basis: { ...basis, seen: ['not_settling', 'bad_mood'] } }],
  ['a tool nobody has', { basis: { ...basis, tool: 'hammer' } }],
  ['a point of another muscle', { basis: { ...basis, pointId: 'infraspinatus-trp1' } }],
  ['easing off to nothing said', { basis: { ...basis, easedTo: undefined } }],
])('%s: not taken', (_why, change) => expect(parseRun(stored({ ...run, ...change }), T)).toBeNull());

it('what was said to be wrong is kept with it; a run of an earlier version has nothing of it, and one with what nobody knows is not taken', () => {
  expect(parseRun(stored({ ...run, wrong: 'nerve' }), T)?.wrong).toBe('nerve');
  expect(parseRun(stored({ ...run, wrong: undefined }), T)?.wrong).toBeNull();
  expect(parseRun(stored({ ...run, wrong: 'boredom' }), T)).toBeNull();
});

it('how long its steps are is kept where they go on by themselves; a run of an earlier version waits at each; one whose steps it does not fit is not taken', () => {
  const pace = Array.from({ length: run.steps }, (_, k) => 20 + k);
  expect(parseRun(stored({ ...run, pace }), T)?.pace).toEqual(pace);
  expect(parseRun(stored({ ...run, pace: undefined }), T)?.pace).toBeNull();
  for (const other of [[20], [...pace, 20], pace.map((s) => s + 0.5), pace.map(() => -1), pace.map(() => 1e9), 'slow'])
    expect(parseRun(stored({ ...run, pace: other }), T)).toBeNull();
});

it('how long was held is kept; a run of an earlier version held nothing, and one that held less than nothing is not taken', () => {
  expect(parseRun(stored({ ...run, heldMs: 61_500 }), T)?.heldMs).toBe(61_500);
  expect(parseRun(stored({ ...run, heldMs: undefined }), T)?.heldMs).toBe(0);
  for (const heldMs of [-1, 'long', null]) expect(parseRun(stored({ ...run, heldMs }), T)).toBeNull();
});

it('never throws, whatever was kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      parseRun(value, T);
      parseRun({ ...run, basis: value }, T);
      localStorage.setItem('knotmap.run', JSON.stringify(value) ?? '');
      recallRun(T);
    }),
  );
});

describe('law: every resolved word of a run is the same before it is kept and after', () => {
  const IDS = CAUTIONS.map(({ id }) => id);
  const pointsOf = ({ muscleIds, pointRules }: Guide) => [
    null,
    ...new Set([
      ...muscleIds.flatMap((id) => findMuscle(id)?.points ?? []).map(({ id }) => id),
      ...pointRules.map(({ pointId }) => pointId),
    ]),
  ];
  /** Resolves as when getting ready, begins the run, keeps it, takes it up as after a reload, and resolves it again. Null where no run is offered. */
  function reloaded(guide: Guide, asked: GuideQuery): boolean {
    const before = resolveGuide(guide, asked),
      shape = shapeOf(before, { spots: 3, reps: 3 });
    if (!shape) return false;
    const { side, pointId = null } = asked;
    const basis = basisOf(asked, { side, pointId, tool: before.tool?.id ?? null, easedTo: asked.easedTo ?? null });
    const kept = parseRun(stored(startRun(shape, { guideId: guide.id, basis, before: null }, T)), T);
    expect(kept, guide.id).not.toBeNull();
    const after = resolveRun(guide, kept!);
    expect(after).toEqual(before);
    expect(shapeOf(after, kept!)).toEqual(shape);
    return true;
  }
  const query = (
    cautions: ReadonlyMap<CautionId, Where>,
    more: Omit<GuideQuery, 'cautions' | 'isHere'>,
  ): GuideQuery => ({ cautions, isHere: new Map([...cautions.keys()].map((id) => [id, false])), ...more });

  it('all guides, each condition alone, both sides, all points', () => {
    let runs = 0;
    for (const guide of GUIDES)
      for (const id of [null, ...IDS])
        for (const side of ['left', 'right'] as const)
          for (const pointId of pointsOf(guide))
            if (reloaded(guide, query(new Map(id ? [[id, 'both']] : []), { side, pointId, tool: null }))) runs++;
    expect(runs).toBeGreaterThan(GUIDES.length * IDS.length);
  });

  it('several conditions with their sides, devices, a clinician, easing off, and any tool', () => {
    const some = fc.record({
      guide: fc.constantFrom(...GUIDES),
      cautions: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom<Where>('left', 'right', 'both')), {
        selector: ([id]) => id,
        minLength: 2,
        maxLength: 3,
      }),
      side: fc.constantFrom<'left' | 'right'>('left', 'right'),
      point: fc.nat(7),
      tool: fc.nat(6),
      easedTo: fc.constantFrom(null, 1, 3),
      devices: fc.subarray([
        { place: 'kneecap', side: 'left' },
        { place: 'blade-middle', side: 'right' },
      ] as const),
      seen: fc.subarray(['not_settling', 'cancer_general']),
    });
    fc.assert(
      fc.property(some, ({ guide, cautions, side, point, tool, ...more }) => {
        const points = pointsOf(guide),
          tools: readonly (ToolId | null)[] = [null, ...guide.tools.map(({ id }) => id)];
        reloaded(
          guide,
          query(new Map(cautions), {
            side,
            pointId: points[point % points.length] ?? null,
            tool: tools[tool % tools.length] ?? null,
            ...more,
          }),
        );
      }),
      { numRuns: 3000, seed: 12 },
    );
  });
});
