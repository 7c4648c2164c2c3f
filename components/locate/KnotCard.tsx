'use client';
import { X } from 'lucide-react';
import Link from 'next/link';
import { Fragment, useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { ANATOMY_WORDS } from '../../data/anatomy-words.ts';
import { factsOf } from '../../data/facts.ts';
import { UNRANKED } from '../../data/unranked.ts';
import { loadMuscle, muscleOfPoint } from '../../data/muscle-index.ts';
import type { Evidence, Muscle, TriggerPoint, Zone } from '../../data/types.ts';
import { answeredAs } from '../../engine/inference/answered-as.ts';
import { clinicalName } from '../../engine/atlas/clinical-name.ts';
import { plainName } from '../../engine/atlas/muscle-name.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { glossOf } from '../../engine/text/gloss.ts';
import { guideIn, requestGuide, useGuides } from '../../state/guides.ts';
import { useOutcome } from '../../state/screening.ts';
import { listed, rowOf, spotLabel, spotsOf } from '../../state/listed.ts';
import { useMap } from '../../state/map.ts';
import { select, useSession } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { StatusKey, StatusMark } from '../atlas/StatusMark.tsx';
import { GuideSteps } from '../guide/GuideSteps.tsx';
import { SignsOf } from '../safety/SignsOf.tsx';
import { Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { HowToPress } from './AnswerHead.tsx';
import { percent } from './likelihood.ts';
import { cardKeys, NeighbourButtons, useNeighbours, useSwipe } from './neighbours.tsx';
import { ReasonBars } from './ReasonBars.tsx';
import { PressCheck } from './PressCheck.tsx';
import { keepSheet } from './sheet/follow-sheet.ts';
import { SourceList } from './SourceList.tsx';
import { zoneWords } from '../../engine/text/point-words.ts';
import { m } from '../../data/words.ts';
import { nameOnSide } from '../../engine/text/sides.ts';

/** Back to the row that the card was opened from: without it a keyboard is at the top of the page and a finger somewhere in it. */
function close() {
  const row = document.querySelector(
    '[aria-labelledby=knots-heading] [aria-selected=true], [aria-labelledby=picked-knots] [aria-pressed=true]',
  );
  select(null);
  (row?.closest<HTMLElement>('[role=listbox], button') ?? document.getElementById('main'))?.focus({
    preventScroll: row !== null,
  });
  // When the list is a list again.
  requestAnimationFrame(() => row?.scrollIntoView({ block: 'nearest' }));
}

/** Everything that is known of the chosen knot, in the order in which a person needs it. */
export function KnotCard({ chosen }: { readonly chosen: PointOnSide }) {
  const muscleId = muscleOfPoint(chosen.id)?.id ?? '';
  const load = useCallback(() => loadMuscle(muscleId), [muscleId]);
  const { module: loaded, trouble, again } = useLate(load);
  const card = useRef<HTMLElement>(null);
  const known = loaded !== null,
    neighbours = useNeighbours(chosen);
  useEffect(() => {
    // What is open over the card, or takes the key itself, is closed first.
    const escape = ({ key, defaultPrevented }: KeyboardEvent) => {
      const explains = useSession.getState().board.mode === 'explain'; // where the key has other work
      if (key !== 'Escape' || defaultPrevented || explains) return;
      if (!document.querySelector('dialog[open], :popover-open')) close();
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, []);
  useSwipe(card, neighbours);
  // Chosen by pointer, the card is brought into view, once it is as long as it will be; the arrow keys go on through the list.
  useEffect(() => {
    if (!known || document.activeElement?.matches('[role=listbox]:focus-visible') || keepSheet()) return;
    (card.current?.closest('.answer') ?? card.current)?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [known, chosen.id, chosen.side]);
  if (muscleId === '') return <p className="card">{m.locate_card_unknown()}</p>;
  if (trouble)
    return (
      <div className="card">
        <Trouble what={m.ui_late_card()} trouble={trouble} again={again} />
      </div>
    );
  const muscle = loaded?.muscle;
  const point = loaded?.points.find(({ id }) => id === chosen.id);
  const plain = plainName(answeredAs(muscleId)) ?? plainName(muscleId) ?? point?.commonName ?? '';
  return (
    <article
      ref={card}
      aria-labelledby="card-heading"
      className="card scroll-mt-4 touch-pan-y"
      onKeyDown={(event) => cardKeys(event, neighbours)}
    >
      <div className="flex items-start gap-2">
        <div className="flex-1">
          {neighbours && <NeighbourButtons neighbours={neighbours} />}
          <h2 id="card-heading" className="text-xl font-semibold">
            {point ? nameOnSide(plain, chosen.side) : '…'}
          </h2>
          <p className="text-sm text-muted">{muscle && point ? clinicalName(muscle.name, point.number) : '…'}</p>
        </div>
        <button
          type="button"
          onClick={close}
          aria-label={m.locate_card_close()}
          className="-mt-1 -mr-2 grid size-11 place-items-center rounded-full hover:bg-raised"
        >
          <X aria-hidden="true" className="size-5" />
        </button>
      </div>
      <Spots chosen={chosen} />
      {point && muscle && <Known point={point} muscle={muscle} chosen={chosen} plain={plain} />}
    </article>
  );
}

/** The spots of the chosen one's muscle that may be pressed for the present drawing, the one to begin with first; nothing when there is no other. */
function Spots({ chosen }: { readonly chosen: PointOnSide }) {
  const answer = useMap((map) => map.answer),
    board = useSession((session) => session.board);
  const found = useMemo(() => answer && rowOf(listed(answer, board), chosen), [answer, board, chosen]);
  const spots = found ? spotsOf(found.row) : [];
  if (!found || spots.length < 2) return null;
  const label = (at: number) => spotLabel(found.rank, at, spots.length);
  return (
    <div
      role="group"
      aria-label={m.locate_card_spots()}
      className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm"
    >
      <span aria-hidden="true" className="text-muted">
        {m.locate_card_spot_first()}
      </span>
      {spots.map(({ id, side }, k) => (
        <Fragment key={id}>
          {k === 1 && (
            <span aria-hidden="true" className="ml-1 text-muted">
              {m.locate_card_spot_also()}
            </span>
          )}
          <button
            type="button"
            aria-pressed={id === chosen.id}
            aria-label={k === 0 ? m.locate_card_spot_press({ spot: label(k) }) : m.locate_card_spot({ spot: label(k) })}
            onClick={() => select({ id, side })}
            className="grid size-10 place-items-center rounded-full border border-line font-semibold tabular-nums hover:bg-raised aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
          >
            {label(k)}
          </button>
        </Fragment>
      ))}
    </div>
  );
}

function Known({
  point,
  muscle,
  chosen,
  plain,
}: {
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
  readonly chosen: PointOnSide;
  readonly plain: string;
}) {
  const facts = factsOf(muscle, point),
    unranked = UNRANKED.get(point.id),
    barred = forbidsPressing(useOutcome().action);
  return (
    <div className="mt-3 space-y-4">
      {unranked && (
        <p className="rounded-xl bg-caution-soft p-3.5 text-sm">
          <span className="font-semibold">{m.locate_card_unranked()}</span> {unranked}
        </p>
      )}
      <Place point={point} muscle={muscle} evidence={facts.evidence.location} />
      <HowToPress knot={chosen} name={plain} className="w-full" />
      {barred && <GuideSteps muscleId={muscle.id} pointId={point.id} side={chosen.side} />}
      {/* A new one for each knot: the rule of the last must not stand beside this one's question while its own is fetched. */}
      <PressCheck key={point.id} chosen={chosen} muscleId={muscle.id} />
      <Part heading={m.locate_card_felt()} evidence={facts.evidence.essential}>
        <Zones zones={point.referral.essential} />
        {point.referral.spillover.length > 0 && (
          <>
            <p className="mt-2 text-sm text-muted">{m.locate_card_stronger()}</p>
            <Zones zones={point.referral.spillover} />
          </>
        )}
        <PlainWords texts={[...point.referral.essential, ...point.referral.spillover].map(({ words }) => words)} />
      </Part>
      <div className="rounded-xl bg-caution-soft p-3.5 text-sm">
        <h3 className="font-semibold text-caution">{m.locate_card_help()}</h3>
        <SignsOf places={facts.redFlags} fold />
        <p className="mt-2">
          <Link href="/safety/" className="link">
            {m.locate_signs()}
          </Link>
        </p>
      </div>
      <div>
        {!barred && (
          <Fold heading={m.locate_card_release()}>
            <GuideSteps muscleId={muscle.id} pointId={point.id} side={chosen.side} />
          </Fold>
        )}
        <Fold heading={m.locate_card_quality()} evidence={facts.evidence.complaints}>
          <p>{m.text_sentence({ text: point.quality })}</p>
          <List items={facts.complaints} />
        </Fold>
        <Fold heading={m.locate_card_causes()} evidence={facts.evidence.causes}>
          <List items={facts.causes} />
        </Fold>
        <Fold heading={m.locate_card_mimics()} evidence={facts.evidence.mimics}>
          <List items={facts.mimics} />
        </Fold>
        <WhyHere chosen={chosen} />
        <Fold heading={m.locate_elsewhere_sure()}>
          <div className="space-y-3 text-sm">
            <p>{m.locate_card_evidence({ level: point.referralEvidenceLevel })}</p>
            {point.note && <p>{point.note}</p>}
            <StatusKey numbered={false} />
            <p>
              <Link href="/evidence/" className="link">
                {m.locate_card_known()}
              </Link>
            </p>
            <SourceList key={point.id} ids={point.sources} />
          </div>
        </Fold>
      </div>
      <p>
        <Link href={`/muscles/${muscle.id}/`} className="link">
          {m.locate_card_all({ name: muscle.name.toLowerCase() })}
        </Link>
      </p>
    </div>
  );
}

/** Where the knot is: by what one can feel, as its guide says it; in the words of clinicians behind a switch, or at once where no guide says it. */
function Place({
  point,
  muscle,
  evidence,
}: {
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
  readonly evidence: Evidence | undefined;
}) {
  const entry = guideOf(muscle.id, point.id),
    fetched = useGuides();
  useEffect(() => {
    if (entry) requestGuide(entry.id);
  }, [entry]);
  const guide = entry && guideIn(fetched, entry.id),
    plain = guide && typeof guide === 'object' ? guide.findSpot : null;
  const clinical = (
    <>
      <p>{point.location.words}</p>
      <PlainWords texts={[point.location.words, ...point.depth.under]} />
    </>
  );
  return (
    <Part heading={m.atlas_point_place()} evidence={evidence}>
      {guide === 'loading' ? <p className="min-h-12" /> : plain ? <p>{plain}</p> : clinical}
      <p className="mt-1 text-sm text-muted">
        {m.locate_card_varies()}
        {point.depth.under.length > 0 && ` ${m.locate_card_under({ over: point.depth.under.join(', ') })}`}
      </p>
      {plain && (
        <details className="mt-1 text-sm">
          <summary className="link inline-block min-h-8">{m.locate_card_clinical()}</summary>
          <div className="mt-1">{clinical}</div>
        </details>
      )}
    </Part>
  );
}

interface Headed {
  readonly heading: string;
  readonly evidence?: Evidence | undefined;
}
interface PartProps extends Headed {
  readonly children: ReactNode;
}

/** A part's name, with how well it is supported. */
const Heading = ({ heading, evidence, className }: Headed & { readonly className: string }) => (
  <h3 className={className}>
    {heading}
    {evidence && <StatusMark evidence={evidence} />}
  </h3>
);

/** A part that is read when it is asked for. */
function Fold({ children, ...headed }: PartProps) {
  return (
    <details className="border-t border-line py-2">
      <summary className="min-h-8 py-1 font-semibold">
        <Heading {...headed} className="inline" />
      </summary>
      <div className="mt-1 mb-2">{children}</div>
    </details>
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
    <Fold heading={m.locate_card_why()}>
      <p className="text-sm text-muted">{m.locate_answer_sum({ percent: percent(candidate.probability) })}</p>
      <p className="mt-2 mb-3 text-sm text-muted">{m.locate_card_bars()}</p>
      <ReasonBars candidate={candidate} atlas={atlas} />
    </Fold>
  );
}

const Part = ({ children, ...headed }: PartProps) => (
  <section>
    <Heading {...headed} className="mb-1 font-semibold" />
    {children}
  </section>
);

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

const Zones = ({ zones }: { readonly zones: readonly Zone[] }) => <List items={zones.map(zoneWords)} />;
