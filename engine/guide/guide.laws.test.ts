import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { CLOSED_POINTS } from '../../data/guides/closed-points.ts';
import { nth } from '../math/nth.ts';
import { DOSE_CEILING, DOSE_PRESETS } from '../../data/guides/doses.ts';
import type { Guide, PositionCode, ToolClass, ToolId } from '../../data/guides/types.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import { noPressLevel } from '../atlas/no-press-level.ts';
import { resolveGuide, type ResolvedGuide, type Where } from './guide.ts';
import { stopSignsOf } from './stop-signs.ts';

/** Words that a sentence holds only while the tool is one of these. */
const OF_TOOLS: readonly (readonly [words: RegExp, tools: readonly ToolClass[]])[] = [
  [/\bballs?\b/i, ['ball', 'sock', 'two_balls']],
  [/\bballs\b/i, ['two_balls']],
  [/\bsocks?\b/i, ['sock']],
  [/\brollers?\b|\brolling\b|\broll slowly\b/i, ['roller']],
  [/\bhooks?\b|\bcane\b|\bpull slowly|\bpull gently\b/i, ['hook_cane']],
  [/\btowels?\b/i, ['towel']],
  [/\bsqueez|\bpinch|\bthumb\b/i, ['pincer']],
  [/\bfingertips?\b|\bfinger pads?\b/i, ['fingers']],
  [/\bpalm or a soft fist\b|\byour palm on\b/i, ['flat_hand']],
  [/\btools?\b|\bfloor\b|\bmat\b/i, []],
];
/** Words of a step that tell what the tool lies against. */
const OF_SUPPORTS: readonly (readonly [words: RegExp, position: RegExp])[] = [
  [/\bwalls?\b|\bstep (?:off|away)\b/i, /\bwall\b/i],
  [/\bchair\b/i, /\bchair\b/i],
  [/\btable\b|\bthe arm sink\b/i, /\btable\b/i],
  [/\blean (?:in|back|forward)\b/i, /\bwall\b|\bchair\b/i],
];
/** Things that an exercise asks for itself. */
const EXERCISE_USES: Readonly<Record<string, RegExp>> = {
  'Ball squeeze': /\bball\b/i,
  'Outward turn with a band': /\btowel\b/i,
};
const NAMES_A_TOOL = /\bballs?\b|\bsocks?\b|\brollers?\b|\bhooks?\b|\bcane\b|\btowels?\b|\btools?\b/i;
/** How a sentence says that somebody is in a position. */
const SAYS: Readonly<Record<PositionCode, RegExp>> = {
  standing_wall: /\bstand\b[^.]*\bwall\b/i,
  standing: /\bstand\b(?![^.]*\bwall\b)/i,
  sitting: /\bsit\b/i,
  lying_side: /\blie on (?:your|the)(?: other)? side\b/i,
  lying_flat_on_back_long: /\blie on your back\b|\blying on your back\b/i,
  lying_face_down: /\bface[ -]down\b/i,
};

const CODES = Object.keys(SAYS) as PositionCode[];

const CAUTION = new Map(CAUTIONS.map((caution) => [caution.id, caution]));
const IDS = CAUTIONS.map(({ id }) => id);
it('what is said of a place not to press names no tool, of which there may be none left', () => {
  expect(NO_PRESS_ZONES.filter(({ plainText }) => NAMES_A_TOOL.test(plainText)).map(({ id }) => id)).toEqual([]);
});

/** Places that were asked about are elsewhere, so that the guide goes on. */
const ELSEWHERE = new Map(
  CAUTIONS.filter(({ affects }) => affects.userMarksArea).map(({ id }) => [id, false] as const),
);
const SIGN = 'any-sign';

const stepWords = ({ steps }: ResolvedGuide) => steps.map(({ say }) => say);
const toolWords = (resolved: ResolvedGuide) => [...stepWords(resolved), resolved.position, resolved.dose.say];
const aroundWords = ({ findSpot, whatToFeel, cautions, stopWhen, dose }: ResolvedGuide) => {
  const { help, letGo } = stopSignsOf({ stopWhen }, dose.pain[1]);
  return [findSpot, whatToFeel, ...cautions, ...help, ...letGo];
};
const exercises = ({ stretch, strengthen }: ResolvedGuide) =>
  [stretch, strengthen].flatMap((exercise) => exercise ?? []);
