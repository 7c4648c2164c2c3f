import { GUIDE_INDEX, type GuideId } from '../data/guides/index-of.ts';
import { muscleOfPoint } from '../data/muscle-index.ts';
import { NAMED_PLACES } from '../data/places.ts';
import { CAUTIONS } from '../data/safety/cautions.ts';
import { SIGNS } from '../data/safety/signs.ts';
import { isStopId } from '../data/safety/stop-rules.ts';
import type { CautionId } from '../data/safety/types.ts';
import type { DevicePlace } from '../engine/atlas/device.ts';
import type { Where } from '../engine/guide/guide.ts';
import type { RunBasis } from '../engine/guide/run-basis.ts';
import { isFresh, isTimed, type Run } from '../engine/guide/run.ts';
import { isGuideId, isOneOf, isTime, isToolId, wholeWithin } from './fields.ts';
import { asRecord, followKept, keep, readKept } from './kept.ts';
import { RUN_KEY, useEndedElsewhere, useRun } from './run.ts';

/** Milliseconds after which a run that was left is not taken up again, not even behind its questions. */
const STALE = 2 * 3600 * 1000;

const isCaution = isOneOf<CautionId>(CAUTIONS.map(({ id }) => id));
const isSign = isOneOf(SIGNS.map(({ id }) => id));
const isWhere = isOneOf<Where>(['left', 'right', 'both']);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** undefined: not such a value. */
const soreness = (value: unknown): number | null | undefined =>
  value === null ? null : (wholeWithin(value, 0, 10) ?? undefined);

