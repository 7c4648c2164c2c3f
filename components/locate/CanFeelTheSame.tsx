'use client';
import Link from 'next/link';
import { useMemo } from 'react';
import { MIMICS } from '../../data/mimics.ts';
import type { HowOften, Mimic } from '../../data/mimics/types.ts';
import { URGENCIES } from '../../data/safety/actions.ts';
import type { Sign, UrgentActionId } from '../../data/safety/types.ts';
import type { SourceId } from '../../data/types.ts';
import type { MarkedMimic } from '../../engine/inference/answer.ts';
import { signsOfMarks } from '../../engine/safety/marked-signs.ts';
import { placesMarked } from '../../state/marked-places.ts';
import { useMap } from '../../state/map.ts';
import { useSession } from '../../state/session.ts';
import { StatusKey, StatusMark } from '../atlas/StatusMark.tsx';
import { m } from '../../data/words.ts';
import { SourceList } from './SourceList.tsx';

/** Explanations outside the muscles, and emergency signs, shown before the rest is folded away. */
const FIRST = 3,
  FIRST_SIGNS = 4;
const LIKELY = ['common', 'uncommon'] as const satisfies readonly HowOften[];
const OFTEN = { common: m.locate_elsewhere_often_common, uncommon: m.locate_elsewhere_often_uncommon } as const;
const ASKED: Readonly<Record<UrgentActionId, () => string>> = {
  emergency_now: m.locate_elsewhere_signs_emergency_now,
  same_day: m.locate_elsewhere_signs_same_day,
  within_days: m.locate_elsewhere_signs_within_days,
};

/**
 * What the map cannot rule out where the marks lie: the common first, then the uncommon; what is rare but must not wait apart, by its warning signs. In
 * words, never as a chance. Never ranked as a diagnosis.
 */
export function CanFeelTheSame({ also }: { readonly also: readonly MarkedMimic[] }) {
  const body = useMap((map) => map.body),
    atlas = useMap((map) => map.atlas),
    drawing = useSession((session) => session.drawing);
  const signs = useMemo(() => signsOfMarks(placesMarked({ body, atlas }, drawing), also), [body, atlas, drawing, also]);
  const found = also.flatMap(({ id }) => MIMICS.find((mimic) => mimic.id === id) ?? []);
  const likely = found.filter(({ often }) => often !== 'urgent'),
    urgent = found.filter(({ often }) => often === 'urgent');
  const main = new Set<string>(urgent.flatMap(({ signs: [first] }) => first ?? []));
  const emergencies = signs.filter(({ action }) => action === 'emergency_now').slice(0, FIRST_SIGNS);
  const first = signs.filter((sign) => main.has(sign.id) || emergencies.includes(sign)),
    more = signs.filter((sign) => !first.includes(sign));
  return (
    <section className="rounded-2xl border border-line p-4 text-sm">
      <h2 className="font-semibold">{m.locate_elsewhere_title()}</h2>
      <p className="mt-1">{likely.length > 0 ? m.locate_elsewhere_cannot() : m.locate_elsewhere_cannot_any()}</p>
      <Likely list={likely.slice(0, FIRST)} />
      {likely.length > FIRST && (
        <details className="mt-1">
          <summary className="min-h-8 text-muted">{m.locate_elsewhere_more({ n: likely.length - FIRST })}</summary>
          <Likely list={likely.slice(FIRST)} />
        </details>
      )}
      {signs.length > 0 && (
        <div className="mt-3 rounded-xl bg-caution-soft px-3.5 py-2.5">
          {urgent.length > 0 && <h3 className="mb-1 font-semibold">{m.locate_elsewhere_urgent()}</h3>}
          <Urgencies signs={first} urgent={urgent} />
          {more.length > 0 && (
            <details className={first.length > 0 ? 'mt-2' : ''}>
              <summary className="min-h-8 font-medium text-caution">{m.locate_elsewhere_more_signs()}</summary>
              <Urgencies signs={more} urgent={urgent} />
            </details>
          )}
          <p className="mt-2">
            <Link href="/safety/" className="link">
              {m.locate_elsewhere_check()}
            </Link>
          </p>
        </div>
      )}
      <details className="mt-2">
        <summary className="min-h-8">{m.locate_elsewhere_sure()}</summary>
        <div className="mt-1 space-y-2">
          <p>{m.locate_elsewhere_areas()}</p>
          {found.length > 0 && (
            <>
              <StatusKey numbered={false} />
              <SourceList ids={sourcesOf(found)} />
            </>
          )}
          <p>
            <Link href="/evidence/" className="link">
              {m.locate_elsewhere_evidence()}
            </Link>
          </p>
        </div>
      </details>
    </section>
  );
}

const sourcesOf = (list: readonly Mimic[]): readonly SourceId[] => [
  ...new Set(list.flatMap(({ evidence }) => evidence.sources)),
];

/** The common ones, then the uncommon, each under its word. */
const Likely = ({ list }: { readonly list: readonly Mimic[] }) =>
  LIKELY.map((often) => {
    const some = list.filter((mimic) => mimic.often === often);
    return (
      some.length > 0 && (
        <div key={often} className="mt-1.5">
          <h3 className="text-xs font-medium text-muted">{OFTEN[often]()}</h3>
          <ul className="mt-0.5 list-disc space-y-1 pl-5 text-muted">
            {some.map(({ id, name, where, clue, evidence }) => (
              <li key={id}>
                <span className="font-medium text-ink">{name}</span>: {where}. {clue}
                <StatusMark evidence={evidence} />
              </li>
            ))}
          </ul>
        </div>
      )
    );
  });

/** Signs under what to do, the most urgent first; each says which of the explanations it is about, if one of these. */
const Urgencies = ({ signs, urgent }: { readonly signs: readonly Sign[]; readonly urgent: readonly Mimic[] }) => (
  <div className="space-y-2">
    {URGENCIES.map((action) => (
      <Signs key={action} action={action} list={signs.filter((sign) => sign.action === action)} urgent={urgent} />
    ))}
  </div>
);

function Signs({
  action,
  list,
  urgent,
}: {
  readonly action: UrgentActionId;
  readonly list: readonly Sign[];
  readonly urgent: readonly Mimic[];
}) {
  if (list.length === 0) return null;
  return (
    <div>
      <p className={`font-medium ${action === 'emergency_now' ? 'text-pain' : 'text-caution'}`}>{ASKED[action]()}</p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {list.map(({ id, short }) => {
          const about = urgent.filter(({ signs }) => signs.some((sign) => sign === id));
          return (
            <li key={id}>
              {short}
              {about.length > 0 && (
                <span className="text-muted">
                  {' '}
                  {m.locate_elsewhere_about({ name: about.map(({ name }) => name).join(', ') })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
