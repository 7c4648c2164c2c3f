'use client';
import Link from 'next/link';
import { useMemo } from 'react';
import { ELSEWHERE } from '../../data/elsewhere-words.ts';
import { URGENCIES } from '../../data/safety/actions.ts';
import { MIMICS, type Mimic } from '../../data/mimics.ts';
import type { Sign, UrgentActionId } from '../../data/safety/types.ts';
import type { MarkedMimic } from '../../engine/inference/answer.ts';
import { signsOfMarks } from '../../engine/safety/marked-signs.ts';
import { placesMarked } from '../../state/marked-places.ts';
import { useMap } from '../../state/map.ts';
import { useSession } from '../../state/session.ts';
import { m } from '../../data/words.ts';

/** Explanations outside the muscles, and emergency signs, shown before the rest is folded away. */
const FIRST = 3,
  FIRST_SIGNS = 4;

/** What the map cannot rule out where the marks lie, and what of it must not wait: in words, never as a chance. Never ranked as a diagnosis. */
export function CanFeelTheSame({ also }: { readonly also: readonly MarkedMimic[] }) {
  const body = useMap((map) => map.body),
    atlas = useMap((map) => map.atlas),
    drawing = useSession((session) => session.drawing);
  const signs = useMemo(() => signsOfMarks(placesMarked({ body, atlas }, drawing), also), [body, atlas, drawing, also]);
  const found = also.flatMap(({ id }) => MIMICS.find((mimic) => mimic.id === id) ?? []);
  const rest = found.slice(FIRST),
    first = signs.filter(({ action }) => action === 'emergency_now').slice(0, FIRST_SIGNS),
    more = signs.filter((sign) => !first.includes(sign));
  return (
    <section className="rounded-2xl border border-line p-4 text-sm">
      <h2 className="font-semibold">{m.locate_elsewhere_title()}</h2>
      <p className="mt-1">{found.length > 0 ? m.locate_elsewhere_cannot() : m.locate_elsewhere_cannot_any()}</p>
      {found.length > 0 && <Mimics list={found.slice(0, FIRST)} />}
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-8 text-muted">{m.locate_elsewhere_more({ n: rest.length })}</summary>
          <Mimics list={rest} />
        </details>
      )}
      {signs.length > 0 && (
        <div className="mt-3 rounded-xl bg-caution-soft px-3.5 py-2.5">
          {first.length > 0 && <Signs action="emergency_now" list={first} />}
          {more.length > 0 && (
            <details className={first.length > 0 ? 'mt-2' : ''}>
              <summary className="min-h-8 font-medium text-caution">{m.locate_elsewhere_more_signs()}</summary>
              <div className="space-y-2">
                {URGENCIES.map((action) => (
                  <Signs key={action} action={action} list={more.filter((sign) => sign.action === action)} />
                ))}
              </div>
            </details>
          )}
          <p className="mt-2">
            <Link href="/safety/" className="link">
              {m.locate_elsewhere_check()}
            </Link>
          </p>
        </div>
      )}
      <p className="mt-2">
        <Link href="/evidence/" className="link">
          {m.locate_elsewhere_sure()}
        </Link>
      </p>
    </section>
  );
}

const Mimics = ({ list }: { readonly list: readonly Mimic[] }) => (
  <ul className="mt-1 list-disc space-y-1 pl-5 text-muted">
    {list.map(({ id, name, where }) => (
      <li key={id}>
        <span className="font-medium text-ink">{name}</span>: {where}
      </li>
    ))}
  </ul>
);

/** Signs that ask for the same, under what to do. */
function Signs({ action, list }: { readonly action: UrgentActionId; readonly list: readonly Sign[] }) {
  if (list.length === 0) return null;
  return (
    <div>
      <p className={`font-medium ${action === 'emergency_now' ? 'text-pain' : 'text-caution'}`}>
        {ELSEWHERE.signs[action]()}
      </p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {list.map(({ id, short }) => (
          <li key={id}>{short}</li>
        ))}
      </ul>
    </div>
  );
}
