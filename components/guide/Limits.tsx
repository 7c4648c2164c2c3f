'use client';

import { useEffect, type ReactNode } from 'react';
import type { Dose } from '../../data/guides/types.ts';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { Side } from '../../data/types.ts';
import { daysOn, restDays, reviewDue, timesOn } from '../../engine/guide/sessions.ts';
import { noteReview, recallSessions, useSessions } from '../../state/sessions.ts';
import { FramedNote } from '../ui/FramedNote.tsx';
import { useNow } from './useNow.ts';
import { m } from '../../data/words.ts';

/**
 * What leads into pressing, unless it has been done as often today, or on as many days of a week, as it may be, or for as long as it should be tried without anything getting better:
 * then that stands in its place.
 */
export function Limits({
  id,
  side,
  dose,
  children,
}: {
  readonly id: GuideId;
  readonly side: Side;
  readonly dose: Dose;
  readonly children: ReactNode;
}) {
  const state = useSessions();
  useEffect(recallSessions, []);
  const now = useNow(false),
    place = { guideId: id, side },
    midnights = lastMidnights(now),
    times = timesOn(state.sessions, place, midnights[0]),
    isFull = times >= dose.sessionsPerDay[1];
  const due = reviewDue(state, place, dose.reviewDays, now);
  const say = (better: boolean) => noteReview({ ...place, at: now, better });
  if (due)
    return (
      <Box title={due.didNotHelp ? m.guide_limit_no_help() : m.guide_limit_review({ days: due.days })}>
        {due.from !== null && due.to !== null && <p>{m.guide_limit_review_from({ from: due.from, to: due.to })}</p>}
        {due.didNotHelp && (
          <>
            <p>{m.guide_limit_stop()}</p>
            <p>
              {due.rested
                ? m.guide_limit_rested({ days: due.days, review: dose.reviewDays })
                : m.guide_limit_take_back({ button: m.guide_limit_now_better() })}
            </p>
          </>
        )}
        <div className="grid gap-2 sm:grid-cols-2">
          <button type="button" className="button min-h-14 text-lg" onClick={() => say(true)}>
            {due.rested ? m.guide_limit_anew() : due.didNotHelp ? m.guide_limit_now_better() : m.guide_limit_better()}
          </button>
          {!due.didNotHelp && (
            <button type="button" className="button min-h-14 text-lg" onClick={() => say(false)}>
              {m.guide_limit_not_better()}
            </button>
          )}
        </div>
      </Box>
    );
  const did = daysOn(state.sessions, place, midnights),
    rest = restDays(did, dose.daysPerWeek[1], isFull ? 1 : 0);
  if (isFull && rest === 1)
    return (
      <Box title={m.guide_limit_today({ n: times })}>
        <p>{m.guide_limit_tomorrow()}</p>
      </Box>
    );
  if (rest > 0)
    return (
      <Box title={m.guide_limit_week({ n: did.filter(Boolean).length })}>
        <p>{m.guide_limit_week_rest({ n: rest })}</p>
      </Box>
    );
  return children;
}

/** When each of the last seven days of the person's own began, today first. Wall-clock milliseconds. */
function lastMidnights(now: number): readonly [number, ...number[]] {
  const day = new Date(now);
  const begun = (ago: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() - ago).getTime();
  return [begun(0), ...[1, 2, 3, 4, 5, 6].map(begun)];
}

const Box = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <FramedNote role="status" tone="caution" className="space-y-3 p-4 text-lg">
    <p className="font-semibold text-caution">{title}</p>
    {children}
  </FramedNote>
);