const allWords = (resolved: ResolvedGuide) => [
  ...toolWords(resolved),
  ...aroundWords(resolved),
  resolved.habit,
  ...exercises(resolved).flatMap((exercise) => [
    exercise.name,
    exercise.how,
    'dose' in exercise ? exercise.dose : exercise.name,
  ]),
];

interface Case {
  readonly guide: Guide;
  readonly pointId: string | null;
  readonly asked: ToolId | null;
  readonly ticked: readonly CautionId[];
  readonly where: Where;
  readonly side: Side;
  readonly seen: boolean;
}
const resolveCase = ({ guide, pointId, asked, ticked, where, side, seen }: Case): ResolvedGuide =>
  resolveGuide(guide, {
    cautions: new Map(ticked.map((id) => [id, where])),
    isHere: ELSEWHERE,
    pointId,
    side,
    tool: asked,
    seen: seen ? [SIGN] : [],
  });
const nameOf = ({ guide, pointId, asked, ticked, side, seen }: Case) =>
  [guide.id, pointId, asked, ticked.join('+'), side, seen ? 'seen' : ''].filter(Boolean).join(' ');

/** Letters of a step that is read from two metres away, on a phone with the body beside it. */
const LONGEST_STEP = 110;

/** What breaks a law, as a line to read. */
type Fault = string;

/** Sentences that were found right in the same setting; most come again with every condition. */
const known = new Set<string>();
function onlyWhatIsInUse(resolved: ResolvedGuide): Fault[] {
  const { tool, position, habit } = resolved,
    inUse = tool?.words ?? null,
    faults: Fault[] = [];
  const look = (sentences: readonly string[], wrong: (sentence: string) => boolean) => {
    for (const sentence of sentences) {
      const key = `${inUse} ${position}: ${sentence}`;
      if (known.has(key)) continue;
      if (wrong(sentence)) faults.push(`not in use: ${sentence}`);
      else known.add(key);
    }
  };
  const ofAnother = (sentence: string, words = OF_TOOLS) =>
    words.some(
      ([word, tools]) => (tools.length === 0 || (inUse !== null && !tools.includes(inUse))) && word.test(sentence),
    );
  const ofAnotherSupport = (sentence: string) =>
    tool !== null && OF_SUPPORTS.some(([word, place]) => word.test(sentence) && !place.test(position));
  look(stepWords(resolved), (sentence) => ofAnother(sentence) || ofAnotherSupport(sentence));
  look([position, resolved.dose.say, ...aroundWords(resolved)], (sentence) => ofAnother(sentence));
  for (const { name, how } of exercises(resolved))
    look([how], (sentence) =>
      NAMES_A_TOOL.test(EXERCISE_USES[name] ? sentence.replace(EXERCISE_USES[name], '') : sentence),
    );
  look([habit], (sentence) => NAMES_A_TOOL.test(sentence));
  return faults;
}

function noForbiddenPosition(resolved: ResolvedGuide, ticked: readonly CautionId[]): Fault[] {
  return ticked.flatMap((id) => {
    const { positionsBlocked = [], pressOnlyIn } = CAUTION.get(id)!.affects;
    const notToPressIn = pressOnlyIn && resolved.tool ? CODES.filter((code) => !pressOnlyIn.includes(code)) : [];
    return [
      ...positionsBlocked.flatMap((code) => allWords(resolved).filter((sentence) => SAYS[code].test(sentence))),
      ...notToPressIn.flatMap((code) => toolWords(resolved).filter((sentence) => SAYS[code].test(sentence))),
    ].map((sentence) => `forbidden position: ${sentence}`);
  });
}

function positionAndCodesAgree({ position, positions, offer }: ResolvedGuide): Fault[] {
  const faults = CODES.filter((code) => SAYS[code].test(position) !== positions.includes(code)).map(
    (code) => `${code}: "${position}"`,
  );
  return (offer === 'press' || offer === 'exercise') && positions.length === 0 ? [...faults, 'no position'] : faults;
}

