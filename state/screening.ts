import { create } from 'zustand';
import { SIGNS, type SignId } from '../data/safety/signs.ts';
import type { Sign } from '../data/safety/types.ts';
import { forbidsPressing, screen, type Outcome, type SignAnswer } from '../engine/safety/screening.ts';
import { canHaveBeen, isTime } from './fields.ts';
import { asRecord, keep, readKept } from './kept.ts';
import { endRun, holdBackRun } from './run.ts';
import { VISIT_MS, visitOf } from './visit.ts';

/** An answer to a warning sign. */
export interface DatedSignAnswer {
  readonly answer: SignAnswer;
  /** Wall-clock milliseconds at which it was given; later than what was said before it, also where the clock was set back meanwhile. */
  readonly at: number;
  /** What the clock said, where `at` could not be that. */
  readonly clock?: number;
  /** A no by "none of these" and not by a tick taken away: it never takes the place of a yes from another tab. */
  readonly implied?: true;
  /** From an earlier visit: shown again and, if urgent, still in force; but the sign has to be asked again. */
  readonly earlier?: true;
}

/** Answers to the warning signs. They stay in this visit, in all of its tabs; on the device only if the person says so. */
export interface ScreeningState {
  readonly given: ReadonlyMap<SignId, DatedSignAnswer>;
  /** The day a clinician looked at a sign, YYYY-MM-DD; absent when it was not said. */
  readonly seenOn: ReadonlyMap<SignId, string>;
  /** Answers given before this were taken back all at once. Wall-clock milliseconds. */
  readonly clearedAt: number;
  readonly kept: boolean;
}

const KEY = 'knotmap.screening';
const DAY_MS = 24 * 3600 * 1000;
/** Kept answers grow old: they are forgotten after two weeks (content rules, section 8). */
const KEPT_FOR_MS = 14 * DAY_MS;
/** A clinician's look longer ago than this does not lead on: much can change. A choice of ours, on the strict side. Days. */
export const SEEN_FOR_DAYS = 90;

const NOTHING: ScreeningState = { given: new Map(), seenOn: new Map(), clearedAt: 0, kept: false };

export const useScreening = create<ScreeningState>()(() => NOTHING);

const IDS: ReadonlySet<string> = new Set(SIGNS.map(({ id }) => id));
const isSign = (id: string): id is SignId => IDS.has(id);
const isAnswer = (value: unknown): value is SignAnswer =>
  value === 'no' || value === 'yes' || value === 'worse' || value === 'seen';
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && Number.isFinite(Date.parse(value));

/** Whether a clinician's look on a day (YYYY-MM-DD) still leads on at `now`. */
const stillSeen = (day: string, now: number): boolean =>
  Date.parse(day) <= now + DAY_MS && now - Date.parse(day) <= SEEN_FOR_DAYS * DAY_MS;

/** An answer in the visit after the one it was given in: a clinician's look leads on only with a day, and not for ever. */
const answerNextVisit = (answer: SignAnswer, day: string | undefined, now: number): SignAnswer =>
  answer === 'seen' && (day === undefined || !stillSeen(day, now)) ? 'yes' : answer;

const entriesOf = (value: unknown) => Object.entries(asRecord(value) ?? {});
const daysIn = (value: unknown): ReadonlyMap<SignId, string> =>
  new Map(entriesOf(value).flatMap(([id, day]): [SignId, string][] => (isSign(id) && isDay(day) ? [[id, day]] : [])));

/** Whether all of what the device kept is known: else some of it is lost on this version. */
function isWholeScreening(value: unknown): boolean {
  const record = asRecord(value),
    answers = asRecord(record?.answers);
  return (
    answers !== null &&
    isTime(record?.at) &&
    Object.entries(answers).every(([id, answer]) => isSign(id) && isAnswer(answer)) &&
    (record.seenOn === undefined || asRecord(record.seenOn) !== null) &&
    entriesOf(record.seenOn).every(([id, day]) => isSign(id) && isDay(day))
  );
}

