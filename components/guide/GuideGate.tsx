'use client';

import { useEffect, useState } from 'react';
import { GUIDE_INDEX, type GuideId } from '../../data/guides/index-of.ts';
import { stopRuleOf, type StopId } from '../../data/safety/stop-rules.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import { changesTold } from '../../engine/guide/change-words.ts';
import { acrossMidline } from '../../engine/skin/across.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallCautions, useCautions } from '../../state/cautions.ts';
import { askAgainWhenOld, recallScreening, stillToAsk, useScreening, useOutcome } from '../../state/screening.ts';
import { requestGuide } from '../../state/guides.ts';
import { setRun, useRun } from '../../state/run.ts';
import { recallStopped, stopAt, useStopped } from '../../state/stopped.ts';
import { TroubleLine } from '../ui/LatePiece.tsx';
import { OutcomeCard } from '../safety/OutcomeCard.tsx';
import { AskPlace } from './AskPlace.tsx';
import { BeforeYouPress } from './BeforeYouPress.tsx';
import { Changes } from './Changes.tsx';
import { stoppedWords } from './stopped-words.ts';
import { GuideResume } from './GuideResume.tsx';
import { GuideSetup } from './GuideSetup.tsx';
import { OneOf, SIDES } from './OneOf.tsx';
import { useResolvedGuide } from './useResolvedGuide.ts';
import { useSignsToAsk } from './useSignsToAsk.ts';
import { m } from '../../data/words.ts';

interface Target {
  readonly side: Side | null;
  readonly pointId: string | null;
}

/** What is asked before a guide starts: on one screen the warning signs and conditions that this visit has not asked yet; then side, tool and count. */
export function GuideGate({
  id,
  target,
  onAsking,
}: {
  readonly id: GuideId;
  readonly target: Target;
  /** Whether the questions stand there, or what comes after them. */
  readonly onAsking?: (asking: boolean) => void;
}) {
  const entry: { readonly muscleIds: readonly string[]; readonly offByDefault?: string } | undefined = GUIDE_INDEX.find(
    (guide) => guide.id === id,
  );
  const { signs, again } = useSignsToAsk(entry?.muscleIds ?? []);
  const screening = useScreening(),
    outcome = useOutcome(),
    reviewed = useCautions((state) => state.reviewed);
  // The list stands as it was when it was opened: a line does not go because it was answered.
  const [step, setStep] = useState<'asked' | 'answering' | 'changing' | null>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    recallScreening();
    recallCautions();
    askAgainWhenOld();
    recallStopped();
  }, []);
  const known = typeof signs === 'string' ? null : signs;
  const open = known ? stillToAsk(screening, known) : [],
    asks = open.length > 0 || !reviewed;
  const asking =
    known !== null &&
    (step === 'changing' || step === 'answering' || (asks && !(step === null && forbidsPressing(outcome.action))));
  useEffect(() => onAsking?.(asking), [onAsking, asking]);

  if (signs === 'failed')
    return (
      <Panel>
        <div role="alert" className="space-y-4">
          <p>{m.safety_gate_failed()}</p>
          <button type="button" className="button min-h-12" onClick={again}>
            {m.guide_player_again()}
          </button>
        </div>
      </Panel>
    );
  if (known === null)
    return (
      <Panel>
        <p className="min-h-72 text-muted">{m.guide_player_getting()}</p>
      </Panel>
    );
  if (asking)
    return (
      <Panel wide>
        <BeforeYouPress
          key={step === 'changing' ? 'all' : 'open'}
          signs={step === 'changing' ? known : open}
          onBegin={() => setStep((now) => now ?? 'answering')}
          onDone={() => setStep('asked')}
        />
      </Panel>
    );
  if (forbidsPressing(outcome.action))
    return (
      <Panel>
        <div className="space-y-4">
          <OutcomeCard outcome={outcome} takesFocus />
          <button type="button" className="button min-h-12" onClick={() => setStep('changing')}>
            {m.safety_screen_change()}
          </button>
        </div>
      </Panel>
    );
  if (entry?.offByDefault && !wanted)
    return (
      <Panel>
        <p className="text-xl">
          {entry.offByDefault} {m.guide_setup_off_by_default()}
        </p>
        <button type="button" className="button mt-4 min-h-12" onClick={() => setWanted(true)}>
          {m.guide_setup_asked_for()}
        </button>
      </Panel>
    );
  return <Ready id={id} target={target} />;
}

