import Link from 'next/link';
import { useEffect } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { nth } from '../../engine/math/nth.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { nameOnSide, nameOnSides } from '../../engine/text/sides.ts';
import { guideAddress } from '../../state/link/guide-address.ts';
import type { ListedMuscle } from '../../state/listed.ts';
import { useOutcome } from '../../state/screening.ts';
import { recallStopped, stopAt, useStopped } from '../../state/stopped.ts';
import { useResolvedGuide } from '../guide/useResolvedGuide.ts';
import { likelyWords, namesOf } from './muscle-row.ts';
import { m } from '../../data/words.ts';

/** The answer in one look: the first muscle in plain words, how likely it is, and the way to press it. */
export function AnswerHead({ first }: { readonly first: ListedMuscle }) {
  const { plain, clinical } = namesOf(first),
    { id, side } = nth(first.candidates, 0);
  return (
    <div className="answer-head rounded-2xl bg-accent-soft p-4 max-[17rem]:p-3">
      <div className="flex items-baseline justify-between gap-x-3 max-[17rem]:flex-wrap">
        <p className="text-lg leading-snug font-semibold">{nameOnSides(plain, first)}</p>
        <p className="shrink-0 font-semibold text-accent">{likelyWords(first)}</p>
      </div>
      <p className="text-sm text-muted">{clinical}</p>
      <HowToPress knot={{ id, side }} name={plain} className="mt-3 w-full" />
    </div>
  );
}

interface Props {
  readonly knot: PointOnSide;
  /** Of its muscle, in plain words. */
  readonly name: string;
  readonly className?: string;
}

/** The button that leads to a knot's guide. Nothing where pressing is left out for now, where there is no guide, or none of this spot today. */
export function HowToPress({ knot, ...rest }: Props) {
  const entry = guideOf(muscleOfPoint(knot.id)?.id ?? '', knot.id),
    barred = forbidsPressing(useOutcome().action);
  return entry && !barred && <ToGuide id={entry.id} knot={knot} {...rest} />;
}

function ToGuide({ id, knot: { id: pointId, side }, name, className = '' }: Props & { readonly id: GuideId }) {
  const resolved = useResolvedGuide(id, { pointId, side }),
    stopped = useStopped(({ spots }) => stopAt(spots, id, side));
  useEffect(() => recallStopped(), []);
  if (resolved === 'loading') return <span className={`block min-h-11 ${className}`} />;
  if (stopped || (resolved !== 'failed' && (resolved.offer === 'hidden' || resolved.offer === 'learn'))) return null;
  const presses = resolved === 'failed' || resolved.offer !== 'exercise';
  return (
    <Link className={`button-primary ${className}`} href={guideAddress(id, { side, pointId })}>
      {presses ? m.locate_answer_press() : m.guide_card_open()}
      <span className="sr-only">: {nameOnSide(name, side)}</span>
    </Link>
  );
}
