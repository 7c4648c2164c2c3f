'use client';
import { X } from 'lucide-react';
import { setCompare, setCompared } from '../../state/board.ts';
import { useSession } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { partnerOf, partnersOf } from './compare-partner.ts';
import { BOX, CHIP, ToolButton } from './ToolButton.tsx';
import { m } from '../../data/words.ts';

/** Compares whole muscles, or single knots again. A muscle is never compared with itself. */
export function compareWhole(what: 'points' | 'muscles', ranked: readonly PointOnSide[]): void {
  const { selected, board } = useSession.getState();
  setCompared(what);
  if (what === 'muscles' && selected && board.compare)
    setCompare({ ...board.compare, with: partnerOf(selected, [board.compare.with, ...ranked], null, what) });
}

/** With what, of what and how two are compared. */
export function CompareChoices({
  a,
  b,
  ranked,
  nameOf,
}: {
  readonly a: PointOnSide;
  readonly b: PointOnSide;
  readonly ranked: readonly PointOnSide[];
  readonly nameOf: (one: PointOnSide) => string;
}) {
  const { compare, compared } = useSession(({ board }) => board);
  if (!compare) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <div className="flex w-full gap-1.5">
        <label className="min-w-0 flex-1">
          <span className="sr-only">{m.explain_compare_with()}</span>
          <select
            value={`${b.id} ${b.side}`}
            onChange={({ target }) => {
              const [id = '', side] = target.value.split(' ');
              setCompare({ ...compare, with: { id, side: side === 'left' ? 'left' : 'right' } });
            }}
            className="h-11 w-full rounded-xl border border-line bg-surface px-3"
          >
            {partnersOf(a, b, ranked, compared).map((one) => (
              <option key={`${one.id} ${one.side}`} value={`${one.id} ${one.side}`}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <ToolButton name={m.explain_end_compare()} Icon={X} onClick={() => setCompare(null)} />
      </div>
      <div role="group" aria-label={m.explain_compare()} className={BOX}>
        {(['over', 'side'] as const).map((how) => (
          <button
            key={how}
            type="button"
            aria-pressed={compare.how === how}
            className={CHIP}
            onClick={() => setCompare({ ...compare, how })}
          >
            {how === 'side' ? m.explain_side() : m.explain_over()}
          </button>
        ))}
      </div>
      <div role="group" aria-label={m.explain_compare_with()} className={BOX}>
        {(['points', 'muscles'] as const).map((what) => (
          <button
            key={what}
            type="button"
            aria-pressed={compared === what}
            className={CHIP}
            onClick={() => compareWhole(what, ranked)}
          >
            {what === 'points' ? m.explain_compared_points() : m.explain_compared_muscles()}
          </button>
        ))}
      </div>
    </div>
  );
}
