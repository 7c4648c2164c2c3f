'use client';

import { useEffect, type ReactNode } from 'react';
import type { Dose } from '../../data/guides/types.ts';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { Side } from '../../data/types.ts';
import { reviewDue, timesOn } from '../../engine/guide/sessions.ts';
import { noteReview, recallSessions, useSessions } from '../../state/sessions.ts';
import { FramedNote } from '../ui/FramedNote.tsx';
import { useNow } from './useNow.ts';
import { m } from '../../data/words.ts';

/**
 * What leads into pressing, unless it has been done as often today as it may be, or for as long as it should be tried without anything getting better:
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
    most = dose.sessionsPerDay[1],
    times = timesOn(state.sessions, place, new Date(now).setHours(0, 0, 0, 0));
  const due = reviewDue(state, place, dose.reviewDays, now);
  const say = (better: boolean) => noteReview({ ...place, at: now, better });
  if (due)
    return (
      <Box title={due.didNotHelp ? m.guide_limit_no_help() : m.guide_limit_review({ days: due.days })}>
        {due.from !== null && due.to !== null && <p>{m.guide_limit_review_from({ from: due.from, to: due.to })}</p>}
        {due.didNotHelp && <p>{m.guide_limit_stop()}</p>}
        <div className="grid gap-2 sm:grid-cols-2">
          <button type="button" className="button min-h-14 text-lg" onClick={() => say(true)}>
            {due.didNotHelp ? m.guide_limit_now_better() : m.guide_limit_better()}
          </button>
          {!due.didNotHelp && (
            <button type="button" className="button min-h-14 text-lg" onClick={() => say(false)}>
              {m.guide_limit_not_better()}
            </button>
          )}
        </div>
      </Box>
    );
  if (times >= most)
    return (
      <Box title={m.guide_limit_today({ n: times })}>
        <p>{m.guide_limit_tomorrow()}</p>
      </Box>
    );
  return children;
}

const Box = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <FramedNote role="status" tone="caution" className="space-y-3 p-4 text-lg">
    <p className="font-semibold text-caution">{title}</p>
    {children}
  </FramedNote>
);
