'use client';

import { useState } from 'react';
import { GUIDE_INDEX, type GuideId } from '../../data/guides/index-of.ts';
import { PLAYER, SETUP } from '../../data/guides/prompts.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { CAUTION_WORDS } from '../../data/safety/words.ts';
import type { Side } from '../../data/types.ts';
import { forbidsPressing, screen } from '../../engine/screening.ts';
import { reviewCautions, useCautions } from '../../state/cautions.ts';
import { useScreening } from '../../state/screening.ts';
import { CautionList } from '../safety/CautionList.tsx';
import { SafetyFlow } from '../safety/SafetyFlow.tsx';
import { AskPlace } from './AskPlace.tsx';
import { Changes } from './Changes.tsx';
import { GuideSetup } from './GuideSetup.tsx';
import { MuscleFlags } from './MuscleFlags.tsx';
import { useResolvedGuide } from './useResolvedGuide.ts';

interface Target { readonly side: Side | null; readonly pointId: string | null }

/** What is asked before a guide starts: warning signs once a visit, conditions once, the muscle's own signs, then side, tool and count. */
export function GuideGate({ id, target }: { readonly id: GuideId; readonly target: Target }) {
  const { done, answers } = useScreening();
  const { reviewed, ticked } = useCautions();
  const [screened, setScreened] = useState(done);
  const [flagsClear, setFlagsClear] = useState(false);
  const [wanted, setWanted] = useState(false);
  const entry: { readonly muscleIds: readonly string[]; readonly offByDefault?: boolean } | undefined = GUIDE_INDEX.find((guide) => guide.id === id);

  if (!screened || !done || forbidsPressing(screen(answers).action))
    return <Panel><SafetyFlow onClear={{ label: SETUP.screened, go: () => setScreened(true) }} /></Panel>;
  if (!reviewed)
    return (
      <Panel>
        <h2 className="text-2xl font-semibold">{CAUTION_WORDS.title}</h2>
        <p className="mt-1 mb-4 text-muted">{CAUTION_WORDS.lead}</p>
        <CautionList />
        <div className="sticky bottom-0 mt-4 border-t border-line bg-paper py-3">
          <button type="button" className="button-primary min-h-12 w-full" onClick={reviewCautions}>{ticked.size > 0 ? SETUP.cautionsDone : SETUP.cautionsNone}</button>
        </div>
      </Panel>
    );
  if (!flagsClear) return <Panel><MuscleFlags muscleIds={entry?.muscleIds ?? []} onClear={() => setFlagsClear(true)} /></Panel>;
  if (entry?.offByDefault && !wanted)
    return (
      <Panel>
        <p className="text-xl">{SETUP.offByDefault}</p>
        <button type="button" className="button mt-4 min-h-12" onClick={() => setWanted(true)}>{SETUP.askedFor}</button>
      </Panel>
    );
  return <Panel><Ready id={id} target={target} /></Panel>;
}

/** The guide as it is for this person, or why it is not offered now. */
function Ready({ id, target }: { readonly id: GuideId; readonly target: Target }) {
  const [side, setSide] = useState<Side>(target.side ?? 'left');
  const [isHere, setIsHere] = useState<ReadonlyMap<CautionId, boolean>>(new Map());
  const resolved = useResolvedGuide(id, { pointId: target.pointId, side, isHere });
  if (resolved === 'loading') return <p className="min-h-72 text-muted">{PLAYER.getting}</p>;
  if (resolved === 'failed') return <p role="alert">{PLAYER.failed}</p>;
  if (resolved.offer === 'ask')
    return <AskPlace ids={resolved.ask} onAnswer={(caution, here) => setIsHere((known) => new Map([...known, [caution, here]]))} />;
  if (resolved.offer === 'hidden' || resolved.offer === 'learn')
    return (
      <div className="space-y-4">
        <h2 className="text-2xl font-semibold">{resolved.guide.name}</h2>
        <Changes changes={resolved.changes} />
        {resolved.stretch && resolved.offer === 'learn' && <p className="text-lg"><strong className="font-semibold">{resolved.stretch.name}.</strong> {resolved.stretch.how}</p>}
        {resolved.strengthen && <p className="text-lg"><strong className="font-semibold">{resolved.strengthen.name}.</strong> {resolved.strengthen.how} {resolved.strengthen.dose}</p>}
      </div>
    );
  return <GuideSetup id={id} pointId={target.pointId} side={side} onSide={setSide} isHere={isHere} />;
}

const Panel = ({ children }: { readonly children: React.ReactNode }) => <div className="mx-auto w-full max-w-2xl flex-1 px-5 py-6">{children}</div>;