/**
 * Takes what the device kept; null when it is no such list or older than two weeks at `now` (milliseconds). Of answers that were noted by a wrong
 * clock, on a day to come or at no time at all, a no counts for nothing, and a yes stands until it is asked again.
 */
export function parseAnswers(value: unknown, now: number): Pick<ScreeningState, 'given' | 'seenOn'> | null {
  const record = asRecord(value);
  if (!record || !asRecord(record.answers)) return null;
  const isDated = canHaveBeen(record.at, now) && record.at <= now,
    at = isDated ? Number(record.at) : now;
  if (now - at > KEPT_FOR_MS) return null;
  const seenOn = daysIn(record.seenOn);
  return {
    seenOn,
    given: new Map(
      entriesOf(record.answers).flatMap(([id, answer]): [SignId, DatedSignAnswer][] =>
        isSign(id) && isAnswer(answer) && (isDated || answer !== 'no')
          ? [[id, { answer: answerNextVisit(answer, seenOn.get(id), now), at, earlier: true }]]
          : [],
      ),
    ),
  };
}

/** An answer of a visit. One that was given at no time, or at one to come, is a no that counts for nothing, a yes that stands, or a clinician's look in a visit before. */
function parseDated(one: unknown, day: string | undefined, now: number): DatedSignAnswer | null {
  const { answer, at, clock, implied, earlier } = asRecord(one) ?? {};
  if (!isAnswer(answer)) return null;
  const said = clock === undefined ? at : clock;
  if (!isTime(at) || !isTime(said) || said - now > DAY_MS)
    return answer === 'no'
      ? null
      : { answer: answerNextVisit(answer, day, now), at: now, ...(answer === 'seen' && { earlier: true }) };
  return {
    answer,
    at,
    ...(isTime(clock) && { clock }),
    ...(implied !== undefined && { implied: true }),
    ...(earlier !== undefined && { earlier: true }),
  };
}

/** Takes what a tab told another, or itself before a reload; null when it is not that. */
export function parseVisit(
  value: unknown,
  now = Date.now(),
): Pick<ScreeningState, 'given' | 'seenOn' | 'clearedAt'> | null {
  const record = asRecord(value);
  if (!record || !asRecord(record.given)) return null;
  const seenOn = daysIn(record.seenOn);
  const given = new Map(
    entriesOf(record.given).flatMap(([id, one]): [SignId, DatedSignAnswer][] => {
      const dated = isSign(id) ? parseDated(one, seenOn.get(id), now) : null;
      return dated && isSign(id) ? [[id, dated]] : [];
    }),
  );
  const { clearedAt } = record;
  return {
    // What is still there was not taken back, and nothing is taken back ahead of time.
    clearedAt:
      isTime(clearedAt) && clearedAt - now <= DAY_MS
        ? Math.min(clearedAt, ...[...given.values()].map(({ at }) => at))
        : 0,
    seenOn,
    given,
  };
}

const isYes = ({ answer }: DatedSignAnswer) => answer !== 'no';
/**
 * Of two tabs' answers to one sign the one of this visit holds, and of two such the later; but a no that was only implied never does away with a yes.
 * What a tab read from the device may be written later than it was said, and without a day a clinician's look is not in it.
 */
function laterOf(a: DatedSignAnswer | undefined, b: DatedSignAnswer): DatedSignAnswer {
  if (!a) return b;
  const isNewer = Boolean(a.earlier) === Boolean(b.earlier) ? b.at > a.at : Boolean(a.earlier);
  const [older, newer] = isNewer ? [a, b] : [b, a];
  return newer.implied && isYes(older) ? older : newer;
}

