import { create } from 'zustand';
import { CAUTIONS } from '../data/safety/cautions.ts';
import type { CautionId } from '../data/safety/types.ts';
import { NAMED_PLACES } from '../data/places.ts';
import type { DevicePlace } from '../engine/atlas/device.ts';
import type { Where } from '../engine/guide/guide.ts';
import { isTime } from './fields.ts';
import { asRecord, keep, readKept } from './kept.ts';
import { VISIT_MS, visitOf } from './visit.ts';

/** The conditions a person ticked. They stay in this visit, in all of its tabs; on the device only if the person says so. */
export interface CautionState {
  readonly ticked: ReadonlyMap<CautionId, Where>;
  /** Where the person has a device, as named. Kept and forgotten with the tick. */
  readonly devices: readonly DevicePlace[];
  /** The list has been gone through in this visit. One that was kept is shown again, ticked as it was: fever, a fresh injury or a drink are of the day. */
  readonly reviewed: boolean;
  /** When it was, wall-clock milliseconds; a list gone through too long ago is gone through again. 0: it was not. */
  readonly reviewedAt: number;
  readonly kept: boolean;
  /** When the list was last changed in this visit, wall-clock milliseconds; 0: not yet. */
  readonly at: number;
  /** When it had been changed before, in this tab and in those it followed, the last few: a list that was made from another one takes its place. */
  readonly past: readonly number[];
}
/** Changes remembered; a tab that missed more of them is asked again. */
const MOST_PAST = 60;

const KEY = 'knotmap.cautions';
const NOTHING: CautionState = {
  ticked: new Map(),
  devices: [],
  reviewed: false,
  reviewedAt: 0,
  kept: false,
  at: 0,
  past: [],
};

export const useCautions = create<CautionState>()(() => NOTHING);

const IDS: ReadonlySet<string> = new Set(CAUTIONS.map(({ id }) => id));
const isCaution = (id: string): id is CautionId => IDS.has(id);
const isWhere = (value: unknown): value is Where => value === 'left' || value === 'right' || value === 'both';

/** Whether all of what the device kept is known: else some of it is lost on this version. */
function isWholeCautions(value: unknown): boolean {
  const record = asRecord(value),
    ticked = asRecord(record?.ticked);
  return (
    ticked !== null &&
    Object.entries(ticked).every(([id, where]) => isCaution(id) && isWhere(where)) &&
    areWholeDevices(record?.devices)
  );
}
const areWholeDevices = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && JSON.stringify(parseDevices({ devices: value })) === plain(value));
/** The places of a list as they are written here, whatever the order of their fields. */
const plain = (devices: readonly unknown[]): string =>
  JSON.stringify(devices.map((device) => ({ place: asRecord(device)?.place, side: asRecord(device)?.side })));

/**
 * Takes what the device kept; what is not known is left out, and a condition whose side cannot be read is on both. A device that cannot be read is
 * one all the same, wherever it is. Null when it is no such list at all.
 */
export function parseCautions(value: unknown): ReadonlyMap<CautionId, Where> | null {
  const record = asRecord(value),
    ticked = asRecord(record?.ticked);
  if (!ticked) return null;
  const read = new Map(
    Object.entries(ticked).flatMap(([id, where]): [CautionId, Where][] =>
      isCaution(id) ? [[id, isWhere(where) ? where : 'both']] : [],
    ),
  );
  const hasDevice = !Array.isArray(record?.devices) || record.devices.length > 0;
  if (record?.devices !== undefined && (!areWholeDevices(record.devices) || (hasDevice && !read.has('implants'))))
    read.set('implants', 'both');
  return read;
}

/** Takes the named places that the device kept: of a side that cannot be, both. What is not known is left out. */
function parseDevices(value: unknown): readonly DevicePlace[] {
  const listed = asRecord(value)?.devices;
  if (!Array.isArray(listed)) return [];
  const read = listed.flatMap((entry: unknown): DevicePlace[] => {
    const { place, side } = asRecord(entry) ?? {};
    const known = NAMED_PLACES.find(({ id }) => id === place);
    if (!known) return [];
    const sides: readonly DevicePlace['side'][] =
      known.midline === true ? ['midline'] : side === 'left' || side === 'right' ? [side] : BOTH_SIDES;
    return sides.map((one) => ({ place: known.id, side: one }));
  });
  return read.filter(
    ({ place, side }, at) => read.findIndex((other) => other.place === place && other.side === side) === at,
  );
}
const BOTH_SIDES: readonly DevicePlace['side'][] = ['left', 'right'];

/** When a list was changed that does not say so: before all others, so that it takes the place of none. Wall-clock milliseconds. */
const AT_NO_TIME = 1;

/**
 * Takes what a tab told another, or itself before a reload; null when it is not that. A tick is never lost to another field: a list that cannot be
 * read whole is gone through again, ticked as far as it can be read.
 */
export function parseCautionVisit(value: unknown): CautionState | null {
  const record = asRecord(value),
    ticked = parseCautions(value);
  if (!record || !ticked) return null;
  const at = isTime(record.at) ? record.at : AT_NO_TIME,
    isRead = at === record.at && isWholeCautions(value);
  return {
    ticked,
    devices: parseDevices(value),
    reviewed: isRead && record.reviewed === true,
    // A tab with an older page does not say when: no later than its last change.
    reviewedAt: isTime(record.reviewedAt) ? record.reviewedAt : at,
    kept: typeof record.kept === 'boolean' ? record.kept : (readKept(KEY, () => true) ?? false),
    at,
    past: Array.isArray(record.past) ? record.past.filter(isTime).slice(-MOST_PAST) : [],
  };
}

