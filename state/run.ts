import { create } from 'zustand';
import { GUIDE_INDEX, type GuideId } from '../data/guides/index-of.ts';
import { TOOLS } from '../data/guides/tools.ts';
import type { ToolId } from '../data/guides/types.ts';
import type { Run } from '../engine/run.ts';
import { asRecord, keep, readKept } from './kept.ts';

/** The guide being followed, kept on the device until it ends so that a reload or a phone call loses nothing. */
export const useRun = create<{ readonly run: Run | null }>()(() => ({ run: null }));

const KEY = 'knotmap.run';
/** Milliseconds after which a run that was left is not taken up again. */
const STALE = 2 * 3600 * 1000;

const GUIDE_IDS: ReadonlySet<string> = new Set(GUIDE_INDEX.map(({ id }) => id));
const TOOL_IDS: ReadonlySet<string> = new Set(TOOLS.map(({ id }) => id));
const isGuide = (value: unknown): value is GuideId => typeof value === 'string' && GUIDE_IDS.has(value);
const isTool = (value: unknown): value is ToolId => typeof value === 'string' && TOOL_IDS.has(value);
const whole = (value: unknown, low: number, high: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : null;
/** undefined: not such a value. */
const soreness = (value: unknown): number | null | undefined => (value === null ? null : (whole(value, 0, 10) ?? undefined));

/** Takes a run that the device kept; null when any part of it is not what a run can be, or when it was left too long ago. */
export function parseRun(value: unknown, now: number): Run | null {
  const record = asRecord(value);
  if (!record) return null;
  const { guideId, side, phase } = record;
  const steps = whole(record.steps, 1, 12), holdS = whole(record.holdS, 0, 90), restS = whole(record.restS, 0, 120);
  const spots = whole(record.spots, 1, 5), reps = whole(record.reps, 1, 5);
  if (steps === null || holdS === null || restS === null || spots === null || reps === null || !isGuide(guideId)) return null;
  const holdStep = record.holdStep === null ? null : (whole(record.holdStep, 0, steps - 1) ?? undefined);
  const step = whole(record.step, 0, steps - 1), spot = whole(record.spot, 1, spots), rep = whole(record.rep, 1, reps);
  const before = soreness(record.before), after = soreness(record.after);
  const { since, paused } = record;
  if (holdStep === undefined || step === null || spot === null || rep === null || before === undefined || after === undefined) return null;
  if (side !== 'left' && side !== 'right') return null;
  if (phase !== 'step' && phase !== 'hold' && phase !== 'rest' && phase !== 'after') return null;
  if ((phase === 'hold' || phase === 'rest') && step !== holdStep) return null;
  if (typeof since !== 'number' || !Number.isFinite(since) || now - since > STALE || since > now + STALE) return null;
  if (paused !== null && !(typeof paused === 'number' && paused >= 0)) return null;
  return {
    guideId, side, phase, steps, holdStep, holdS, restS, spots, reps, step, spot, rep, before, after, since, paused,
    pointId: typeof record.pointId === 'string' ? record.pointId : null, tool: isTool(record.tool) ? record.tool : null,
  };
}

export const setRun = (run: Run | null) => {
  useRun.setState({ run });
  keep(KEY, run);
};

/** Takes up the run that this device kept, if there is one. */
export function recallRun(now = Date.now()): void {
  if (useRun.getState().run) return;
  const run = readKept(KEY, (value) => parseRun(value, now));
  if (run) useRun.setState({ run });
}
