'use client';
import Link from 'next/link';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Answer } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { WORTH_TIME } from '../../engine/inference/constants.ts';
import { isSomethingElse } from '../../engine/inference/plausible.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { loadFallback, startAnswering, warmAnswer } from '../../state/answering.ts';
import { leadsOf, listed, type ListedMuscle } from '../../state/listed.ts';
import { useMap } from '../../state/map.ts';
import { recallScreening, useOutcome } from '../../state/screening.ts';
import { useSession } from '../../state/session.ts';
import { useStage } from '../body/api.ts';
import { whenIdle } from '../ui/after-paint.ts';
import { LateTrouble } from '../ui/LatePiece.tsx';
import { ShortPlan } from '../guide/ShortPlan.tsx';
import { PressingBarred } from '../safety/PressingBarred.tsx';
import { AnswerHead } from './AnswerHead.tsx';
import { CanFeelTheSame } from './CanFeelTheSame.tsx';
import { LikelyKnots } from './LikelyKnots.tsx';
import { MarkedList } from './MarkedList.tsx';
import { MoreQuestions } from './MoreQuestions.tsx';
import { likelyWords, namesOf } from './muscle-row.ts';
import { Questioning } from './Questioning.tsx';
import { m } from '../../data/words.ts';
import { areStillSeen } from '../../engine/drawing/marks.ts';
import { nth } from '../../engine/math/nth.ts';
import { sidesWords } from '../../engine/text/sides.ts';
import { Worded } from '../ui/Worded.tsx';
import { YourAnswer } from './YourAnswer.tsx';

/** What was marked and what may send pain there. Loaded after the first text. `card` stands after the list, also while nothing is marked. With `marksOnly` nothing is ranked. */
export function Findings({
  card = null,
  marksOnly = false,
}: {
  readonly card?: ReactNode;
  readonly marksOnly?: boolean;
}) {
  useEffect(() => (marksOnly ? undefined : startAnswering()), [marksOnly]);
  const isUp = useStage((stage) => stage.hand !== null);
  useEffect(() => (isUp && !marksOnly ? whenIdle(warmAnswer) : undefined), [isUp, marksOnly]);
  const strokes = useSession(({ drawing }) => drawing.strokes),
    body = useMap((map) => map.body);
  const seen = useMemo(
    // Without the body nobody can tell what an erasure took away, and none can be made.
    () => (body ? areStillSeen(body, strokes) : strokes.map(({ kind }) => kind !== 'erase')),
    [body, strokes],
  );
  const answer = useMap((map) => map.answer),
    trouble = useMap((map) => map.trouble);
  const atlas = useMap((map) => map.names);
  const board = useSession((session) => session.board),
    rows = useMemo(() => (answer ? listed(answer, board) : []), [answer, board]);
  const outcome = useOutcome();
  useEffect(() => recallScreening(), []);
  if (strokes.length === 0) return card;
  // Its answer would be that no muscle explains the pain, of which there is none.
  if (marksOnly || !seen.includes(true))
    return (
      <>
        <MarkedList seen={seen} />
        {card}
      </>
    );
  const [first] = rows,
    unexplained = answer !== null && isSomethingElse(answer);
  const head = (
    <>
      {forbidsPressing(outcome.action) && <PressingBarred outcome={outcome} />}
      {answer && <Heard words={inShort(answer, rows)} />}
      {unexplained ? <Unexplained /> : first && <AnswerHead first={first} />}
      {!answer && !trouble && <p className="text-sm text-muted">{m.locate_loading()}</p>}
      {trouble && <LateTrouble load={loadFallback} what={m.ui_late_name_knots()} />}
    </>
  );
  return (
    <>
      <MarkedList seen={seen} />
      {answer && atlas ? (
        <Questioning
          answer={answer}
          atlas={atlas}
          head={head}
          list={
            <>
              <LikelyKnots answer={answer} atlas={atlas} />
              {card}
            </>
          }
        >
          <CanFeelTheSame also={answer.alsoFeels} />
        </Questioning>
      ) : (
        <>
          <YourAnswer>
            {head}
            {card}
          </YourAnswer>
          {answer && <CanFeelTheSame also={answer.alsoFeels} />}
        </>
      )}
      {answer && atlas && !unexplained && <ShortPlan knots={planned(rows, atlas)} />}
      <MoreQuestions />
    </>
  );
}

/** Where to press first of the muscles that a plan is made for: the likeliest, at most three. */
const planned = (rows: readonly ListedMuscle[], { points }: AtlasNames) =>
  rows
    .filter(({ probability }) => probability >= WORTH_TIME)
    .slice(0, 3)
    .flatMap((row) =>
      leadsOf(row).map(({ id, index, side }) => ({
        muscleId: nth(points, index).muscleId,
        pointId: id,
        side,
        probability: row.probability,
      })),
    );

/** Milliseconds without a change after which an answer is read out: not each one while a stroke is painted. */
const SETTLED = 800;

/** The answer in a sentence. */
function inShort(answer: Answer, [first]: readonly ListedMuscle[]): string {
  if (isSomethingElse(answer) || !first) return m.locate_answer_unexplained();
  return m.locate_answer_first({ ...namesOf(first), side: sidesWords(first), likely: likelyWords(first) });
}

/** What a mark or a press did to the list, for those who do not see it change. */
function Heard({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), SETTLED);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

function Unexplained() {
  return (
    <section className="rounded-2xl bg-caution-soft p-4">
      <h2 className="font-semibold text-caution">{m.locate_answer_unexplained()}</h2>
      <p className="mt-1 text-sm">{m.locate_unexplained()}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        <li>{m.locate_unexplained_mark()}</li>
        <li>
          <Worded
            words={m.locate_unexplained_signs}
            parts={{
              signs: (
                <Link href="/safety/" className="link">
                  {m.locate_unexplained_signs_link()}
                </Link>
              ),
            }}
          />
        </li>
        <li>{m.locate_unexplained_see()}</li>
      </ul>
    </section>
  );
}