function wholeAndInOrder({ offer, tool, steps }: ResolvedGuide): Fault[] {
  if (offer !== 'press') return [];
  const kinds = ['place', 'press', 'hold', 'end'] as const;
  const at = kinds.map((kind) => steps.findIndex(({ does }) => does === kind));
  return [
    ...kinds.filter((kind) => steps.filter(({ does }) => does === kind).length !== 1).map((kind) => `not one ${kind}`),
    ...(at.some((place, k) => k > 0 && place < at[k - 1]!) ? ['out of order'] : []),
    ...(tool ? [] : ['no tool']),
    // How many spots there are is the dose's, and each is held by the clock.
    ...steps
      .filter(({ does, say }, k) => (k > at[2]! && does === 'seek') || /\brepeat\b|\bnext (?:sore )?spot\b/i.test(say))
      .map(({ say }) => `another spot outside the count: ${say}`),
  ];
}

/** What a sentence says of the figures of a dose: none above it, and none twice. */
function figuresFit({ dose, steps, offer, stopWhen }: ResolvedGuide): Fault[] {
  if (offer !== 'press') return [];
  return [...steps.map(({ say }) => say), dose.say, ...stopSignsOf({ stopWhen }, dose.pain[1]).letGo]
    .filter(
      (sentence) =>
        [...sentence.matchAll(/(\d+) out of 10/g)].some(([, most]) => Number(most) > dose.pain[1]) ||
        [...sentence.matchAll(/(\d+) seconds(?! each way)/g)].some(([, most]) => Number(most) > dose.holdS[1]) ||
        /\b(\d+) to \1\b|\b(\d+) seconds, \2\b|\bat most\b/.test(sentence),
    )
    .map((sentence) => `figures: ${sentence}`);
}

function dosesStayUnder({ dose, offer }: ResolvedGuide, ticked: readonly CautionId[], seen: boolean): Fault[] {
  if (offer !== 'press') return [];
  const caps = ticked.map((id) => CAUTION.get(id)!.affects),
    gentle = DOSE_PRESETS.gentle;
  const least = (start: number, more: readonly (number | undefined)[]) =>
    Math.min(start, ...more.filter((cap) => cap !== undefined));
  return [
    ...(dose.pain[1] >
    least(
      seen ? gentle.pain[1] : DOSE_CEILING.painMax,
      caps.map(({ pressureCap }) => pressureCap),
    )
      ? ['pain']
      : []),
    ...(dose.holdS[1] >
    least(
      seen ? gentle.holdS[1] : DOSE_CEILING.holdMaxS,
      caps.map(({ holdCapS }) => holdCapS),
    )
      ? ['hold']
      : []),
    ...(dose.targetHoldS > dose.holdS[1] ? ['target'] : []),
    ...(dose.spotsMax >
    least(
      seen ? gentle.spotsMax : Infinity,
      caps.map(({ spotsCap }) => spotsCap),
    )
      ? ['spots']
      : []),
    ...(dose.reps[1] >
    least(
      Infinity,
      caps.map(({ repsCap }) => repsCap),
    )
      ? ['reps']
      : []),
    ...(dose.daysPerWeek[1] >
    least(
      seen ? gentle.daysPerWeek[1] : Infinity,
      caps.map(({ daysPerWeekCap }) => daysPerWeekCap),
    )
      ? ['days']
      : []),
    ...(dose.sessionsPerDay[1] >
    least(
      seen ? gentle.sessionsPerDay[1] : Infinity,
      caps.map(({ sessionsPerDayCap }) => sessionsPerDayCap),
    )
      ? ['sessions']
      : []),
    ...(seen &&
    (dose.reps[1] > gentle.reps[1] || dose.restS < gentle.restS || dose.sessionMaxMin > gentle.sessionMaxMin)
      ? ['not gentle']
      : []),
  ].map((field) => `above its cap: ${field}`);
}

function wordsAreWhole(resolved: ResolvedGuide): Fault[] {
  const pressed = resolved.offer === 'press' || resolved.offer === 'exercise';
  return [
    ...allWords(resolved)
      .filter(
        (words) =>
          (pressed || words !== resolved.position) &&
          !/^[A-Z\d](?!.*(?:[{}]|undefined|null| {2}|\.\.)).*\S$/.test(words),
      )
      .map((words) => `not whole: "${words}"`),
    ...stepWords(resolved)
      .filter((say) => !say.endsWith('.'))
      .map((say) => `no end: "${say}"`),
    ...stepWords(resolved)
      .filter((say) => say.length > LONGEST_STEP)
      .map((say) => `too long for two metres: "${say}"`),
  ];
}