/** What two tabs know, together; the same whichever told the other. */
export function mergeVisits(
  mine: ScreeningState,
  theirs: Pick<ScreeningState, 'given' | 'seenOn' | 'clearedAt'>,
): ScreeningState {
  const clearedAt = Math.max(mine.clearedAt, theirs.clearedAt);
  const given = new Map<SignId, DatedSignAnswer>(),
    seenOn = new Map<SignId, string>();
  for (const [id, one] of [...mine.given, ...theirs.given])
    if (one.at >= clearedAt) given.set(id, laterOf(given.get(id), one));
  // A day belongs to the answer it was said with, so that one taken away does not come back from a tab that still has it.
  for (const [id, { at }] of given) {
    const days = [mine, theirs].filter((tab) => tab.given.get(id)?.at === at).map((tab) => tab.seenOn.get(id) ?? '');
    const day = days.sort()[0];
    if (day) seenOn.set(id, day);
  }
  return { ...mine, clearedAt, given, seenOn };
}

const toldOf = ({ given, seenOn, clearedAt }: ScreeningState) => ({
  given: Object.fromEntries(given),
  seenOn: Object.fromEntries(seenOn),
  clearedAt,
});

const visit = visitOf('screening', {
  take: (value) => {
    const theirs = parseVisit(value);
    if (theirs) useScreening.setState(mergeVisits(useScreening.getState(), theirs));
  },
  now: () => (useScreening.getState().given.size > 0 ? toldOf(useScreening.getState()) : null),
});

const OUTCOMES = new WeakMap<ScreeningState['given'], Outcome>();
/** What the answers come to; the same object for the same answers. */
export function outcomeOf({ given }: Pick<ScreeningState, 'given'>): Outcome {
  let outcome = OUTCOMES.get(given);
  if (!outcome) OUTCOMES.set(given, (outcome = screen(new Map([...given].map(([id, { answer }]) => [id, answer])))));
  return outcome;
}
/** What this visit's answers come to, in every tab. */
export const useOutcome = (): Outcome => useScreening(outcomeOf);
/** The same, as it is now. */
export const outcomeNow = (): Outcome => outcomeOf(useScreening.getState());

/** Those of some signs that were not asked in this visit. */
export const stillToAsk = ({ given }: Pick<ScreeningState, 'given'>, signs: readonly Sign[]): readonly Sign[] =>
  signs.filter(({ id }) => !isSign(id) || (given.get(id)?.earlier ?? !given.has(id)));

const ofThisVisit = ({ given }: Pick<ScreeningState, 'given'>) => ({
  given: new Map([...given].filter(([, { earlier }]) => !earlier)),
});
// An answer that forbids pressing ends a guide that was begun, wherever it was given. One that the device kept bars it here, and leaves it to the tab
// that goes on with it: another tab of this visit may know better.
useScreening.subscribe((state) => {
  if (!forbidsPressing(outcomeOf(state).action)) return;
  if (forbidsPressing(outcomeOf(ofThisVisit(state)).action)) endRun();
  else holdBackRun();
});

/** Takes up the answers of this visit and those that the device keeps, if any. Kept ones are shown again, but do not stand for this visit's check. */
export function recallScreening(now = Date.now()): void {
  visit.join();
  askAgainWhenOld(now);
  const mine = useScreening.getState(),
    { given, seenOn } = mine;
  const keptBefore = readKept(KEY, (value) => parseAnswers(value, now), isWholeScreening);
  if (!keptBefore) return;
  const next: ScreeningState = {
    ...mine,
    given: new Map([...keptBefore.given, ...given]),
    seenOn: new Map([...[...keptBefore.seenOn].filter(([id]) => !given.has(id)), ...seenOn]),
    kept: true,
  };
  // What is known already changes nothing: many parts of a page recall it, and each change draws all of them again.
  if (!mine.kept || !sameAnswers(mine, next)) useScreening.setState(next);
}
const sameAnswers = (a: ScreeningState, b: ScreeningState): boolean =>
  JSON.stringify(plainOf(a)) === JSON.stringify(plainOf(b));
/** In the order of the signs: one read from the device comes first in its own. */
const plainOf = ({ given, seenOn }: ScreeningState) =>
  SIGNS.map(({ id }) => [given.get(id) ?? null, seenOn.get(id) ?? null]);

