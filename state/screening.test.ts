// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SIGNS, type SignId } from '../data/safety/signs.ts';
import { signsToAsk } from '../engine/safety/signs.ts';
import { basisOf } from '../engine/guide/run-basis.ts';
import { startRun } from '../engine/guide/run.ts';
import { setRun, useRun } from './run.ts';
import { useStorageTrouble } from './storage-trouble.ts';
import {
  answerSign,
  askAgainWhenOld,
  keepScreening,
  mergeVisits,
  outcomeOf,
  parseAnswers,
  noToRest,
  parseVisit,
  recallScreening,
  redoScreening,
  sawClinician,
  SEEN_FOR_DAYS,
  stillToAsk,
  useScreening,
  outcomeNow,
  type DatedSignAnswer,
  type ScreeningState,
} from './screening.ts';

const A_RUN = {
  guideId: 'infraspinatus',
  before: null,
  basis: basisOf({ cautions: new Map() }, { side: 'left', pointId: null, tool: 'soft_ball' }),
} as const;
const DAY = 24 * 3600 * 1000,
  NOW = Date.UTC(2030, 0, 15);
const answerOf = (id: SignId) => useScreening.getState().given.get(id)?.answer;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  keepScreening(false, 0);
  useScreening.setState({ given: new Map(), seenOn: new Map(), clearedAt: 0, kept: false });
  setRun(null);
  vi.useRealTimers();
});

describe('an urgent answer ends a guide that was begun', () => {
  const begin = () => setRun(startRun({ steps: 3, holdStep: 1, holdS: 60, restS: 30, spots: 1, reps: 1 }, A_RUN, NOW));
  it.each(['chest_pressure', 'kidney', 'cancer_general'] as const)('%s', (id) => {
    begin();
    answerSign(id, 'yes', NOW);
    expect(useRun.getState().run).toBeNull();
    expect(localStorage.getItem('knotmap.run')).toBeNull();
  });
  it('also one told by another tab', () => {
    begin();
    useScreening.setState(
      mergeVisits(useScreening.getState(), {
        given: new Map([['tearing_pain', { answer: 'yes', at: NOW }]]),
        seenOn: new Map(),
        clearedAt: 0,
      }),
    );
    expect(useRun.getState().run).toBeNull();
  });
  it('a no does not', () => {
    begin();
    answerSign('chest_pressure', 'no', NOW);
    expect(useRun.getState().run).not.toBeNull();
  });
});

describe('asked once a visit', () => {
  it('what was gone through is not asked again, what only another muscle is about still is', () => {
    const neck = signsToAsk(['neck']);
    noToRest(
      neck.map(({ id }) => id),
      NOW,
    );
    expect(stillToAsk(useScreening.getState(), neck)).toEqual([]);
    const left = stillToAsk(useScreening.getState(), signsToAsk(['neck', 'leg'])).map(({ id }) => id);
    expect(left.length).toBeGreaterThan(0);
    expect(left).toEqual(
      signsToAsk(['neck', 'leg'])
        .filter(({ id }) => !neck.some((sign) => sign.id === id))
        .map(({ id }) => id),
    );
  });
  it('"none of these" answers no sign that there is not', () => {
    noToRest(['kidney', 'hiccups']);
    expect([...useScreening.getState().given.keys()]).toEqual(['kidney']);
  });
  it('"none of these" leaves what was answered', () => {
    answerSign('kidney', 'yes', NOW);
    noToRest(['kidney', 'child'], NOW);
    expect([answerOf('kidney'), answerOf('child')]).toEqual(['yes', 'no']);
  });
  it('a page left open for hours asks again, and an urgent answer stays in force meanwhile', () => {
    answerSign('kidney', 'yes', NOW);
    noToRest(
      SIGNS.map(({ id }) => id),
      NOW,
    );
    askAgainWhenOld(NOW + 3600_000);
    expect(stillToAsk(useScreening.getState(), SIGNS)).toEqual([]);
    askAgainWhenOld(NOW + 7 * 3600_000);
    expect(stillToAsk(useScreening.getState(), SIGNS)).toHaveLength(SIGNS.length);
    expect(outcomeNow().action).toBe('same_day');
  });
  it('a clock set back by a day asks again', () => {
    noToRest(['child'], NOW);
    askAgainWhenOld(NOW - DAY);
    expect(
      stillToAsk(
        useScreening.getState(),
        SIGNS.filter(({ id }) => id === 'child'),
      ),
    ).toHaveLength(1);
  });
});

