'use client';
import { useMemo } from 'react';
import type { Atlas, PointOnSide } from '../../engine/atlas/atlas.ts';
import type { Body } from '../../engine/skin/body.ts';
import { comparePatterns } from '../../engine/atlas/compare-patterns.ts';
import type { Pair } from '../body/compared.ts';
import { m } from '../../data/words.ts';

/** Places that are named in each line. */
const MOST = 2;

/** Which two are compared, by letter and pattern, and where their usual pain is felt: both, or only one. The same in words as on the body. */
export function CompareLabel({
  a,
  b,
  pair,
  body,
  atlas,
  nameOf,
}: {
  readonly a: PointOnSide;
  readonly b: PointOnSide;
  readonly pair: Pair;
  readonly body: Body;
  readonly atlas: Atlas;
  readonly nameOf: (one: PointOnSide) => string;
}) {
  const { both, onlyFirst, onlySecond } = useMemo(
    () => comparePatterns(body, atlas, pair.A, pair.B),
    [body, atlas, pair],
  );
  const line = (list: readonly string[]) =>
    list.length > MOST ? `${list.slice(0, MOST).join(', ')} ${m.explain_most()}` : list.join(', ');
  return (
    <div role="status">
      <p className="explain-title leading-tight font-semibold flex gap-2">
        <Swatch of="A" />
        <span>
          <span className="text-pain">{m.explain_first()}</span> {nameOf(a)}
        </span>
      </p>
      <p className="explain-title leading-tight font-semibold flex gap-2 mt-1">
        <Swatch of="B" />
        <span>
          {m.explain_second()} {nameOf(b)}
        </span>
      </p>
      <p className="explain-text leading-snug mt-3">
        {both.length > 0 ? (
          <>
            <span className="font-medium">{m.explain_both()}:</span> {line(both)}
          </>
        ) : (
          m.explain_nothing_shared()
        )}
      </p>
      {onlyFirst.length > 0 && (
        <p className="explain-text leading-snug mt-1">
          <span className="text-pain font-medium">{m.explain_only({ letter: m.explain_first() })}:</span>{' '}
          {line(onlyFirst)}
        </p>
      )}
      {onlySecond.length > 0 && (
        <p className="explain-text leading-snug mt-1">
          <span className="font-medium">{m.explain_only({ letter: m.explain_second() })}:</span> {line(onlySecond)}
        </p>
      )}
    </div>
  );
}

/** A piece of each pattern: solid, or barred. */
function Swatch({ of }: { readonly of: 'A' | 'B' }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0">
      {of === 'A' ? (
        <rect width="24" height="24" rx="4" fill="#c2352b" />
      ) : (
        <>
          <rect x="1" y="1" width="22" height="22" rx="3.5" fill="#eef0f2" stroke="#04233d" strokeWidth="2" />
          <path stroke="#0b5fa8" strokeWidth="5" d="M2 7h20M2 17h20" />
        </>
      )}
    </svg>
  );
}