function faultsOf(one: Case): Fault[] {
  const resolved = resolveCase(one);
  return [
    ...onlyWhatIsInUse(resolved),
    ...noForbiddenPosition(resolved, one.ticked),
    ...positionAndCodesAgree(resolved),
    ...wholeAndInOrder(resolved),
    ...figuresFit(resolved),
    ...dosesStayUnder(resolved, one.ticked, one.seen),
    ...wordsAreWhole(resolved),
  ];
}

const pointsOf = (guide: Guide) => [null, ...guide.pointRules.map(({ pointId }) => pointId)];
const toolsOf = (guide: Guide): readonly (ToolId | null)[] => [null, ...guide.tools.map(({ id }) => id)];

describe('every sentence is about the tool and the position in use, and says no more than the dose', () => {
  it.each(GUIDES.map((guide) => [guide.id, guide] as const))(
    '%s: each point, tool and condition, on either side, checked by a clinician or not',
    (_id, guide) => {
      const faults = new Map<Fault, string>(); // each once, with the first case that has it
      for (const pointId of pointsOf(guide))
        for (const asked of toolsOf(guide))
          for (const ticked of [[], ...IDS.map((id) => [id])])
            for (const side of ['left', 'right'] as const)
              for (const seen of [false, true]) {
                const one: Case = { guide, pointId, asked, ticked, where: 'left', side, seen };
                for (const fault of faultsOf(one)) if (!faults.has(fault)) faults.set(fault, nameOf(one));
              }
      expect([...faults]).toEqual([]);
    },
  );

  it('a condition about a place says nothing where the place is elsewhere', () => {
    for (const guide of GUIDES)
      for (const id of ELSEWHERE.keys()) {
        const { changes } = resolveGuide(guide, { cautions: new Map([[id, 'both']]), isHere: ELSEWHERE, side: 'left' });
        expect(
          changes.filter(({ what }) => what === 'advice'),
          `${guide.id} ${id}`,
        ).toEqual([]);
      }
  });
  it('says that a tool is needed just where the own hand does not do', () => {
    const byHand = new Set(['hand', 'pincer']);
    const said = GUIDES.map((guide) => {
      const { needsTool } = resolveGuide(guide, { cautions: new Map(), side: 'left' });
      const hands = guide.tools.filter(({ id }) => byHand.has(TOOLS.find((tool) => tool.id === id)?.safetyClass ?? ''));
      expect(needsTool, guide.id).toBe(guide.mode !== 'no_self_pressure' && hands.length === 0);
      return needsTool;
    });
    expect(new Set(said).size).toBe(2);
  });
  it('what is said to be less is less', () => {
    for (const guide of GUIDES)
      for (const id of [null, ...IDS])
        for (const pointId of [null, ...guide.pointRules.map((rule) => rule.pointId)]) {
          const cautions = new Map<CautionId, Where>(id ? [[id, 'both']] : []);
          const { changes } = resolveGuide(guide, { cautions, isHere: ELSEWHERE, pointId, side: 'left', seen: [SIGN] });
          for (const change of changes)
            if ('from' in change) expect(change.to, `${guide.id} ${id} ${change.what}`).not.toEqual(change.from);
        }
  });
  it('a point in an area is closed by the conditions that close the area, and by no other for that', () => {
    const closedBy = (guide: Guide, pointId: string, id: CautionId) =>
      resolveGuide(guide, { cautions: new Map([[id, 'both']]), isHere: ELSEWHERE, pointId, side: 'left' }).changes.some(
        ({ what, cause }) => what === 'not-this-point' && cause.by === 'caution' && cause.id === id,
      );
    let closed = 0;
    for (const guide of GUIDES)
      for (const { pointId, rule, zone } of guide.pointRules) {
        if (rule === 'do_not_press' || pointId in CLOSED_POINTS || noPressLevel(zone, []) === 'never') continue;
        for (const { id, affects } of CAUTIONS) {
          const why = `${guide.id} ${pointId} ${id}`,
            shuts = noPressLevel(zone, [id]) === 'never';
          if (affects.pointsClosed?.includes(pointId)) continue;
          expect(closedBy(guide, pointId, id), why).toBe(shuts);
          if (shuts) closed++;
        }
      }
    expect(closed).toBeGreaterThan(5);
  });
  it('two or three conditions at once', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...GUIDES),
        fc.nat(),
        fc.nat(),
        fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 3 }),
        fc.constantFrom<Where>('left', 'right', 'both'),
        fc.constantFrom<Side>('left', 'right'),
        fc.boolean(),
        (guide, point, tool, ticked, where, side, seen) => {
          const points = pointsOf(guide),
            tools = toolsOf(guide);
          expect(
            faultsOf({
              guide,
              pointId: nth(points, point % points.length),
              asked: nth(tools, tool % tools.length),
              ticked,
              where,
              side,
              seen,
            }),
          ).toEqual([]);
        },
      ),
      { numRuns: 3000, seed: 12 },
    ));

  it('what is pressed in pregnancy is pressed sitting or lying on the side, and something is left to press', () => {
    const pressed = GUIDES.map((guide) =>
      resolveCase({
        guide,
        pointId: null,
        asked: null,
        ticked: ['pregnancy'],
        where: 'both',
        side: 'left',
        seen: false,
      }),
    ).filter(({ offer }) => offer === 'press');
    expect(pressed.length).toBeGreaterThanOrEqual(15);
    for (const { guide, positions } of pressed)
      for (const code of positions) expect(['sitting', 'lying_side'], guide.id).toContain(code);
  });

  it('a flat hand has a place to sit or lie in every guide that a condition may leave to it', () => {
    const left = GUIDES.filter(({ mode }) => mode === 'self_pressure').map((guide) =>
      resolveCase({
        guide,
        pointId: null,
        asked: null,
        ticked: ['blood_thinners'],
        where: 'both',
        side: 'left',
        seen: false,
      }),
    );
    for (const { guide, offer, tool } of left)
      expect([offer, tool?.safetyClass], guide.id).toEqual(
        offer === 'hidden' ? ['hidden', tool?.safetyClass] : ['press', 'hand'],
      );
  });
});