describe('a clinician has looked at it', () => {
  it('leads on, with or without a day, until the day is too long ago', () => {
    sawClinician('not_settling', null, NOW);
    expect(outcomeNow()).toMatchObject({ action: 'adjust', seen: ['not_settling'] });
    sawClinician('not_settling', '2030-01-02', NOW);
    expect(outcomeNow().action).toBe('adjust');
    sawClinician('not_settling', '2029-01-02', NOW);
    expect(outcomeNow().action).toBe('within_days');
  });
  it.each([
    ['a day ahead: it may be that already elsewhere on earth', -DAY, 'adjust'],
    ['more than a day ahead: nobody has looked yet', -DAY - 1, 'within_days'],
    ['on the last day', SEEN_FOR_DAYS * DAY, 'adjust'],
    ['past it', SEEN_FOR_DAYS * DAY + 1, 'within_days'],
  ] as const)('%s', (_why, after, action) => {
    sawClinician('not_settling', '2030-01-02', Date.parse('2030-01-02') + after);
    expect(outcomeNow().action).toBe(action);
  });
  it('the day is kept on the device only if the person wishes, and grows old there', () => {
    sawClinician('not_settling', '2030-01-02', NOW);
    expect(localStorage).toHaveLength(0);
    keepScreening(true, NOW);
    const kept = localStorage.getItem('knotmap.screening')!;
    expect(kept).toContain('2030-01-02');
    for (const [after, action] of [
      [5, 'adjust'],
      [13, 'adjust'],
    ] as const) {
      useScreening.setState({ given: new Map(), seenOn: new Map(), kept: false });
      recallScreening(NOW + after * DAY);
      expect(outcomeNow().action).toBe(action);
    }
    localStorage.setItem('knotmap.screening', kept.replace('2030-01-02', '2029-10-20'));
    useScreening.setState({ given: new Map(), seenOn: new Map(), kept: false });
    recallScreening(NOW + 10 * DAY);
    expect(Date.parse('2029-10-20') + SEEN_FOR_DAYS * DAY).toBeLessThan(NOW + 10 * DAY);
    expect(outcomeNow().action).toBe('within_days');
  });
  it('without a day, it counts for the visit: kept on the device or left open over night, it is a yes again', () => {
    sawClinician('not_settling', null, NOW);
    keepScreening(true, NOW);
    askAgainWhenOld(NOW + 3600_000);
    expect(outcomeNow().seen).toEqual(['not_settling']);
    askAgainWhenOld(NOW + 7 * 3600_000);
    expect(outcomeNow().action).toBe('within_days');
    useScreening.setState({ given: new Map(), seenOn: new Map(), kept: false });
    recallScreening(NOW + 3600_000);
    expect(outcomeNow().action).toBe('within_days');
  });
  it('a day that was taken away in this visit does not come back from the device', () => {
    sawClinician('not_settling', '2030-01-02', NOW);
    keepScreening(true, NOW);
    const kept = localStorage.getItem('knotmap.screening')!;
    sawClinician('not_settling', null, NOW + 1);
    localStorage.setItem('knotmap.screening', kept);
    recallScreening(NOW + 2);
    expect(useScreening.getState().seenOn.size).toBe(0);
  });
});

it('what is recalled again changes nothing', () => {
  answerSign('not_settling', 'yes', NOW);
  sawClinician('morning_stiffness_young', '2030-01-02', NOW);
  keepScreening(true, NOW);
  useScreening.setState({ given: new Map(), seenOn: new Map(), kept: false });
  recallScreening(NOW + 1);
  const once = useScreening.getState();
  expect(once.given.size).toBe(2);
  recallScreening(NOW + 2);
  expect(useScreening.getState()).toBe(once);
  answerSign('neck_shocks', 'yes', NOW + 3);
  const more = useScreening.getState();
  recallScreening(NOW + 4);
  expect(useScreening.getState()).toBe(more);
});

