'use client';
import { Fragment, useCallback, useEffect, useState, type ReactNode } from 'react';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import type { Answer, Check, ZoneQuestion } from '../../engine/inference/answer.ts';
import type { AtlasNames, CompiledZone, PointOnSide } from '../../engine/atlas/atlas.ts';
import { plausible } from '../../engine/inference/plausible.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallScreening, useOutcome } from '../../state/screening.ts';
import { select, setCheck, useSession } from '../../state/session.ts';
import { Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { useAsking } from '../../state/asking.ts';
import { recallCautions } from '../../state/cautions.ts';
import { useMap } from '../../state/map.ts';
import { recallStopped, useStopped } from '../../state/stopped.ts';
import { useSaid } from '../guide/useSaid.ts';
import { AreaQuestion } from './AreaQuestion.tsx';
import { pressing } from './pressing.ts';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { PRESS_CHOICES } from './press-choices.ts';
import { YourAnswer } from './YourAnswer.tsx';

/** Questions asked in one sitting, of both kinds. */
const MOST_ASKED = 4;

const keyOf = ({ id, side }: PointOnSide) => `${id} ${side}`;

/** What is asked next. */
type Question =
  | { readonly kind: 'area'; readonly area: ZoneQuestion; readonly zone: Pick<CompiledZone, 'words' | 'side'> }
  | { readonly kind: 'press'; readonly knot: PointOnSide; readonly index: number };

/**
 * The question that would tell most: whether another area hurts too, or what pressing a knot brings on, if it is plausible and the person may press
 * it. Each can be skipped, each answer taken back; after four nothing more is asked. It stands between `head` and `list`; `children` before anything that asks to press.
 */
export function Questioning({
  answer,
  atlas,
  head,
  list,
  children,
}: {
  readonly answer: Answer;
  readonly atlas: AtlasNames;
  readonly head: ReactNode;
  readonly list: ReactNode;
  readonly children: ReactNode;
}) {
  const checks = useSession((session) => session.checks),
    asked = useAsking((asking) => asking.asked),
    chosen = useSession((session) => session.selected !== null);
  const body = useMap((map) => map.body && map.atlas);
  const said = useSaid(),
    spots = useStopped((state) => state.spots);
  useEffect(() => {
    recallCautions();
    recallScreening();
    recallStopped();
  }, []);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const enough = checks.length + asked >= MOST_ASKED;
  const askable = useCallback(async (): Promise<Question | 'none'> => {
    const may = new Set(plausible(answer));
    for (const question of answer.questions) {
      const candidate = nth(answer.candidates, question.candidate),
        { id, side, index } = candidate;
      if (question.kind === 'area') {
        const zone = body?.points[index]?.zones[question.zone];
        if (zone) return { kind: 'area', area: { id, side, zone: question.zone }, zone };
        continue;
      }
      if (!may.has(candidate) || skipped.has(keyOf({ id, side }))) continue;
      const muscleId = muscleOfPoint(id)?.id;
      if (muscleId && (await pressing(muscleId, { id, side }, said, spots)) !== null)
        return { kind: 'press', knot: { id, side }, index };
    }
    return 'none';
  }, [answer, skipped, said, spots, body]);
  const { module: found, trouble, again } = useLate(askable),
    next = typeof found === 'object' && !trouble && !enough ? found : null;
  // The question stands by the first muscle, before the whole list; after a card that is open. Keyed, so that it keeps what was said when it moves.
  const area = <AreaQuestion key="area" answer={answer} question={next?.kind === 'area' ? next : null} />,
    muscles = <Fragment key="list">{list}</Fragment>;
  return (
    <>
      <YourAnswer>
        {head}
        {chosen ? [muscles, area] : [area, muscles]}
      </YourAnswer>
      {children}
      <Pressing
        atlas={atlas}
        checks={checks}
        next={next?.kind === 'press' ? next : null}
        over={enough || found === 'none'}
        trouble={trouble && !enough ? <Trouble what={m.ui_late_name_press()} trouble={trouble} again={again} /> : null}
        onSkip={(knot) => setSkipped(new Set([...skipped, keyOf(knot)]))}
      />
    </>
  );
}

/** The knot whose press would tell most, and what pressing brought on so far. */
function Pressing({
  atlas,
  checks,
  next,
  over,
  trouble,
  onSkip,
}: {
  readonly atlas: AtlasNames;
  readonly checks: readonly Check[];
  readonly next: (Question & { kind: 'press' }) | null;
  readonly over: boolean;
  readonly trouble: ReactNode;
  readonly onSkip: (knot: PointOnSide) => void;
}) {
  const barred = forbidsPressing(useOutcome().action);
  if (checks.length === 0 && (barred || !next)) return barred ? null : trouble;
  return (
    <section className="rounded-2xl border border-line p-4 text-sm">
      <h2 className="font-semibold">{m.locate_press_title()}</h2>
      {checks.length === 0 && <p className="mt-1 text-muted">{m.locate_press_why()}</p>}
      {checks.length > 0 && <Checked checks={checks} atlas={atlas} />}
      {barred ? (
        <p className="mt-3 font-medium">{m.safety_barred_no_checks()}</p>
      ) : (
        (trouble ??
        (next ? (
          <>
            <p className="mt-3 text-muted">{m.locate_press_next()}</p>
            <button type="button" onClick={() => select(next.knot)} className="button mt-2 w-full">
              {nameOnSide(nth(atlas.points, next.index).commonName, next.knot.side)}
            </button>
            <button type="button" onClick={() => onSkip(next.knot)} className="link mt-2 min-h-8">
              {m.locate_press_skip()}
            </button>
          </>
        ) : (
          over && <p className="mt-3 text-muted">{m.locate_press_enough()}</p>
        )))
      )}
    </section>
  );
}

function Checked({ checks, atlas }: { readonly checks: readonly Check[]; readonly atlas: AtlasNames }) {
  return (
    <ul aria-label={m.locate_press_checked()} className="mt-2 space-y-1">
      {checks.map(({ id, side, found }) => {
        const name = nameOnSide(atlas.points.find((point) => point.id === id)?.commonName ?? id, side);
        return (
          <li key={keyOf({ id, side })} className="flex items-baseline justify-between gap-3">
            <span>
              <span className="font-medium">{name}</span>:{' '}
              {PRESS_CHOICES.find((choice) => choice.found === found)?.words()}
            </span>
            <button
              type="button"
              onClick={() => setCheck({ id, side }, null)}
              aria-label={`${m.locate_press_take_back()}: ${name}`}
              className="link min-h-8 shrink-0"
            >
              {m.locate_undo()}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