it('the laws would find a sentence that is not about what is in use', () => {
  const plain = resolveCase({
    guide: GUIDES.find(({ id }) => id === 'rhomboids')!,
    pointId: null,
    asked: 'hook_cane',
    ticked: [],
    where: 'left',
    side: 'left',
    seen: false,
  });
  const saying = (say: string): ResolvedGuide => ({
    ...plain,
    steps: plain.steps.map((step, at) => (at === 1 ? { ...step, say } : step)),
  });
  for (const say of [
    'Put the ball on the spot.',
    'Step off slowly.',
    'Lean back a little.',
    'Put the tool in the groove.',
    'Squeeze it gently.',
    'Sit on the mat.',
  ])
    expect(onlyWhatIsInUse(saying(say)), say).toEqual([`not in use: ${say}`]);
  expect(onlyWhatIsInUse({ ...plain, cautions: ['Keep the ball off the spine bones.'] })).toHaveLength(1);
  expect(noForbiddenPosition(saying('Lie on your back.'), ['pregnancy'])).not.toEqual([]);
  expect(noForbiddenPosition({ ...plain, position: 'Stand by a wall.' }, ['pregnancy'])).not.toEqual([]);
  expect(positionAndCodesAgree({ ...plain, positions: ['lying_side'] })).toHaveLength(2);
  expect(wholeAndInOrder(saying('Repeat at up to two more levels.'))).toHaveLength(1);
  expect(wholeAndInOrder({ ...plain, steps: plain.steps.filter(({ does }) => does !== 'end') })).toEqual([
    'not one end',
    'out of order',
  ]);
  for (const say of [
    'Breathe for 30 seconds, 30 at most.',
    'Hold for 2 to 2 minutes.',
    'Press to 6 out of 10.',
    'Hold for 120 seconds.',
  ])
    expect(figuresFit(saying(say)), say).toHaveLength(1);
  expect(dosesStayUnder({ ...plain, dose: { ...plain.dose, spotsMax: 2 } }, ['widespread_pain'], false)).toContain(
    'above its cap: spots',
  );
  for (const field of ['reps', 'days'])
    expect(dosesStayUnder(plain, ['widespread_pain'], false)).toContain(`above its cap: ${field}`);
  for (const say of ['Put it {on}.', '', 'put it there.', 'Put it there', `Put it there${', and there'.repeat(10)}.`])
    expect(wordsAreWhole(saying(say)), say).not.toEqual([]);
});