describe('two tabs', () => {
  const given = fc
    .record({
      answer: fc.constantFrom('no', 'yes', 'worse', 'seen'),
      at: fc.integer({ min: 0, max: 9 }),
      implied: fc.boolean(),
    })
    .map(({ answer, at, implied }): DatedSignAnswer => ({
      answer: answer as DatedSignAnswer['answer'],
      at,
      ...(implied && answer === 'no' && { implied: true as const }),
    }));
  const ids = ['chest_pressure', 'kidney', 'child'] as const;
  const state = fc
    .record({
      given: fc.uniqueArray(fc.tuple(fc.constantFrom<SignId>(...ids), given), { selector: ([id]) => id }),
      clearedAt: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ given: list, clearedAt }): ScreeningState => ({
      given: new Map(list.filter(([, { at }]) => at >= clearedAt)),
      seenOn: new Map(),
      clearedAt,
      kept: false,
    }));
  const plain = ({ given: map, clearedAt }: ScreeningState) => ({
    clearedAt,
    given: Object.fromEntries([...map].sort(([a], [b]) => a.localeCompare(b))),
  });

  it('told twice is told once', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const once = mergeVisits(a, b);
        expect(plain(mergeVisits(once, b))).toEqual(plain(once));
      }),
    );
  });
  it('a no that was only implied never does away with a yes given in another tab', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('yes' as const, 'worse' as const),
        (yesAt, noAt, answer) => {
          const yes: ScreeningState = {
            given: new Map([['chest_pressure', { answer, at: yesAt }]]),
            seenOn: new Map(),
            clearedAt: 0,
            kept: false,
          };
          const no: ScreeningState = {
            ...yes,
            given: new Map([['chest_pressure', { answer: 'no', at: noAt, implied: true }]]),
          };
          for (const together of [mergeVisits(yes, no), mergeVisits(no, yes)])
            expect(together.given.get('chest_pressure')?.answer).toBe(answer);
        },
      ),
    );
  });
  it('a later answer to the same sign holds, whichever tab tells', () => {
    const at = (answer: DatedSignAnswer['answer'], when: number): ScreeningState => ({
      given: new Map([['kidney', { answer, at: when }]]),
      seenOn: new Map(),
      clearedAt: 0,
      kept: false,
    });
    for (const [a, b] of [
      [at('yes', 1), at('no', 2)],
      [at('no', 2), at('yes', 1)],
    ] as const)
      expect(mergeVisits(a, b).given.get('kidney')?.answer).toBe('no');
  });
  it('a day that was taken away in one tab does not come back from the other; a newer day holds', () => {
    const seen = (when: number, day?: string): ScreeningState => ({
      given: new Map([['kidney', { answer: 'seen', at: when }]]),
      seenOn: new Map(day ? [['kidney', day]] : []),
      clearedAt: 0,
      kept: false,
    });
    for (const [mine, theirs, day] of [
      [seen(2), seen(1, '2030-01-02'), undefined],
      [seen(2, '2030-01-05'), seen(1, '2030-01-02'), '2030-01-05'],
    ] as const)
      for (const together of [mergeVisits(mine, theirs), mergeVisits(theirs, mine)])
        expect(together.seenOn.get('kidney')).toBe(day);
  });
  it('taking all back takes it back everywhere', () => {
    const mine: ScreeningState = {
      given: new Map([['kidney', { answer: 'yes', at: 3 }]]),
      seenOn: new Map(),
      clearedAt: 0,
      kept: false,
    };
    expect(mergeVisits(mine, { given: new Map(), seenOn: new Map(), clearedAt: 4 }).given.size).toBe(0);
  });
  it('what comes from outside never throws, and only known signs and answers are taken', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const one of parseVisit(value)?.given.values() ?? [])
          expect(['no', 'yes', 'worse', 'seen']).toContain(one.answer);
      }),
    );
    expect(
      parseVisit({
        clearedAt: 1,
        given: {
          kidney: { answer: 'yes', at: 1 },
          child: { answer: 'perhaps', at: 1 },
          moon: { answer: 'yes', at: 1 },
          shingles: 'yes',
          ['__proto__']: { answer: 'yes', at: 1 },
        },
      }),
    ).toEqual({ clearedAt: 1, seenOn: new Map(), given: new Map([['kidney', { answer: 'yes', at: 1 }]]) });
  });
});