/** All of a list, or null: what is left out of what a person said would change the guide. */
function all<T>(value: unknown, parse: (entry: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const parsed = value.map(parse);
  return parsed.includes(null) ? null : (parsed as T[]);
}
const pair =
  <V>(isValue: (value: unknown) => value is V) =>
  (entry: unknown): readonly [CautionId, V] | null => {
    if (!Array.isArray(entry) || entry.length !== 2) return null;
    const [id, value]: readonly unknown[] = entry;
    return isCaution(id) && isValue(value) ? [id, value] : null;
  };
function device(entry: unknown): DevicePlace | null {
  const { place, side } = asRecord(entry) ?? {};
  const known = NAMED_PLACES.find(({ id }) => id === place);
  if (!known || (known.midline === true) !== (side === 'midline')) return null;
  return side === 'left' || side === 'right' || side === 'midline' ? { place: known.id, side } : null;
}

function parseBasis(value: unknown, guideId: GuideId): RunBasis | null {
  const record = asRecord(value);
  if (!record) return null;
  const { side, pointId, tool } = record,
    easedTo = soreness(record.easedTo);
  const conditions = all(record.conditions, pair(isWhere)),
    isHere = all(record.isHere, pair(isBoolean));
  const devices = all(record.devices, device),
    seen = all(record.seen, (id) => (isSign(id) ? id : null));
  if (!conditions || !isHere || !devices || !seen || easedTo === undefined) return null;
  if (side !== 'left' && side !== 'right') return null;
  if (tool !== null && !isToolId(tool)) return null;
  if (pointId !== null && typeof pointId !== 'string') return null;
  if (pointId !== null && !musclesOf(guideId).includes(muscleOfPoint(pointId)?.id ?? '')) return null;
  return { side, pointId, tool, easedTo, conditions, isHere, devices, seen };
}
const musclesOf = (id: GuideId): readonly string[] => GUIDE_INDEX.find((guide) => guide.id === id)?.muscleIds ?? [];

/** Seconds of each step; undefined: no such thing. A run that an earlier version kept has none. */
function parsePace(value: unknown, steps: number): readonly number[] | null | undefined {
  if (value === null) return null;
  const pace = all(value, (seconds) => wholeWithin(seconds, 0, LONGEST_STEP));
  return pace?.length === steps ? pace : undefined;
}
/** Seconds: more than any step that goes on by itself takes. */
const LONGEST_STEP = 300;

/** Takes a run that the device kept; null when any part of it is not what a run can be, or when it was left too long ago. */
export function parseRun(value: unknown, now: number): Run | null {
  const record = asRecord(value);
  if (!record) return null;
  const { guideId, phase, since, paused, looked } = record;
  const steps = wholeWithin(record.steps, 1, 12),
    holdS = wholeWithin(record.holdS, 0, 90),
    restS = wholeWithin(record.restS, 0, 120);
  const spots = wholeWithin(record.spots, 1, 5),
    reps = wholeWithin(record.reps, 1, 5);
  if (steps === null || holdS === null || restS === null || spots === null || reps === null || !isGuideId(guideId))
    return null;
  const basis = parseBasis(record.basis, guideId);
  const holdStep = record.holdStep === null ? null : (wholeWithin(record.holdStep, 0, steps - 1) ?? undefined);
  const step = wholeWithin(record.step, 0, steps - 1),
    spot = wholeWithin(record.spot, 1, spots),
    rep = wholeWithin(record.rep, 1, reps);
  const before = soreness(record.before),
    after = soreness(record.after);
  if (
    !basis ||
    holdStep === undefined ||
    step === null ||
    spot === null ||
    rep === null ||
    before === undefined ||
    after === undefined
  )
    return null;
  if (phase !== 'ready' && phase !== 'step' && phase !== 'hold' && phase !== 'rest' && phase !== 'after') return null;
  if ((phase === 'hold' || phase === 'rest') !== (step === holdStep && phase !== 'ready' && phase !== 'after'))
    return null;
  if (!isTime(since) || !isTime(looked) || Math.abs(now - looked) > STALE) return null;
  if (paused !== null && !(isTime(paused) && paused >= 0 && paused <= STALE)) return null;
  const { wrong = null } = record; // a run that an earlier version kept has none
  if (wrong !== null && !isStopId(wrong)) return null;
  const pace = parsePace(record.pace ?? null, steps);
  if (pace === undefined) return null;
  const { heldMs = 0 } = record;
  if (!isTime(heldMs) || heldMs < 0 || heldMs > STALE) return null;
  const run: Run = {
    guideId,
    basis,
    phase,
    steps,
    holdStep,
    holdS,
    restS,
    spots,
    reps,
    pace,
    step,
    spot,
    rep,
    heldMs,
    before,
    after,
    since,
    paused,
    wrong,
    looked,
  };
  // A hold that is still to begin would not end at its time. Where the clock stands it says nothing.
  return isTimed(run) && paused === null && since > looked ? null : run;
}

/** Takes up the run that this device kept, if there is one; it may go on by itself only if it was followed a short while ago. One that was left too long ago is forgotten: it says what the person ticked. */
export function recallRun(now = Date.now()): Run | null {
  const { run: current } = useRun.getState();
  if (current) return current;
  const run = readKept(RUN_KEY, (value) => parseRun(value, now));
  if (run) useRun.setState({ run, cleared: isFresh(run, now) });
  else if (readKept(RUN_KEY, (value) => parseRun(value, Number(asRecord(value)?.looked)))) keep(RUN_KEY, null);
  return run;
}

// Another tab goes on with it, ends it, or begins one. What was not cleared in this tab is not cleared by that.
followKept(RUN_KEY, (value) => {
  const run = parseRun(value, Date.now()),
    before = useRun.getState();
  if (!run) return useRun.setState({ run: null, cleared: false });
  // One run a device: the one that was followed here is over, and the page has to say so.
  if (before.run && before.run.guideId !== run.guideId) useEndedElsewhere.setState({ guideId: before.run.guideId });
  const same = before.run && JSON.stringify(before.run.basis) === JSON.stringify(run.basis);
  useRun.setState({
    run: same && before.run ? { ...run, basis: before.run.basis } : run,
    cleared: before.run ? before.cleared : true,
  });
});