const sameList = (a: CautionState, b: CautionState): boolean => {
  const textOf = ({ ticked, devices }: CautionState) =>
    JSON.stringify([
      [...ticked].sort(([one], [other]) => (one < other ? -1 : 1)),
      devices.map(({ place, side }) => `${place} ${side}`).sort(),
    ]);
  return textOf(a) === textOf(b);
};

/**
 * What two tabs know, together; the same whichever told the other. A list that was made from the other one takes its place. Where both were changed
 * apart, as when a tab comes back that had been left, no tick of either is lost, and the list is gone through again.
 */
export function mergeCautions(mine: CautionState, theirs: CautionState): CautionState {
  if (mine.at === 0 || theirs.past.includes(mine.at)) return theirs;
  if (mine.past.includes(theirs.at)) return mine;
  const last = Math.max(mine.at, theirs.at),
    latest = [mine, theirs].filter(({ at }) => at === last);
  if (sameList(mine, theirs)) return latest[0] ?? mine;
  const ticked = new Map(mine.ticked);
  for (const [id, where] of theirs.ticked) ticked.set(id, (ticked.get(id) ?? where) === where ? where : 'both');
  return {
    ticked,
    devices: [
      ...mine.devices,
      ...theirs.devices.filter(
        ({ place, side }) => !mine.devices.some((one) => one.place === place && one.side === side),
      ),
    ],
    reviewed: false,
    reviewedAt: 0,
    // Of one moment neither is the later: what one of them does not keep is not kept.
    kept: latest.every(({ kept }) => kept),
    at: last + 1,
    past: [...new Set([...mine.past, ...theirs.past, mine.at, theirs.at])].sort((a, b) => a - b).slice(-MOST_PAST),
  };
}

const toldOf = ({ ticked, ...state }: CautionState) => ({ ...state, ticked: Object.fromEntries(ticked) });

const visit = visitOf('cautions', {
  take: (value) => {
    const theirs = parseCautionVisit(value);
    if (theirs) useCautions.setState((mine) => mergeCautions(mine, theirs));
  },
  now: () => (useCautions.getState().at > 0 ? toldOf(useCautions.getState()) : null),
});

/** Takes up the list of this visit, or else the one that this device keeps, if any. */
export function recallCautions(now = Date.now()): void {
  visit.join();
  reviewAgainWhenOld(now);
  if (useCautions.getState().reviewed) return;
  const ticked = readKept(KEY, parseCautions, isWholeCautions);
  if (!ticked) return;
  // What was ticked meanwhile, in a list shown before this was read, is not done away with either.
  const mine = useCautions.getState(),
    kept = readKept(KEY, parseDevices) ?? [];
  const others = mine.devices.filter(
    ({ place, side }) => !kept.some((device) => device.place === place && device.side === side),
  );
  const next: CautionState = {
    ...mine,
    ticked: new Map([...ticked, ...mine.ticked]),
    devices: [...kept, ...others],
    kept: true,
  };
  if (!mine.kept || !sameList(mine, next)) useCautions.setState(next);
}

/** Asks for the list again, ticked as it was, where it was gone through too long ago for one visit, or the clock says that it is still to come. */
export function reviewAgainWhenOld(now = Date.now()): void {
  const { reviewed, reviewedAt } = useCautions.getState();
  if (reviewed && Math.abs(now - reviewedAt) > VISIT_MS) useCautions.setState({ reviewed: false });
}

const change = (next: Partial<CautionState>, now = Date.now()) => {
  // Two changes in one millisecond are told apart, or the other tabs would miss the second.
  useCautions.setState(({ at, past }) => ({
    ...next,
    at: Math.max(now, at + 1),
    past: at > 0 ? [...past, at].slice(-MOST_PAST) : past,
  }));
  const state = useCautions.getState();
  const { ticked, devices, kept } = state;
  visit.tell(toldOf(state));
  keep(KEY, kept ? { ticked: Object.fromEntries(ticked), ...(devices.length > 0 && { devices }) } : null);
};

/** Ticks a condition, on one side or both; null takes the tick away. */
export const tickCaution = (id: CautionId, where: Where | null) => {
  const ticked = new Map(useCautions.getState().ticked);
  if (where) ticked.set(id, where);
  else ticked.delete(id);
  change(id === 'implants' && !where ? { ticked, devices: [] } : { ticked });
};
/** Names a place with a device; naming it again takes it away. */
export const toggleDevice = ({ place, side }: DevicePlace) => {
  const { devices } = useCautions.getState(),
    others = devices.filter((device) => device.place !== place || device.side !== side);
  change({ devices: others.length < devices.length ? others : [...devices, { place, side }] });
};
export const reviewCautions = (now = Date.now()) => change({ reviewed: true, reviewedAt: now }, now);
export const keepCautions = (kept: boolean) => change({ kept });
export const clearCautions = () =>
  change({ ticked: new Map(), devices: [], reviewed: false, reviewedAt: 0, kept: false });