it('the visit lives through a reload of the tab, and nothing reaches the device', () => {
  answerSign('chest_pressure', 'yes', NOW);
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage.getItem('knotmap.visit.screening')).toContain('chest_pressure');
  redoScreening(NOW + 1);
  expect(sessionStorage.getItem('knotmap.visit.screening')).not.toContain('chest_pressure');
});

describe('a clock that was set back', () => {
  it('makes no answer older than what it takes the place of', () => {
    const late = 10 * 3600_000;
    redoScreening(late);
    answerSign('chest_pressure', 'yes', late - 3600_000);
    const here = useScreening.getState();
    expect(outcomeOf(mergeVisits({ ...here, given: new Map(), seenOn: new Map() }, here)).action).toBe('emergency_now');
    redoScreening(0);
    expect(useScreening.getState().given.size).toBe(0);
  });
  it.each(['yes', 'no'] as const)(
    'lets a %s that is said after it hold, also where another tab has the one before',
    (said) => {
      answerSign('chest_pressure', said === 'yes' ? 'no' : 'yes', 10 * 3600_000);
      const other = useScreening.getState();
      answerSign('chest_pressure', said, 0);
      const here = useScreening.getState();
      for (const merged of [mergeVisits(here, other), mergeVisits(other, here)])
        expect(merged.given.get('chest_pressure')?.answer).toBe(said);
    },
  );
  it('asks a visit that is answered after it no more than any other', () => {
    const ahead = 48 * 3600_000;
    noToRest(['kidney'], ahead);
    askAgainWhenOld(0);
    expect(useScreening.getState().given.get('kidney')?.earlier).toBe(true);
    noToRest(['kidney'], 0);
    askAgainWhenOld(1000);
    expect(useScreening.getState().given.get('kidney')?.earlier).toBeUndefined();
    const told = parseVisit({ given: Object.fromEntries(useScreening.getState().given) });
    expect(told?.given.get('kidney')).toEqual(useScreening.getState().given.get('kidney'));
  });
  it('lets a kept yes of a day to come stand, and a no count for nothing', () => {
    const kept = parseAnswers({ at: 2 * 24 * 3600_000, answers: { chest_pressure: 'yes', kidney: 'no' } }, 0);
    expect([...(kept?.given ?? [])].map(([id, { answer }]) => [id, answer])).toEqual([['chest_pressure', 'yes']]);
  });
});

describe('a tab opened in the middle of a visit', () => {
  const seen = (at: number, more: Partial<DatedSignAnswer> = {}): DatedSignAnswer => ({ answer: 'seen', at, ...more });
  const known = (one: DatedSignAnswer): ScreeningState => ({
    given: new Map([['not_settling', one]]),
    seenOn: new Map(),
    clearedAt: 0,
    kept: true,
  });
  it('takes the visit’s answer, not the one that the device keeps of the same, however late that was written', () => {
    const visit = known(seen(NOW)),
      kept = known({ answer: 'yes', at: NOW + 5000, earlier: true });
    for (const both of [mergeVisits(visit, kept), mergeVisits(kept, visit)])
      expect(both.given.get('not_settling')).toEqual(seen(NOW));
    // A no that nobody gave does not do away with it.
    const implied = known({ answer: 'no', at: NOW, implied: true });
    for (const both of [mergeVisits(implied, kept), mergeVisits(kept, implied)])
      expect(both.given.get('not_settling')?.answer).toBe('yes');
  });
  it('does not end the run of another tab by what the device keeps; what is said in the visit does', () => {
    const begin = () =>
      setRun(startRun({ steps: 3, holdStep: 1, holdS: 60, restS: 30, spots: 1, reps: 1 }, A_RUN, NOW));
    begin();
    useScreening.setState(known({ answer: 'yes', at: NOW, earlier: true }));
    expect(useRun.getState()).toMatchObject({ run: { guideId: 'infraspinatus' }, cleared: false });
    expect(localStorage.getItem('knotmap.run')).not.toBeNull();
    begin();
    useScreening.setState(known({ answer: 'yes', at: NOW }));
    expect(useRun.getState().run).toBeNull();
    expect(localStorage.getItem('knotmap.run')).toBeNull();
  });
});