/** Asks all of a visit's signs again; what was answered is shown again and, if urgent, stays in force. */
export const askAgain = () =>
  useScreening.setState(({ given }) => ({
    given: new Map([...given].map(([id, one]) => [id, { ...one, earlier: true as const }])),
  }));

/** Does so where the answers were given too long ago for one visit, or the clock says that they are still to come. */
export function askAgainWhenOld(now = Date.now()): void {
  const isOld = ({ at, clock = at, earlier }: DatedSignAnswer) => !earlier && Math.abs(now - clock) > VISIT_MS;
  const { given, seenOn } = useScreening.getState();
  if (![...given.values()].some(isOld)) return;
  const next = ([id, one]: [SignId, DatedSignAnswer]): [SignId, DatedSignAnswer] => [
    id,
    isOld(one) ? { ...one, answer: answerNextVisit(one.answer, seenOn.get(id), now) } : one,
  ];
  useScreening.setState({ given: new Map([...given].map(next)) });
  askAgain();
}

function change(next: Partial<ScreeningState>, now: number) {
  // Another tab may keep the answers, or have forgotten them, since this one read the store.
  useScreening.setState({ ...next, kept: next.kept ?? readKept(KEY, () => true) ?? false });
  const state = useScreening.getState();
  visit.tell(toldOf(state));
  const answers = Object.fromEntries([...state.given].map(([id, { answer }]) => [id, answer]));
  keep(
    KEY,
    state.kept
      ? { at: now, answers, ...(state.seenOn.size > 0 && { seenOn: Object.fromEntries(state.seenOn) }) }
      : null,
  );
}

/**
 * When something that is said now was said: after all that was said, or taken back, before it. A clock that was set back must not make an answer
 * older than the one whose place it takes.
 */
function saidAt(now: number): Pick<DatedSignAnswer, 'at' | 'clock'> {
  const { given, clearedAt } = useScreening.getState(),
    at = Math.max(now, clearedAt, ...[...given.values()].map((one) => one.at + 1));
  return at === now ? { at } : { at, clock: now };
}

/** Answers several signs alike, as a question that covers them does. */
export const answerSigns = (ids: readonly SignId[], answer: SignAnswer, now = Date.now()) => {
  const said = { answer, ...saidAt(now) };
  const all = ids.map((id): [SignId, DatedSignAnswer] => [id, said]);
  change({ given: new Map([...useScreening.getState().given, ...all]) }, now);
};
export const answerSign = (id: SignId, answer: SignAnswer, now = Date.now()) => answerSigns([id], answer, now);

/** "None of these": no to every sign of a list that has no answer yet, and what was answered in an earlier visit stands again. */
export const noToRest = (ids: readonly string[], now = Date.now()) => {
  const { given } = useScreening.getState(),
    said = saidAt(now);
  const asked = ids.filter(isSign).map((id): [SignId, DatedSignAnswer] => {
    const before = given.get(id);
    return [
      id,
      before && !before.earlier
        ? before
        : { answer: before?.answer ?? 'no', ...said, ...(!before && { implied: true as const }) },
    ];
  });
  change({ given: new Map([...given, ...asked]) }, now);
};

/** Says that a clinician has looked at a sign, and on which day if the person wishes (YYYY-MM-DD). Too long ago, it is a yes like any other. */
export const sawClinician = (id: SignId, day: string | null, now = Date.now()) => {
  const { given, seenOn } = useScreening.getState(),
    said = saidAt(now),
    days = new Map(seenOn);
  if (day !== null && isDay(day)) days.set(id, day);
  else days.delete(id);
  change(
    {
      seenOn: days,
      given: new Map([...given, [id, { answer: day === null || stillSeen(day, now) ? 'seen' : 'yes', ...said }]]),
    },
    now,
  );
};

export const keepScreening = (kept: boolean, now = Date.now()) => change({ kept }, now);

/** Takes all answers back, in every tab. */
export const redoScreening = (now = Date.now()) =>
  change({ given: new Map(), seenOn: new Map(), clearedAt: saidAt(now).at }, now);
