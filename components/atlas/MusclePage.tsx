import Link from 'next/link';
import { ANATOMY_WORDS } from '../../data/anatomy-words.ts';
import { picturesOfMuscle } from '../../data/charts.ts';
import { NEIGHBOURS } from '../../data/generated/neighbours.ts';
import { findMuscle, MUSCLE_INDEX } from '../../data/muscle-index.ts';
import { REGION_NAMES } from '../../data/region-names.ts';
import { ATLAS_SOURCES } from '../../data/sources/atlas.ts';
import type { Evidence, Muscle, TriggerPoint } from '../../data/types.ts';
import { guidesOf, withoutGuide } from '../../engine/guide/find-guide.ts';
import { glossOf } from '../../engine/text/gloss.ts';
import { leadPlaces } from '../../engine/text/lead-places.ts';
import { nerveWords } from '../../engine/text/nerve-words.ts';
import { CareLinks } from '../care/CareLinks.tsx';
import { SignsOf } from '../safety/SignsOf.tsx';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { ChartDots, ChartPicture } from './ChartPicture.tsx';
import { MuscleSources } from './MuscleSources.tsx';
import { PointArticle } from './PointArticle.tsx';
import { StatusKey, StatusMark } from './StatusMark.tsx';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';

const LEGEND = [
  ['solid', m.atlas_page_legend_1_2],
  ['dots', m.atlas_page_legend_2_2],
  ['cross', m.atlas_page_legend_3_2],
] as const;