describe('a field that cannot be', () => {
  const NO_TIMES: readonly unknown[] = [undefined, null, '9', NaN, Infinity, -Infinity, 9e15, NOW + 3 * DAY];
  const told = (one: object, more: object = {}) => parseVisit({ given: { chest_pressure: one }, ...more }, NOW)?.given;
  it.each(NO_TIMES)('a yes of the visit at %s stands', (at) => {
    for (const answer of ['yes', 'worse'] as const)
      expect(told({ answer, at })).toEqual(new Map([['chest_pressure', { answer, at: NOW }]]));
  });
  it.each(NO_TIMES)('a no of the visit at %s counts for nothing', (at) => {
    expect(told({ answer: 'no', at })).toEqual(new Map());
    if (at !== undefined) expect(told({ answer: 'no', at: NOW, clock: at })).toEqual(new Map());
  });
  it.each(NO_TIMES)('a clinician’s look of the visit at %s is one of a visit before', (at) => {
    expect(told({ answer: 'seen', at })?.get('chest_pressure')).toEqual({ answer: 'yes', at: NOW, earlier: true });
    expect(told({ answer: 'seen', at }, { seenOn: { chest_pressure: '2030-01-14' } })?.get('chest_pressure')).toEqual({
      answer: 'seen',
      at: NOW,
      earlier: true,
    });
  });
  it.each(NO_TIMES)('that all was taken back at %s takes nothing back', (clearedAt) => {
    const yes = new Map([['chest_pressure', { answer: 'yes', at: NOW }]] as const);
    expect(told({ answer: 'yes', at: NOW }, { clearedAt })).toEqual(yes);
    const theirs = parseVisit({ given: {}, clearedAt }, NOW)!;
    expect(mergeVisits({ given: yes, seenOn: new Map(), clearedAt: 0, kept: false }, theirs).given).toEqual(yes);
  });
  it('an answer that is still there was not taken back with the others', () =>
    expect(parseVisit({ given: { kidney: { answer: 'yes', at: 5 } }, clearedAt: 9 }, NOW)?.clearedAt).toBe(5));
  it('a no of which it is said somehow that it was implied, or of an earlier visit, is that', () =>
    expect(told({ answer: 'no', at: NOW, implied: 1, earlier: 'yes' })?.get('chest_pressure')).toEqual({
      answer: 'no',
      at: NOW,
      implied: true,
      earlier: true,
    }));
  it.each([...NO_TIMES, 1000, -1e15])('a yes that the device kept at %s stands, and a no counts for nothing', (at) =>
    expect(parseAnswers({ at, answers: { chest_pressure: 'yes', kidney: 'no' } }, NOW)?.given).toEqual(
      new Map([['chest_pressure', { answer: 'yes', at: NOW, earlier: true }]]),
    ),
  );
  it('a time before there was this page counts where the clock stands there still', () => {
    expect(parseAnswers({ at: 1000, answers: { kidney: 'no' } }, 2000)?.given.get('kidney')).toEqual({
      answer: 'no',
      at: 1000,
      earlier: true,
    });
    expect(parseAnswers({ at: 1000, answers: { kidney: 'yes' } }, 1000 + 15 * DAY)).toBeNull();
  });
  it.each<[why: string, fields: object]>([
    ['no time', { at: undefined }],
    ['an answer that is none', { answers: { kidney: 'perhaps' } }],
    ['a sign nobody knows', { answers: { moon: 'no' } }],
    ['a day that is none', { seenOn: { kidney: 'yesterday' } }],
    ['days that are no record', { seenOn: 7 }],
  ])('%s is said once, and what was there is set aside', (_why, fields) => {
    useStorageTrouble.setState({ trouble: null, dismissed: false });
    const text = JSON.stringify({ v: 1, at: NOW, answers: { kidney: 'no' }, ...fields });
    localStorage.setItem('knotmap.screening', text);
    recallScreening(NOW);
    expect([localStorage.getItem('knotmap.screening'), useStorageTrouble.getState().trouble]).toEqual([
      text,
      'damaged',
    ]);
    answerSign('child', 'no', NOW);
    expect(localStorage.getItem('knotmap.screening.aside')).toBe(text);
  });
});
