import { create } from 'zustand';
import type { Review, GuideSession } from '../engine/guide/sessions.ts';
import {
  entriesFrom,
  isGuideId,
  isKnownPoint,
  isPressFound,
  isSideOfBody,
  isTime,
  isToolId,
  wholeWithin,
} from './fields.ts';
import { asRecord, followKept, keep, readKept } from './kept.ts';

/** What was done with guides. On the device only if the person says so; else as long as the page, so that a dose of a day still counts. */
export interface Sessions {
  readonly sessions: readonly GuideSession[];
  readonly reviews: readonly Review[];
  readonly kept: boolean;
}

const KEY = 'knotmap.sessions';
/** More than two years of twice a day; the oldest go first. */
const MOST = 2000;
export const useSessions = create<Sessions>()(() => ({ sessions: [], reviews: [], kept: false }));

/** Takes what the device kept; null when it is no such record. An entry that cannot be read is left out. */
export function parseSessions(value: unknown): Pick<Sessions, 'sessions' | 'reviews'> | null {
  const record = asRecord(value);
  if (!record || !Array.isArray(record.sessions)) return null;
  return {
    sessions: entriesFrom(record.sessions, (one): GuideSession | null => {
      const { at, guideId, side, pointId, tool, spots, before, after, found } = one;
      if (!isTime(at) || !isGuideId(guideId) || !isSideOfBody(side)) return null;
      return {
        at,
        guideId,
        side,
        pointId: isKnownPoint(pointId) ? pointId : null,
        tool: isToolId(tool) ? tool : null,
        spots: wholeWithin(spots, 0, 5) ?? 0,
        before: wholeWithin(before, 0, 10),
        after: wholeWithin(after, 0, 10),
        found: isPressFound(found) ? found : null,
      };
    }),
    reviews: entriesFrom(record.reviews, ({ at, guideId, side, better }): Review | null =>
      isTime(at) && isGuideId(guideId) && isSideOfBody(side) && typeof better === 'boolean'
        ? { at, guideId, side, better }
        : null,
    ),
  };
}
/** Every entry could be read, so that nothing is lost when the list is written again. */
const isWhole = (value: unknown): boolean => {
  const record = asRecord(value),
    parsed = parseSessions(value);
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  return (
    parsed !== null &&
    parsed.sessions.length === count(record?.sessions) &&
    parsed.reviews.length === count(record?.reviews)
  );
};

const isSame = (a: GuideSession, b: GuideSession) => a.at === b.at && a.guideId === b.guideId && a.side === b.side;

/** Takes up what the device keeps, beside what this page has. */
export function recallSessions(): void {
  const kept = readKept(KEY, parseSessions, isWhole);
  if (!kept || useSessions.getState().kept) return;
  const mine = useSessions.getState();
  useSessions.setState({
    sessions: [...kept.sessions.filter((one) => !mine.sessions.some((other) => isSame(one, other))), ...mine.sessions],
    reviews: [...kept.reviews, ...mine.reviews],
    kept: true,
  });
}
// Forgotten in another tab: nothing is kept here either. Added to there: it is here too.
followKept(KEY, (value) => {
  const kept = parseSessions(value);
  if (!kept && value !== null) return; // not to be read: that takes nothing away here
  useSessions.setState(kept ? { ...kept, kept: true } : { sessions: [], reviews: [], kept: false });
});

function change(next: Partial<Sessions>): void {
  useSessions.setState(next);
  const { sessions, reviews, kept } = useSessions.getState();
  keep(KEY, kept ? { sessions, reviews } : null);
}

/** Notes a session, or what became known of it. */
export function noteSession(session: GuideSession): void {
  recallSessions();
  const { sessions } = useSessions.getState(),
    before = sessions.find((one) => isSame(one, session));
  if (before && JSON.stringify(before) === JSON.stringify(session)) return;
  change({ sessions: [...sessions.filter((one) => one !== before), session].slice(-MOST) });
}
export function noteReview(review: Review): void {
  recallSessions();
  change({ reviews: [...useSessions.getState().reviews, review].slice(-MOST) });
}
/** Keeps sessions on this device from now on, those of this page too; or forgets them all there. */
export function keepSessions(kept: boolean): void {
  recallSessions();
  change({ kept });
}
export const forgetSession = (session: GuideSession): void =>
  change({ sessions: useSessions.getState().sessions.filter((one) => !isSame(one, session)) });
/** Forgets everything, here and on the device. */
export const forgetSessions = (): void => change({ sessions: [], reviews: [], kept: false });
