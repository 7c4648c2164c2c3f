'use client';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { ANATOMY_WORDS } from '../../data/anatomy-words.ts';
import { factsOf } from '../../data/facts.ts';
import { loadMuscle, muscleOfPoint } from '../../data/muscle-index.ts';
import type { Evidence, Muscle, TriggerPoint, Zone } from '../../data/types.ts';
import { clinicalName } from '../../engine/atlas/clinical-name.ts';
import { glossOf } from '../../engine/text/gloss.ts';
import { useMap } from '../../state/map.ts';
import { select } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { StatusKey, StatusMark } from '../atlas/StatusMark.tsx';
import { GuideSteps } from '../guide/GuideSteps.tsx';
import { SignsOf } from '../safety/SignsOf.tsx';
import { Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { percent } from './likelihood.ts';
import { ReasonBars } from './ReasonBars.tsx';
import { PressCheck } from './PressCheck.tsx';
import { SourceList } from './SourceList.tsx';
import { m } from '../../data/words.ts';

/** Back to the row that the card was opened from: without it a keyboard is at the top of the page and a finger somewhere in it. */
function close() {
  const row = document.querySelector(
    '[aria-label="Likely knots"] [aria-selected=true], [aria-labelledby=picked-knots] [aria-pressed=true]',
  );
  select(null);
  (row?.closest<HTMLElement>('[role=listbox], button') ?? document.getElementById('main'))?.focus({
    preventScroll: row !== null,
  });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Everything that is known of the chosen knot, in the order in which a person needs it. */
export function KnotCard({ chosen }: { readonly chosen: PointOnSide }) {
  const muscleId = muscleOfPoint(chosen.id)?.id ?? '';
  const load = useCallback(() => loadMuscle(muscleId), [muscleId]);
  const { module: loaded, trouble, again } = useLate(load);
  const card = useRef<HTMLElement>(null);
  const known = loaded !== null;
  // Chosen by pointer, the card is brought into view, once it is as long as it will be; the arrow keys go on through the list.
  useEffect(() => {
    if (known && !document.activeElement?.matches('[role=listbox]:focus-visible'))
      card.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [known, chosen.id, chosen.side]);
  if (muscleId === '')
    return <p className="card">This link names a knot that is not in the atlas. Choose one from the list.</p>;
  if (trouble)
    return (
      <div className="card">
        <Trouble what={m.ui_late_card()} trouble={trouble} again={again} />
      </div>
    );
  const muscle = loaded?.muscle;
  const point = loaded?.points.find(({ id }) => id === chosen.id);
  return (
    <article ref={card} aria-labelledby="card-heading" className="card scroll-mt-4">
      <div className="flex items-start gap-2">
        <div className="flex-1">
          <p className="eyebrow">Your {chosen.side} side</p>
          <h2 id="card-heading" className="mt-0.5 text-xl font-semibold">
            {point?.commonName ?? '…'}
          </h2>
          <p className="text-sm text-muted">{muscle && point ? clinicalName(muscle.name, point.number) : '…'}</p>
        </div>
        <button
          type="button"
          onClick={close}
          aria-label="Close this card"
          className="-mt-1 -mr-2 grid size-11 place-items-center rounded-full hover:bg-raised"
        >
          <X aria-hidden="true" className="size-5" />
        </button>
      </div>
      {point && muscle && <Known point={point} muscle={muscle} chosen={chosen} />}
    </article>
  );
}

function Known({
  point,
  muscle,
  chosen,
}: {
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
  readonly chosen: PointOnSide;
}) {
  const facts = factsOf(muscle, point);
  return (
    <div className="mt-4 space-y-5">
      <Part heading="Where it is" evidence={facts.evidence.location}>
        <p>{point.location.words}</p>
        <p className="mt-1 text-sm text-muted">
          The place varies by 2 to 3 cm from person to person: feel around it.
          {point.depth.under.length > 0 && ` It lies under the ${point.depth.under.join(', ')}.`}
        </p>
        <PlainWords texts={[point.location.words, ...point.depth.under]} />
      </Part>
      {/* A new one for each knot: the rule of the last must not stand beside this one's question while its own is fetched. */}
      <PressCheck key={point.id} chosen={chosen} muscleId={muscle.id} />
      <Part heading="Where its pain may be felt" evidence={facts.evidence.essential}>
        <Zones zones={point.referral.essential} />
        {point.referral.spillover.length > 0 && (
          <>
            <p className="mt-2 text-sm text-muted">In stronger cases also:</p>
            <Zones zones={point.referral.spillover} />
          </>
        )}
        <PlainWords texts={[...point.referral.essential, ...point.referral.spillover].map(({ words }) => words)} />
      </Part>
      <Part heading="What it feels like" evidence={facts.evidence.complaints}>
        <p>{point.quality}.</p>
        <List items={facts.complaints} />
      </Part>
      <Part heading="What often brings it on" evidence={facts.evidence.causes}>
        <List items={facts.causes} />
      </Part>
      <Part heading="What can feel the same" evidence={facts.evidence.mimics}>
        <List items={facts.mimics} />
        <div className="mt-3 rounded-xl bg-caution-soft p-3.5 text-sm">
          <p className="font-semibold text-caution">Get help first if you have</p>
          <SignsOf places={facts.redFlags} fold />
          <p className="mt-2">
            <Link href="/safety/" className="link">
              Go through the warning signs
            </Link>
          </p>
        </div>
      </Part>
      <Part heading="How to release it">
        <GuideSteps muscleId={muscle.id} pointId={point.id} side={chosen.side} />
      </Part>
      <WhyHere chosen={chosen} />
      <details className="border-t border-line pt-3">
        <summary className="min-h-8 font-semibold">How sure is this?</summary>
        <div className="mt-2 space-y-3 text-sm">
          <p>The pain area: {point.referralEvidenceLevel}.</p>
          {point.note && <p>{point.note}</p>}
          <StatusKey numbered={false} />
          <p>
            <Link href="/evidence/" className="link">
              What is known about knots, and what is disputed
            </Link>
          </p>
          <SourceList key={point.id} ids={point.sources} />
        </div>
      </details>
      <p>
        <Link href={`/muscles/${muscle.id}/`} className="link">
          All about the {muscle.name.toLowerCase()}
        </Link>
      </p>
    </div>
  );
}

/** What speaks for and against the knot with the present drawing. */
function WhyHere({ chosen }: { readonly chosen: PointOnSide }) {
  const atlas = useMap((map) => map.names);
  const candidate = useMap((map) =>
    map.answer?.candidates.find(({ id, side }) => id === chosen.id && side === chosen.side),
  );
  if (!atlas || !candidate) return null;
  return (
    <details className="border-t border-line pt-3">
      <summary className="min-h-8 font-semibold">Why it stands where it stands</summary>
      <p className="mt-2 text-sm text-muted">{m.locate_answer_sum({ percent: percent(candidate.probability) })}</p>
      <p className="mt-2 mb-3 text-sm text-muted">
        To the right: speaks for this knot. To the left: speaks against it. The lines add up to how likely it is.
      </p>
      <ReasonBars candidate={candidate} atlas={atlas} />
    </details>
  );
}

function Part({
  heading,
  evidence,
  children,
}: {
  readonly heading: string;
  readonly evidence?: Evidence | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3 className="mb-1 font-semibold">
        {heading}
        {evidence && <StatusMark evidence={evidence} />}
      </h3>
      {children}
    </section>
  );
}

/** The anatomical words of some texts in plain ones. */
function PlainWords({ texts }: { readonly texts: readonly string[] }) {
  const words = glossOf(texts, ANATOMY_WORDS);
  if (words.length === 0) return null;
  return (
    <dl className="mt-2 text-sm text-muted">
      {words.map(({ word, plain }) => (
        <div key={word}>
          <dt className="inline font-medium">{word}:</dt> <dd className="inline">{plain}</dd>
        </div>
      ))}
    </dl>
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="list-disc space-y-1 pl-5 marker:text-muted">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

const SIDES = { same: '', both: ', on both sides', midline: ', in the middle' } as const;
const Zones = ({ zones }: { readonly zones: readonly Zone[] }) => (
  <List items={zones.map(({ words, side }) => words + SIDES[side])} />
);
