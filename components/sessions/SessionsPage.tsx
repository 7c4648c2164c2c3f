'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import { FOUND_WORDS } from '../../data/guides/prompts.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import { sessionTable, type GuideSession } from '../../engine/guide/sessions.ts';
import { nameOnSide, sideWords } from '../../engine/text/sides.ts';
import { forgetSession, forgetSessions, noteSession, recallSessions, useSessions } from '../../state/sessions.ts';
import { guideAddress } from '../../state/link/guide-address.ts';
import { save } from '../handout/save.ts';
import { SorenessPlot } from './SorenessPlot.tsx';
import { m } from '../../data/words.ts';

const guideName = ({ guideId }: GuideSession) => GUIDE_INDEX.find(({ id }) => id === guideId)?.name ?? guideId;
const nameOf = (one: GuideSession) => nameOnSide(guideName(one), one.side);
const toolName = ({ tool }: GuideSession) => TOOLS.find(({ id }) => id === tool)?.name ?? '';
const foundWords = ({ found }: GuideSession) => (found ? FOUND_WORDS[found]() : '');
/** The question that was asked, with its answer. */
const askedWords = (one: GuideSession) => (one.found ? `${m.guide_after_found()} ${foundWords(one)}` : '');
const dayOf = (at: number) => new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const NOTHING_KEPT: readonly GuideSession[] = [];

/** Sessions by guide and side, the one that was done last first; within one the oldest first. */
function series(sessions: readonly GuideSession[]): readonly (readonly [GuideSession, ...GuideSession[]])[] {
  const byPlace = new Map<string, [GuideSession, ...GuideSession[]]>();
  for (const one of [...sessions].sort((a, b) => a.at - b.at)) {
    const key = `${one.guideId} ${one.side}`,
      before = byPlace.get(key);
    if (before) before.push(one);
    else byPlace.set(key, [one]);
  }
  const lastOf = (list: readonly GuideSession[]) => list.at(-1)?.at ?? 0;
  return [...byPlace.values()].sort((a, b) => lastOf(b) - lastOf(a));
}

/** What was done with guides on this device: how sore before and after, by date, each of it to be deleted, all of it to be taken along. */
export function SessionsPage() {
  const all = useSessions(),
    sessions = all.kept ? all.sessions : NOTHING_KEPT; // what lasts as long as the page is not what the device keeps
  const [told, setTold] = useState(false);
  // What was deleted here stands in its place with the way back, for a slip on a small button, until the page is left or all is deleted.
  const [deleted, setDeleted] = useState(NOTHING_KEPT);
  useEffect(recallSessions, []);
  const gone = all.kept ? deleted : NOTHING_KEPT;
  const newest = [...sessions, ...gone].sort((a, b) => b.at - a.at);
  return (
    <article className="page prose-page">
      <h1>{m.guide_sessions_title()}</h1>
      <p className="text-lg">{m.guide_sessions_lead()}</p>
      <p role="status" className="empty:hidden">
        {told && newest.length === 0 ? m.guide_sessions_forgotten() : ''}
      </p>
      {newest.length === 0 ? (
        <>
          {!told && <p>{m.guide_sessions_none()}</p>}
          <p>
            <Link className="button" href="/guides/">
              {m.guide_sessions_to_guides()}
            </Link>
          </p>
        </>
      ) : (
        <>
          <section hidden={sessions.length === 0}>
            <h2>{m.guide_sessions_plot()}</h2>
            <ul className="!list-none !pl-0 mt-3 grid gap-3 sm:grid-cols-2">
              {series(sessions).map((list) => (
                <li key={`${list[0].guideId} ${list[0].side}`} className="card keep-together !mt-0">
                  <Link
                    className="link text-lg font-semibold"
                    href={guideAddress(list[0].guideId, { side: list[0].side, pointId: list[0].pointId })}
                  >
                    {nameOf(list[0])}
                  </Link>
                  <SorenessPlot sessions={list} />
                  <p className="text-sm text-muted">{trendOf(list)}</p>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{m.guide_sessions_all()}</h2>
            <ul className="!list-none !pl-0 mt-3 divide-y divide-line">
              {newest.map((one) => (
                <li key={`${one.at} ${one.guideId} ${one.side}`} className="!mt-0 flex items-start gap-3 py-3">
                  <div className="min-w-0 flex-1">
                    <p className="!mt-0 font-medium">{nameOf(one)}</p>
                    <p className="!mt-0 text-sm text-muted">
                      {[dayOf(one.at), toolName(one)].filter(Boolean).join(' · ')}
                    </p>
                    <p className="!mt-0 text-sm">
                      {one.before !== null &&
                        one.after !== null &&
                        m.guide_sessions_soreness({ before: one.before, after: one.after })}{' '}
                      {askedWords(one)}
                    </p>
                  </div>
                  {gone.includes(one) ? (
                    <p className="!mt-0 flex shrink-0 items-center gap-2 text-sm">
                      <span role="status">{m.guide_sessions_deleted()}</span>
                      <button
                        type="button"
                        autoFocus
                        className="button"
                        onClick={() => {
                          setDeleted(deleted.filter((other) => other !== one));
                          noteSession(one);
                        }}
                      >
                        {m.guide_sessions_undo()}
                      </button>
                    </p>
                  ) : (
                    <button
                      type="button"
                      className="button shrink-0"
                      aria-label={m.guide_sessions_delete_one({ name: nameOf(one), date: dayOf(one.at) })}
                      onClick={() => {
                        setDeleted([...deleted, one]);
                        forgetSession(one);
                      }}
                    >
                      {m.guide_sessions_delete()}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <div className="flex flex-wrap items-start gap-3">
            <button
              type="button"
              className="button"
              hidden={sessions.length === 0}
              onClick={() => save(tableOf(sessions), m.guide_sessions_file(), 'text/csv;charset=utf-8')}
            >
              {m.guide_sessions_export()}
            </button>
            <Forget
              onForget={() => {
                setTold(true);
                setDeleted(NOTHING_KEPT);
                forgetSessions();
              }}
            />
          </div>
        </>
      )}
    </article>
  );
}

function trendOf(list: readonly [GuideSession, ...GuideSession[]]): string {
  const name = nameOf(list[0]),
    from = list[0].before,
    to = list.at(-1)?.after ?? null;
  return from === null || to === null
    ? m.guide_sessions_trend_unsaid({ name, n: list.length })
    : m.guide_sessions_trend({ name, n: list.length, from, to });
}

const tableOf = (sessions: readonly GuideSession[]): string =>
  sessionTable(
    sessions,
    [
      m.guide_sessions_column_date(),
      m.guide_sessions_column_guide(),
      m.guide_sessions_column_side(),
      m.guide_sessions_column_tool(),
      m.guide_sessions_column_spots(),
      m.guide_sessions_column_before(),
      m.guide_sessions_column_after(),
      m.guide_sessions_column_found(),
    ],
    (one) => [
      new Date(one.at).toISOString(),
      guideName(one),
      sideWords(one.side),
      toolName(one),
      one.spots,
      one.before,
      one.after,
      foundWords(one),
    ],
  );

/** Asks once more before all is gone. */
function Forget({ onForget }: { readonly onForget: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {m.guide_sessions_forget()}
      </button>
    );
  return (
    <div role="group" aria-label={m.guide_sessions_forget()} className="flex flex-wrap gap-3">
      <button type="button" autoFocus className="button" onClick={onForget}>
        {m.guide_sessions_forget_sure()}
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {m.guide_sessions_forget_no()}
      </button>
    </div>
  );
}
