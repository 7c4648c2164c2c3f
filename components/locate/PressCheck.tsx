'use client';
import { useRef, useState } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import { POINT_RULES } from '../../data/guides/rules.ts';
import { answeredAs } from '../../engine/inference/answered-as.ts';
import type { MuscleCandidate } from '../../engine/inference/answer.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { useOutcome } from '../../state/screening.ts';
import { setCheck, useSession } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { useIsAsked } from '../../state/gate.ts';
import { useMap } from '../../state/map.ts';
import { requestGuide } from '../../state/guides.ts';
import { useStopped } from '../../state/stopped.ts';
import { useAskAnew } from '../guide/useAskAnew.ts';
import { musclesOfGuide, useIsAllAsked } from '../guide/useIsAllAsked.ts';
import { useResolvedGuide } from '../guide/useResolvedGuide.ts';
import { LatePiece, TroubleLine } from '../ui/LatePiece.tsx';
import { effectWords } from './effect-words.ts';
import { pressRule } from './pressing.ts';
import { m } from '../../data/words.ts';
import { PRESS_CHOICES } from './press-choices.ts';

const isOf = ({ muscle, side }: MuscleCandidate, { id, side: own }: PointOnSide) =>
  side === own && muscle === answeredAs(muscleOfPoint(id)?.id ?? '');
const loadQuestions = () => import('../guide/PressQuestions.tsx');

/**
 * What pressing the chosen knot brings on; it moves the ranking, and can be taken back. Not asked where this person should not press; and the
 * questions of the visit come first, those that the guide of this knot would ask.
 */
export function PressCheck({ chosen, muscleId }: { readonly chosen: PointOnSide; readonly muscleId: string }) {
  const entry = guideOf(muscleId, chosen.id);
  const [asking, setAsking] = useState(false),
    place = useRef<HTMLDivElement>(null);
  if (!entry) return null;
  // The button that opened the questions has gone with their answer: the keyboard goes on at what stands in its place.
  const closed = () => {
    setAsking(false);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    });
  };
  // The questions stand beside what they are asked for: an answer that forbids pressing takes that away, and not what they say to do.
  return (
    <div ref={place} tabIndex={-1} className="outline-none empty:hidden">
      <Check key={entry.id} guideId={entry.id} chosen={chosen} onAsk={() => setAsking(true)} />
      {asking && (
        <LatePiece load={loadQuestions} what={m.ui_late_name_press()}>
          {({ PressQuestions }) => <PressQuestions muscleIds={musclesOfGuide(entry.id)} onClose={closed} />}
        </LatePiece>
      )}
    </div>
  );
}

function Check({
  guideId,
  chosen,
  onAsk,
}: {
  readonly guideId: GuideId;
  readonly chosen: PointOnSide;
  readonly onAsk: () => void;
}) {
  const resolved = useResolvedGuide(guideId, { pointId: chosen.id, side: chosen.side }),
    spots = useStopped((state) => state.spots),
    reviewed = useIsAsked(),
    { asked: allAsked, again } = useIsAllAsked(guideId),
    { askIfOld } = useAskAnew(null); // a card may stand open over night
  const asked = reviewed && allAsked === true;
  /** Who was first before the answer that was given here; nothing is told of an older one. */
  const [before, setBefore] = useState<MuscleCandidate>();
  const first = useMap((map) => map.answer?.muscles[0]);
  const found = useSession(
    ({ checks }) => checks.find(({ id, side }) => id === chosen.id && side === chosen.side)?.found,
  );
  const forbidden = forbidsPressing(useOutcome().action);
  if (resolved === 'failed' && !forbidden)
    return (
      <TroubleLine words={m.ui_late_failed({ what: m.ui_late_name_press() })} again={() => requestGuide(guideId)} />
    );
  if (reviewed && allAsked === 'failed' && !forbidden)
    return <TroubleLine words={m.safety_gate_failed()} again={again} />;
  if ((typeof resolved === 'string' || (reviewed && allAsked === 'loading')) && !found) return null;
  const rule = typeof resolved === 'string' ? null : pressRule(resolved, spots),
    barred = forbidden || rule === null;
  if (barred && !found) return null;
  const takeBack = found && (
    <button type="button" onClick={() => setCheck(chosen, null)} className="link mt-2 min-h-8 text-sm">
      {m.locate_press_take_back()}
    </button>
  );
  if (barred)
    return (
      <div className="rounded-xl bg-raised p-3.5 text-sm">
        <p className="font-medium">{m.safety_barred_no_checks()}</p>
        <p className="mt-1">
          {m.locate_press_checked()}: {PRESS_CHOICES.find((choice) => choice.found === found)?.words()}
        </p>
        {takeBack}
      </div>
    );
  if (!asked)
    return (
      <div className="rounded-xl bg-raised p-3.5">
        <p className="font-semibold">{m.locate_press_first_title()}</p>
        <p className="mt-1 text-sm text-muted">{m.locate_press_first_lead()}</p>
        <button type="button" className="button mt-2 w-full" onClick={onAsk}>
          {m.locate_press_first_open()}
        </button>
        {found && (
          <p className="mt-3 text-sm">
            {m.locate_press_checked()}: {PRESS_CHOICES.find((choice) => choice.found === found)?.words()}
          </p>
        )}
        {takeBack}
      </div>
    );
  const name = `press-${chosen.id}-${chosen.side}`;
  return (
    <fieldset className="rounded-xl bg-raised p-3.5" onClickCapture={askIfOld}>
      <legend className="float-left mb-1 w-full font-semibold">{m.locate_press_question()}</legend>
      {rule !== 'freely' && <p className="clear-both mb-2 text-sm">{POINT_RULES[rule]}</p>}
      <div className="clear-both grid gap-1.5 sm:grid-cols-2 beside:grid-cols-1">
        {PRESS_CHOICES.map((choice) => (
          <label
            key={choice.found}
            className="flex min-h-11 items-center gap-2.5 rounded-xl border border-line bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              checked={found === choice.found}
              onChange={() => {
                setBefore(useMap.getState().answer?.muscles[0]);
                setCheck(chosen, choice.found);
              }}
              className="size-4 accent-accent"
            />
            {choice.words()}
          </label>
        ))}
      </div>
      <p role="status" className="text-sm font-medium empty:hidden [&:not(:empty)]:mt-3">
        {found &&
          before &&
          effectWords(before, first, found === 'my-pain' && first !== undefined && isOf(first, chosen))}
      </p>
      {takeBack}
    </fieldset>
  );
}