/** The printed-atlas page of a muscle. */
export function MusclePage({ muscle, points }: { readonly muscle: Muscle; readonly points: readonly TriggerPoint[] }) {
  const used = new Set([muscle, ...points].flatMap(({ sources }) => sources));
  const sources = ATLAS_SOURCES.filter(({ id }) => used.has(id)),
    numbers = new Map(sources.map(({ id }, k) => [id, k + 1]));
  const mark = (evidence: Evidence) => <StatusMark evidence={evidence} numbers={numbers} />;
  const { attachments, evidence } = muscle,
    region = findMuscle(muscle.id)?.region ?? 'back',
    nerves = nerveWords(muscle.innervation);
  const gloss = glossOf(
    [
      attachments.origin,
      attachments.insertion,
      attachments.fibreDirection,
      muscle.action,
      muscle.innervation,
      ...muscle.mimics,
    ],
    ANATOMY_WORDS,
  );
  const at = MUSCLE_INDEX.findIndex(({ id }) => id === muscle.id),
    before = MUSCLE_INDEX[at - 1],
    after = MUSCLE_INDEX[at + 1];
  const pictures = picturesOfMuscle(muscle.id),
    first = nth(points, 0);
  return (
    <div className="muscle-page mx-auto w-full max-w-5xl px-5 py-8 sm:px-8 sm:py-12 print:max-w-none print:p-0">
      <ChartDots />
      <nav aria-label={m.atlas_page_where()} className="no-print text-sm text-muted">
        <Link href="/muscles/" className="hover:underline">
          {m.ui_place_muscles()}
        </Link>{' '}
        <span aria-hidden="true">/</span>{' '}
        <Link href={`/muscles/#${region}`} className="hover:underline">
          {REGION_NAMES[region]}
        </Link>
      </nav>
      <header className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_29rem] print:mt-0 print:grid-cols-[minmax(0,1fr)_21rem] print:gap-x-8 print:gap-y-4">
        <div className="lg:col-start-1 print:col-start-1">
          <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">{muscle.name}</h1>
          <p className="mt-4 max-w-prose text-lg">{lead(points)}</p>
          <div className="no-print mt-5 flex flex-wrap gap-2">
            <Link href={`/#v=1&k=${first.id}.${first.rightOnly ? 'right' : 'left'}`} className="button-primary">
              {m.atlas_page_show()}
            </Link>
            {guidesOf(muscle.id).length > 0 && (
              <UnlessBarred short>
                {guidesOf(muscle.id).map(({ id, plainName }) => (
                  <Link key={id} href={`/guides/${id}/`} className="button">
                    {m.atlas_page_guide({ name: plainName })}
                  </Link>
                ))}
              </UnlessBarred>
            )}
          </div>
          {guidesOf(muscle.id).length === 0 && (
            <p className="mt-3 text-sm text-muted">{withoutGuide(muscle.id)?.say}</p>
          )}
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1 print:col-start-2 print:row-span-2 print:row-start-1">
          <div className={`grid gap-3 ${pictures.length > 1 ? 'grid-cols-2' : ''}`}>
            {pictures.map((picture, k) => (
              <ChartPicture
                key={picture.face}
                picture={picture}
                label={m.atlas_page_patterns({ name: muscle.name })}
                className={pictures.length === 3 && k === 0 ? 'col-span-2' : ''}
              />
            ))}
          </div>
          <ul className="mt-4 space-y-1 text-xs text-muted">
            {LEGEND.map(([kind, words]) => (
              <li key={kind} className="flex items-center gap-2">
                <LegendMark kind={kind} />
                {words()}
              </li>
            ))}
          </ul>
        </div>
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:col-start-1 print:col-start-1">
          <div>
            <dt className="text-sm font-semibold">
              {m.atlas_page_origin()}
              {mark(evidence.attachments)}
            </dt>
            <dd className="mt-0.5">{attachments.origin}</dd>
          </div>
          <div>
            <dt className="text-sm font-semibold">{m.atlas_page_insertion()}</dt>
            <dd className="mt-0.5">{attachments.insertion}</dd>
          </div>
          <div>
            <dt className="text-sm font-semibold">
              {m.atlas_page_fibres()}
              {mark(evidence.fibreDirection)}
            </dt>
            <dd className="mt-0.5">{attachments.fibreDirection}</dd>
          </div>
          <div>
            <dt className="text-sm font-semibold">
              {m.atlas_page_action()}
              {mark(evidence.action)}
            </dt>
            <dd className="mt-0.5">{muscle.action}</dd>
          </div>
          <div className="sm:col-span-2">
            <dt className="text-sm font-semibold">
              {m.atlas_page_nerve()}
              {mark(evidence.innervation)}
            </dt>
            <dd className="mt-0.5">
              {muscle.innervation}
              {nerves && <span className="block text-muted">{nerves}</span>}
            </dd>
          </div>
        </dl>
      </header>

      <section aria-labelledby="points" className="mt-14 print:mt-8">
        <h2 id="points" className="text-2xl font-semibold">
          {m.atlas_page_knots({ n: points.length })}{' '}
          <span className="text-base font-normal text-muted">{m.atlas_page_trigger_points({ n: points.length })}</span>
        </h2>
        <p className="mt-2 mb-6 max-w-prose text-sm text-muted">{m.atlas_page_disclaimer()}</p>
        {points.map((point) => (
          <PointArticle key={point.id} point={point} numbers={numbers} />
        ))}
      </section>

      <div className="grid gap-x-12 gap-y-10 border-t border-line pt-10 md:grid-cols-2 print:grid-cols-2 print:gap-y-6 print:pt-4">
        <List
          title={m.atlas_page_complaints()}
          mark={mark(evidence.complaints)}
          lines={merged(muscle.complaints, points, 'complaints')}
        />
        <List
          title={m.atlas_page_causes()}
          mark={mark(evidence.causes)}
          lines={merged(muscle.causes, points, 'causes')}
        />
        <List
          title={m.atlas_page_mimics()}
          mark={mark(evidence.mimics)}
          intro={m.atlas_page_mimics_intro()}
          lines={merged(muscle.mimics, points, 'mimics')}
        />
        <section aria-labelledby="red-flags" className="keep-together rounded-2xl bg-caution-soft p-5 print:col-span-2">
          <h2 id="red-flags" className="text-xl font-semibold">
            {m.atlas_page_red_flags()}
            {mark(evidence.redFlags)}
          </h2>
          <div className="text-sm">
            <SignsOf places={[muscle, ...points].flatMap(({ redFlags }) => redFlags ?? [])} />
          </div>
          <p className="no-print mt-3 text-sm">
            <Link href="/safety/" className="link">
              {m.atlas_page_help()}
            </Link>
          </p>
        </section>
      </div>

      <Shared muscleId={muscle.id} />
      <CareLinks muscleId={muscle.id} />

      {gloss.length > 0 && (
        <section aria-labelledby="words" className="keep-together mt-12 border-t border-line pt-8">
          <h2 id="words" className="text-xl font-semibold">
            {m.atlas_page_gloss()}
          </h2>
          <dl className="mt-3 gap-x-10 text-sm sm:columns-2">
            {gloss.map(({ word, plain }) => (
              <div key={word} className="break-inside-avoid py-0.5">
                <dt className="inline font-medium">{word}:</dt> <dd className="inline text-muted">{plain}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <MuscleSources sources={sources} />
      <div className="mt-6">
        <StatusKey />
      </div>
      <nav
        aria-label={m.atlas_page_others()}
        className="no-print mt-12 flex justify-between gap-4 border-t border-line pt-6 text-sm"
      >
        {before ? (
          <Link href={`/muscles/${before.id}/`} className="link">
            ← {before.name}
          </Link>
        ) : (
          <span />
        )}
        {after && (
          <Link href={`/muscles/${after.id}/`} className="link text-right">
            {after.name} →
          </Link>
        )}
      </nav>
    </div>
  );
}

/** The pattern of the muscle in one sentence. */
const lead = (points: readonly TriggerPoint[]): string => m.atlas_page_lead({ places: leadPlaces(points).join('; ') });

const merged = (own: readonly string[], points: readonly TriggerPoint[], field: 'complaints' | 'causes' | 'mimics') => [
  ...new Set([...own, ...points.flatMap((point) => point[field] ?? [])]),
];

function List({
  title,
  mark,
  intro,
  lines,
}: {
  readonly title: string;
  readonly mark: React.ReactNode;
  readonly intro?: string;
  readonly lines: readonly string[];
}) {
  return (
    <section className="keep-together">
      <h2 className="text-xl font-semibold">
        {title}
        {mark}
      </h2>
      {intro && <p className="mt-1 text-sm text-muted">{intro}</p>}
      <ul className="mt-3 list-disc space-y-1.5 pl-5 marker:text-muted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Shared({ muscleId }: { readonly muscleId: string }) {
  const rows = NEIGHBOURS[muscleId] ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="shared" className="mt-12 border-t border-line pt-8">
      <h2 id="shared" className="text-xl font-semibold">
        {m.atlas_page_shared()}
      </h2>
      <p className="mt-1 text-sm text-muted">{m.atlas_page_shared_intro()}</p>
      <ul className="mt-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
        {rows.map(([id, , place]) => (
          <li key={id}>
            <Link
              href={`/muscles/${id}/`}
              className="block h-full rounded-xl border border-line bg-surface px-4 py-3 hover:bg-raised print:py-1.5"
            >
              <span className="font-medium">{findMuscle(id)?.name}</span>
              <span className="block text-sm text-muted">{m.atlas_page_mostly({ place })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LegendMark({ kind }: { readonly kind: string }) {
  return (
    <svg viewBox="0 0 20 20" className="chart size-4 shrink-0" aria-hidden="true">
      {kind === 'cross' ? (
        <g transform="translate(10 10) scale(7)" className="chart-knot">
          <circle r="1" />
          <path d="M-.42-.42.42.42M.42-.42-.42.42" />
        </g>
      ) : (
        <rect
          width="20"
          height="20"
          rx="4"
          className={kind === 'solid' ? 'chart-core' : ''}
          fill={kind === 'solid' ? undefined : 'url(#chart-dots-7)'}
        />
      )}
    </svg>
  );
}