/** The guide as it is for this person, or why it is not offered now. */
function Ready({ id, target }: { readonly id: GuideId; readonly target: Target }) {
  // A run that was left is about its own side and point, whatever the address names.
  const left = useRun(({ run }) => (run?.guideId === id && run.phase !== 'after' ? run : null));
  const [chosen, setSide] = useState<Side>(target.side ?? left?.basis.side ?? 'left');
  const { side, pointId } = left?.basis ?? { side: chosen, pointId: target.pointId };
  const [said, setSaid] = useState<{ readonly side: Side; readonly isHere: ReadonlyMap<CautionId, boolean> }>({
    side,
    isHere: NOTHING_SAID,
  });
  const isHere = said.side === side ? said.isHere : NOTHING_SAID; // what was said of one side is not said of the other
  const resolved = useResolvedGuide(id, { pointId, side, isHere });
  const across = useResolvedGuide(id, { pointId, side: acrossMidline(side), isHere: NOTHING_SAID });
  const stopped = useStopped(({ spots }) => stopAt(spots, id, side));
  useEffect(() => {
    if (left && stopped) setRun(null); // what was left there does not go on
  }, [left, stopped]);
  if (resolved === 'loading')
    return (
      <Panel>
        <p className="min-h-72 text-muted">{m.guide_player_getting()}</p>
      </Panel>
    );
  if (resolved === 'failed')
    return (
      <Panel>
        <TroubleLine words={m.ui_late_failed({ what: m.ui_late_name_guide() })} again={() => requestGuide(id)} />
      </Panel>
    );
  const { offer } = resolved;
  if (stopped && offer !== 'hidden' && offer !== 'learn')
    return (
      <Panel>
        <StoppedHere why={stopped.why} side={side} onSide={setSide} />
      </Panel>
    );
  if (offer === 'ask')
    return (
      <Panel>
        <AskPlace
          ids={resolved.ask}
          onAnswer={(caution, here) => setSaid({ side, isHere: new Map([...isHere, [caution, here]]) })}
        />
      </Panel>
    );
  // One side that is closed leaves the way to the other, where more is offered.
  const opensAcross = typeof across !== 'string' && across.offer !== offer && across.offer !== 'hidden';
  const known = resolved.ask.length === 0; // a place that was not asked about may be the one that an exercise moves
  if (offer === 'hidden' || offer === 'learn')
    return (
      <Panel>
        <h2 className="text-2xl font-semibold">{resolved.guide.name}</h2>
        <Changes changes={changesTold(resolved)} />
        {known && resolved.stretch && resolved.offer === 'learn' && (
          <p className="text-lg">
            <strong className="font-semibold">{resolved.stretch.name}.</strong> {resolved.stretch.how}
          </p>
        )}
        {known && resolved.strengthen && (
          <p className="text-lg">
            <strong className="font-semibold">{resolved.strengthen.name}.</strong> {resolved.strengthen.how}{' '}
            {resolved.strengthen.dose}
          </p>
        )}
        {opensAcross && (
          <OneOf
            label={m.guide_setup_side()}
            options={SIDES}
            value={side}
            onChange={(to) => {
              if (left) setRun(null); // what was left on the closed side does not go on
              setSide(to);
            }}
          />
        )}
      </Panel>
    );
  if (left)
    return (
      <Panel>
        <GuideResume run={left} isHere={isHere} />
      </Panel>
    );
  return (
    <GuideSetup
      id={id}
      pointId={pointId}
      side={side}
      sideIsNamed={target.side !== null}
      onSide={setSide}
      isHere={isHere}
    />
  );
}

/** A spot that is left alone today. Nothing leads to it; the other side is another spot. */
function StoppedHere({
  why,
  side,
  onSide,
}: {
  readonly why: StopId;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}) {
  const { title, felt, wait } = stoppedWords(why);
  return (
    <div className="space-y-6">
      <section aria-labelledby="stopped-here" className="space-y-2">
        <h2 id="stopped-here" className="text-2xl font-semibold">
          {title}
        </h2>
        {felt && <p className="text-lg">{felt}</p>}
        <p className="text-lg">{wait}</p>
      </section>
      {stopRuleOf(why).reach !== 'day' && (
        <OneOf label={m.guide_setup_side()} options={SIDES} value={side} onChange={onSide} />
      )}
    </div>
  );
}

const NOTHING_SAID: ReadonlyMap<CautionId, boolean> = new Map();

const Panel = ({ wide = false, children }: { readonly wide?: boolean; readonly children: React.ReactNode }) => (
  <div
    className={`mx-auto w-full flex-1 space-y-4 px-5 max-[15rem]:px-3 ${wide ? 'max-w-5xl pt-3' : 'max-w-2xl py-6'}`}
  >
    {children}
  </div>
);
