'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { Side } from '../../data/types.ts';
import { asksFirst, changesTold } from '../../engine/guide/change-words.ts';
import { guideOf, withoutGuide } from '../../engine/guide/find-guide.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallScreening, useOutcome } from '../../state/screening.ts';
import { PressingBarred } from '../safety/PressingBarred.tsx';
import { Changes } from './Changes.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { recallStopped, stopAt, useStopped } from '../../state/stopped.ts';
import { StoppedNote } from './StoppedNote.tsx';
import { guideAddress } from '../../state/link/guide-address.ts';
import { requestGuide } from '../../state/guides.ts';
import { TroubleLine } from '../ui/LatePiece.tsx';
import type { GuideStepsProps } from './GuideSteps.tsx';
import { useResolvedGuide } from './useResolvedGuide.ts';
import { m } from '../../data/words.ts';

export function GuideStepsCard({ muscleId, pointId, side }: GuideStepsProps) {
  const entry = guideOf(muscleId, pointId),
    outcome = useOutcome();
  useEffect(() => recallScreening(), []);
  if (entry && forbidsPressing(outcome.action)) return <PressingBarred outcome={outcome} />;
  if (entry) return <Steps id={entry.id} pointId={pointId} side={side} />;
  const without = withoutGuide(muscleId);
  return (
    <div>
      <p className="font-medium">{without?.say}</p>
      <p className="mt-1 text-muted">{without?.reason}</p>
    </div>
  );
}

function Steps({ id, pointId, side }: { readonly id: GuideId; readonly pointId: string; readonly side: Side }) {
  const resolved = useResolvedGuide(id, { pointId, side });
  const stopped = useStopped(({ spots }) => stopAt(spots, id, side));
  useEffect(() => recallStopped(), []);
  if (resolved === 'loading') return <p className="min-h-72 text-muted">{m.guide_player_getting()}</p>;
  if (resolved === 'failed')
    return (
      <div className="space-y-2">
        <TroubleLine words={m.ui_late_failed({ what: m.ui_late_name_guide() })} again={() => requestGuide(id)} />
        <p>
          <Link className="link" href={`/guides/${id}/`}>
            {m.guide_card_page()}
          </Link>
        </p>
      </div>
    );
  if (stopped && resolved.offer !== 'hidden' && resolved.offer !== 'learn') return <StoppedNote why={stopped.why} />;
  const { guide, offer, tools, tool, steps, dose, findSpot, cautions, stretch } = resolved;
  const pressing = offer === 'press';
  return (
    <div className="space-y-4">
      <Changes changes={changesTold(resolved)} />
      {offer === 'ask' && <p>{asksFirst(resolved.ask)}</p>}
      {pressing && (
        <>
          <p>{dose.say}</p>
          <p className="text-muted">{findSpot}</p>
          {resolved.needsTool && (
            <p className="text-muted">{resolved.handInstead ? m.guide_reach_helper() : m.guide_reach_needs_tool()}</p>
          )}
          <ul aria-label={m.guide_card_tools()} className="flex flex-wrap gap-2">
            {resolved.handInstead && tool ? (
              <li className="chip">{tool.name}</li>
            ) : (
              tools.map((choice) => (
                <li key={choice.tool.id} className="chip">
                  {choice.tool.name}
                </li>
              ))
            )}
          </ul>
        </>
      )}
      {(pressing || offer === 'exercise') && (
        <ol aria-label={m.guide_steps()} className="list-decimal space-y-1.5 pl-5 marker:text-muted">
          {steps.map(({ say }, at) => (
            <li key={at}>{say}</li>
          ))}
        </ol>
      )}
      {stretch && offer !== 'hidden' && resolved.ask.length === 0 && (
        <p>
          <strong className="font-semibold">{stretch.name}.</strong> {stretch.how}
        </p>
      )}
      <ul aria-label={m.guide_care()} className="list-disc space-y-1 pl-5 text-sm text-muted">
        {cautions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-3">
        {offer !== 'hidden' && (
          <Link className="button-primary" href={guideAddress(id, { side, pointId }, { start: offer !== 'learn' })}>
            {offer === 'learn'
              ? m.guide_card_open()
              : offer === 'exercise'
                ? m.guide_card_exercise()
                : m.guide_card_start()}
          </Link>
        )}
        <EvidenceMark grade={guide.evidence.grade} />
      </p>
    </div>
  );
}
