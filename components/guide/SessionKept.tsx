'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import type { Found } from '../../engine/inference/answer.ts';
import type { Run } from '../../engine/guide/run.ts';
import { keepSessions, noteSession, recallSessions, useSessions } from '../../state/sessions.ts';
import { Switch } from '../ui/Switch.tsx';
import { m } from '../../data/words.ts';

/** Notes the session that a run was, and asks whether this device is to keep it. */
export function SessionKept({ run, found }: { readonly run: Run; readonly found: Found | null }) {
  const kept = useSessions((state) => state.kept);
  const { guideId, since, holdStep, spots, before, after } = run,
    { side, pointId, tool } = run.basis;
  useEffect(recallSessions, []);
  useEffect(
    () =>
      noteSession({
        at: since,
        guideId,
        side,
        pointId,
        tool,
        spots: holdStep === null ? 0 : spots,
        before,
        after,
        found,
      }),
    [since, guideId, side, pointId, tool, holdStep, spots, before, after, found],
  );
  return (
    <section className="space-y-2">
      <Switch name={m.guide_after_keep()} note={m.guide_after_keep_note()} on={kept} onChange={keepSessions} />
      {kept && (
        <Link className="link inline-block min-h-10" href="/sessions/">
          {m.guide_sessions_title()}
        </Link>
      )}
    </section>
  );
}
