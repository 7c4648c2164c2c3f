import type { ToolId } from '../../data/guides/types.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import type { DevicePlace } from '../atlas/device.ts';
import type { GuideQuery, Where } from './guide.ts';

/**
 * What a run was resolved from, all of it. Plain lists, so that it can be kept as it is. What a run says comes from here and from nothing
 * else, so that no reload and no other tab changes it in the middle.
 */
export interface RunBasis {
  readonly side: Side;
  /** The point to press; null for the muscle as a whole. */
  readonly pointId: string | null;
  /** The tool in use, also the hand that takes the place of one; null for a guide without pressing. */
  readonly tool: ToolId | null;
  /** Ticked conditions, each with its side. */
  readonly conditions: readonly (readonly [id: CautionId, where: Where])[];
  /** For ticked conditions about one place: whether it is the place to be pressed. */
  readonly isHere: readonly (readonly [id: CautionId, here: boolean])[];
  readonly devices: readonly DevicePlace[];
  /** Warning signs that a clinician has looked at. */
  readonly seen: readonly string[];
  /** The most soreness, 0-10, since the person asked to ease off; null: they did not. */
  readonly easedTo: number | null;
}

/** What the person said, of which a run is made: the part of a basis that another run of theirs shares. */
export type Said = Pick<GuideQuery, 'cautions' | 'isHere' | 'devices' | 'seen'>;

/** Puts what was said, and what was chosen, into one record. The order stays: the first of several is named as the cause. */
export const basisOf = (
  { cautions, isHere, devices = [], seen = [] }: Said,
  {
    side,
    pointId,
    tool,
    easedTo = null,
  }: Pick<RunBasis, 'side' | 'pointId' | 'tool'> & Partial<Pick<RunBasis, 'easedTo'>>,
): RunBasis => ({
  side,
  pointId,
  tool,
  easedTo,
  conditions: [...cautions],
  isHere: [...(isHere ?? [])].filter(([id]) => cautions.has(id)),
  devices: devices.map((device) => ({ place: device.place, side: device.side })),
  seen: [...seen],
});

/** The question to the engine that a run was the answer to. Which tools are at hand is no part of it: the tool in use was chosen. */
export const queryOf = ({ conditions, isHere, devices, seen, side, pointId, tool, easedTo }: RunBasis): GuideQuery => ({
  cautions: new Map(conditions),
  isHere: new Map(isHere),
  devices,
  seen,
  side,
  pointId,
  tool,
  easedTo,
});

/** What a record says of the person, the same in whatever order it was said. */
const saidIn = ({ conditions, isHere, devices, seen }: RunBasis): string =>
  JSON.stringify(
    [conditions, isHere, devices.map(({ place, side }) => [place, side]), seen].map((list) =>
      list.map((entry) => JSON.stringify(entry)).sort(),
    ),
  );

/** Whether two records say the same of the person; where and with what one presses may differ. */
export const sameSaid = (a: RunBasis, b: RunBasis): boolean => saidIn(a) === saidIn(b);

/** Whether a run still rests on what the person says now. Answers about a place are asked before a run and are no part of what is said now. */
export const restsOn = (basis: RunBasis, now: Omit<Said, 'isHere'>): boolean =>
  sameSaid({ ...basis, isHere: [] }, basisOf(now, basis));
