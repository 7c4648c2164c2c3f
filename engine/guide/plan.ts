import type { Dose } from '../../data/guides/types.ts';
import type { Range, Side } from '../../data/types.ts';
import type { ResolvedGuide } from './guide.ts';

/** A guide that may go into a plan, with how likely its knot is. */
export interface PlanEntry {
  readonly resolved: ResolvedGuide;
  readonly pointId: string;
  /** 0-1. */
  readonly probability: number;
}

export interface PlanStep extends PlanEntry {
  readonly side: Side;
  /** Whole minutes, search and stretch included. */
  readonly minutes: number;
}

export interface Plan {
  readonly steps: readonly PlanStep[];
  /** Left out, with why: it is not pressed, it is hidden, or the plan is full. */
  readonly leftOut: readonly (PlanEntry & { readonly why: 'not-pressed' | 'full' })[];
  readonly minutes: number;
  /** For the plan as a whole: the most careful of its guides. */
  readonly sessionsPerDay: Range;
  readonly daysPerWeek: Range;
  /** Stop pressing when nothing has changed after this many days. */
  readonly reviewDays: number;
}

/** More than three places in one go is more than the guides were written for. */
const MOST = 3;
/** Seconds to get into place and find the sorest spot. */
const SETTLE = 60;

/** Minutes one session of a guide takes, said alike wherever it is offered: on so many spots, each so often (at first one, once), with what it takes to settle and the rest after each; of one that does not press, the stretch. */
export function minutesOf(
  { dose, stretch, offer }: Pick<ResolvedGuide, 'dose' | 'stretch' | 'offer'>,
  { spots, reps } = { spots: 1, reps: 1 },
): number {
  const seconds =
    offer === 'press'
      ? Math.min(dose.sessionMaxMin * 60, SETTLE + spots * reps * (dose.targetHoldS + dose.restS))
      : stretch
        ? stretch.holdS[1] * stretch.reps[0]
        : 0;
  return Math.max(1, Math.round(seconds / 60));
}

/**
 * A short plan: up to three places, the most likely first, then those of the same region so that one position serves both.
 * What has a guide without pressing comes last. The same guide on the same side comes once.
 */
export function planOf(entries: readonly PlanEntry[]): Plan {
  const seen = new Set<string>();
  const usable: PlanEntry[] = [],
    leftOut: Plan['leftOut'][number][] = [];
  for (const entry of [...entries].sort((a, b) => b.probability - a.probability)) {
    const { guide, side, offer } = entry.resolved;
    // One that is only for who asks for it is not put before anybody unasked.
    if ((offer !== 'press' && offer !== 'exercise') || guide.offByDefault)
      leftOut.push({ ...entry, why: 'not-pressed' });
    else if (seen.has(`${guide.id} ${side}`)) continue;
    else if (usable.length === MOST) leftOut.push({ ...entry, why: 'full' });
    else {
      seen.add(`${guide.id} ${side}`);
      usable.push(entry);
    }
  }
  const home = usable.find(({ resolved }) => resolved.offer === 'press')?.resolved.guide.region;
  const late = ({ resolved }: PlanEntry) =>
    resolved.offer === 'exercise' ? 2 : resolved.guide.region === home ? 0 : 1;
  const steps = usable
    .sort((a, b) => late(a) - late(b) || b.probability - a.probability)
    .map((entry) => ({ ...entry, side: entry.resolved.side, minutes: minutesOf(entry.resolved) }));
  const pressed = steps.filter(({ resolved }) => resolved.offer === 'press').map(({ resolved }) => resolved.dose);
  return {
    steps,
    leftOut,
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    sessionsPerDay: least(pressed, 'sessionsPerDay'),
    daysPerWeek: least(pressed, 'daysPerWeek'),
    reviewDays: Math.min(...steps.map(({ resolved }) => resolved.dose.reviewDays), 14),
  };
}

const least = (doses: readonly Dose[], field: 'sessionsPerDay' | 'daysPerWeek'): Range =>
  doses.length === 0
    ? [0, 0]
    : [Math.min(...doses.map((dose) => dose[field][0])), Math.min(...doses.map((dose) => dose[field][1]))];
