import type { GuideId } from '../../data/guides/index-of.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { Side } from '../../data/types.ts';
import type { Found } from '../inference/answer.ts';
import type { Run } from './run.ts';

/** A guide that was followed to its end. */
export interface GuideSession {
  /** When it ended, wall-clock milliseconds; with the guide, what tells it from others. */
  readonly at: number;
  readonly guideId: GuideId;
  readonly side: Side;
  /** The point that was pressed; null for the muscle as a whole. */
  readonly pointId: string | null;
  readonly tool: ToolId | null;
  /** Spots that were pressed; 0 for an exercise. */
  readonly spots: number;
  /** Soreness 0-10 before and after; null: not said. */
  readonly before: number | null;
  readonly after: number | null;
  /** What pressing brought on; null: not said. */
  readonly found: Found | null;
}

/** What the person said when a guide had been followed for as long as it should be tried. */
export interface Review {
  readonly at: number;
  readonly guideId: GuideId;
  readonly side: Side;
  /** The pain it was done for is better, or the person wished to try it anew. */
  readonly better: boolean;
}

const DAY_MS = 24 * 3600 * 1000;
/** After so many days without a session another one is a new beginning: expert opinion. */
const NEW_BEGINNING = 28;
/** Fewer sessions than this are no trial of a guide. */
const LEAST_TRIED = 3;

/** Milliseconds: who held for less has looked at a guide, as a therapist who shows it does, and not followed it. */
const LEAST_HELD = 10_000;
/** Whether a run that is over was a session, which counts for the dose of its day: something was held, or there was nothing to hold. */
export const isSession = ({ holdStep, heldMs }: Pick<Run, 'holdStep' | 'heldMs'>): boolean =>
  holdStep === null || heldMs >= LEAST_HELD;

type Place = Pick<GuideSession, 'guideId' | 'side'>;
const isAt =
  ({ guideId, side }: Place) =>
  (other: Place) =>
    other.guideId === guideId && other.side === side;

/** How often a guide was followed since `midnight`, the beginning of the person's own day. What lies up to a day ahead counts too: a day may have 25 hours, and a clock be set back. */
export const timesOn = (sessions: readonly GuideSession[], place: Place, midnight: number): number =>
  sessions.filter((one) => isAt(place)(one) && one.at >= midnight && one.at < midnight + 2 * DAY_MS).length;

/**
 * On which days a guide was followed, of those that begin at `midnights`: the person's own today first, then the days before it.
 */
export const daysOn = (sessions: readonly GuideSession[], place: Place, midnights: readonly number[]): boolean[] =>
  midnights.map((from, ago) => {
    const to = midnights[ago - 1];
    return to === undefined
      ? timesOn(sessions, place, from) > 0
      : sessions.some((one) => isAt(place)(one) && one.at >= from && one.at < to);
  });

const WEEK = 7;
/**
 * In how many days a guide may be followed again, 0 today. With a day added, no seven days in a row hold more than `mostDays`.
 * @param did as of `daysOn`, for a week
 * @param from 1 where today is over: it was followed as often as it may be in a day
 */
export function restDays(did: readonly boolean[], mostDays: number, from: 0 | 1): number {
  let ahead: number = from;
  // Of the seven days that end with the one asked about: those before it. Today counts with it, not against it.
  while (ahead < WEEK && did.slice(ahead === 0 ? 1 : 0, WEEK - ahead).filter(Boolean).length >= mostDays) ahead++;
  return ahead;
}

/** A guide that has been tried for as long as it should be, or of which the person said that it did not help. */
export interface Due {
  /** Whole days since it was begun, or since the person last said that it is better; since they said that it did not help, where they did. */
  readonly days: number;
  /** They said so; else it is still to be asked. */
  readonly didNotHelp: boolean;
  /** It was then left alone for so long that another session is a new beginning. */
  readonly rested: boolean;
  /** Soreness before the first session and before the last one, 0-10; null where it was not said. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Whether the person is to be asked if a guide helps before it goes on; null: not yet. It is due `reviewDays` after the first session since the last
 * time it was better, and once it was said not to help until that is taken back, however long it is left alone.
 */
export function reviewDue(
  { sessions, reviews }: { readonly sessions: readonly GuideSession[]; readonly reviews: readonly Review[] },
  place: Place,
  reviewDays: number,
  now: number,
): Due | null {
  const own = sessions.filter((one) => isAt(place)(one) && one.at <= now).sort((a, b) => b.at - a.at),
    // They stand in the order in which they were said, whatever the clock was set to.
    said = reviews.filter(isAt(place)).at(-1);
  const tried: GuideSession[] = [];
  let later = now;
  for (const one of own) {
    if (later - one.at >= NEW_BEGINNING * DAY_MS) break;
    tried.unshift(one);
    later = one.at;
  }
  const daysSince = (at: number) => Math.max(0, Math.floor((now - at) / DAY_MS));
  if (said?.better === false)
    return {
      days: daysSince(said.at),
      didNotHelp: true,
      rested: tried.length === 0 && daysSince(said.at) >= NEW_BEGINNING,
      from: tried[0]?.before ?? null,
      to: tried.at(-1)?.before ?? null,
    };
  const since = said ? tried.filter(({ at }) => at > said.at) : tried;
  const [first] = since,
    last = since.at(-1);
  if (!first || !last || since.length < LEAST_TRIED) return null;
  const days = daysSince(said ? said.at : first.at);
  return days < reviewDays ? null : { days, didNotHelp: false, rested: false, from: first.before, to: last.before };
}

const CELL = /[",\r\n]/;
const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  return CELL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Sessions as a table (RFC 4180), the oldest first. `names`: the columns; `row`: what stands in them. */
export const sessionTable = (
  sessions: readonly GuideSession[],
  names: readonly string[],
  row: (session: GuideSession) => readonly (string | number | null)[],
): string =>
  [names, ...[...sessions].sort((a, b) => a.at - b.at).map(row)]
    .map((cells) => cells.map(cell).join(',') + '\r\n')
    .join('');
