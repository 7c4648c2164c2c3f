import type { SignId } from '../data/safety/signs.ts';
import type { StopId } from '../data/safety/stop-rules.ts';
import { forbidsPressing } from '../engine/safety/screening.ts';
import { signsToAsk } from '../engine/safety/signs.ts';
import { restsOn, type Said } from '../engine/guide/run-basis.ts';
import { isFresh, type Run } from '../engine/guide/run.ts';
import { recallCautions, reviewAgainWhenOld, useCautions, type CautionState } from './cautions.ts';
import { recallRun } from './run-record.ts';
import { stopSpot } from './stopped.ts';
import { holdBackRun, setRun, useRun, type RunState } from './run.ts';
import {
  answerSign,
  askAgain,
  askAgainWhenOld,
  recallScreening,
  stillToAsk,
  useScreening,
  outcomeOf,
  type ScreeningState,
} from './screening.ts';

/** The warning signs were gone through in this visit, and none of the answers leaves pressing out. */
export const isScreened = (state: ScreeningState): boolean =>
  stillToAsk(state, signsToAsk([])).length === 0 && !forbidsPressing(outcomeOf(state).action);

/** What a person says of themselves, as far as it changes a guide. */
export type SaidNow = Omit<Said, 'isHere'>;

/** The gate before every run, also one that was begun: only a run that was cleared, and still rests on what the person says, is shown. */
export const isOpen = ({ run, cleared }: RunState, cautions: CautionState, screening: ScreeningState): boolean =>
  run !== null &&
  cleared &&
  isScreened(screening) &&
  cautions.reviewed &&
  restsOn(run.basis, { cautions: cautions.ticked, devices: cautions.devices, seen: outcomeOf(screening).seen });

/** The run of a guide that may be shown now; null: the questions come first. */
export function useOpenRun(guideId: Run['guideId']): Run | null {
  const state = useRun(),
    cautions = useCautions(),
    screening = useScreening();
  return state.run?.guideId === guideId && isOpen(state, cautions, screening) ? state.run : null;
}

// What was said closed it: taking that back does not let its clock run on by itself.
useCautions.subscribe((now, before) => {
  const run = useRun.getState(),
    screening = useScreening.getState();
  if (isOpen(run, before, screening) && !isOpen(run, now, screening)) holdBackRun();
});
useScreening.subscribe((now, before) => {
  const run = useRun.getState(),
    cautions = useCautions.getState();
  if (isOpen(run, cautions, before) && !isOpen(run, cautions, now)) holdBackRun();
});

/**
 * Takes up the run that this device kept, with what the person ticked for it. Where it was followed a short while ago and the visit's questions
 * are answered, the conditions stand; else they are shown again, ticked as they were, and asked about. True when the run may be shown at once.
 */
export function takeUpRun(now = Date.now()): boolean {
  recallCautions();
  recallScreening(now);
  const run = recallRun(now);
  if (!run) return false;
  const known = useCautions.getState(),
    { cleared } = useRun.getState();
  if (!known.reviewed) {
    const { conditions, devices } = run.basis;
    const others = known.devices.filter(
      ({ place, side }) => !devices.some((device) => device.place === place && device.side === side),
    );
    useCautions.setState({
      ticked: new Map([...conditions, ...known.ticked]),
      devices: [...devices, ...others],
      reviewed: cleared && isScreened(useScreening.getState()),
      reviewedAt: run.looked,
    });
  }
  const open = isOpen(useRun.getState(), useCautions.getState(), useScreening.getState());
  if (!open) holdBackRun(); // once its questions are answered it is offered again; it does not start by itself
  return open;
}

/** All that is asked before a run was answered after it was last looked at, a short while ago: to ask it once more would never end. */
function isAnsweredSince(looked: number, now: number): boolean {
  const { given } = useScreening.getState(),
    { reviewed, reviewedAt } = useCautions.getState();
  const isLater = (clock: number) => clock > looked && isFresh({ looked: clock }, now);
  return (
    reviewed &&
    isLater(reviewedAt) &&
    signsToAsk([]).every(({ id }) => {
      const one = given.get(id);
      return one !== undefined && isLater(one.clock ?? one.at);
    })
  );
}

/** Asks the visit's questions anew before a run that was left for longer than it may go on by itself; what was answered meanwhile may not be true any more. */
export function askAnewIfLeft(guideId: Run['guideId'], now = Date.now()): void {
  const { run } = useRun.getState();
  if (run?.guideId !== guideId || isFresh(run, now) || !isScreened(useScreening.getState())) return;
  if (isAnsweredSince(run.looked, now)) return;
  askAgain();
  useCautions.setState({ reviewed: false });
}

/** The questions of the visit, about warning signs and conditions, are answered, and none of the answers leaves pressing out. */
export function useIsAsked(): boolean {
  const reviewed = useCautions((state) => state.reviewed),
    screened = useScreening(isScreened);
  return reviewed && screened;
}

const isAsked = (): boolean => isScreened(useScreening.getState()) && useCautions.getState().reviewed;

/**
 * Asks the visit's questions anew where they were answered too long ago, or the run was left: looked at whenever the page comes back to the front
 * and before anything is pressed on it, for a page may stand open over night. Null: no guide is open, it is pressed outside of one. True when they
 * have to be answered now and had not to be before.
 */
export function askAnewWhenOld(guideId: Run['guideId'] | null, now = Date.now()): boolean {
  const before = isAsked();
  askAgainWhenOld(now);
  reviewAgainWhenOld(now);
  if (guideId) askAnewIfLeft(guideId, now);
  const anew = before && !isAsked();
  if (anew) holdBackRun();
  return anew;
}

/** Something feels wrong that asks to stop: from now on its spot is left alone for the day, also while it is still asked whether it has gone. */
export const stopSpotOf = ({ guideId, basis: { side } }: Run, why: StopId, now = Date.now()): void =>
  stopSpot({ guideId, side, why, at: now });

/**
 * Ends the run because something felt wrong, and leaves its spot alone for the day. A warning sign that it is a yes to is answered for the visit,
 * so that every guide shows it.
 */
export function endRunFor(run: Run, why: StopId, sign: SignId | null): void {
  stopSpotOf(run, why);
  setRun(null);
  if (sign) answerSign(sign, 'yes');
}
