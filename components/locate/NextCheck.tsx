'use client';
import type { Answer } from '../../engine/answer.ts';
import type { AtlasNames } from '../../engine/atlas.ts';
import { select, useSession } from '../../state/session.ts';

/** Checks asked for in one sitting. */
const MOST_CHECKS = 4;

/** The knot whose press would tell most; after four checks nothing more is asked. */
export function NextCheck({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const done = useSession(({ checks }) => checks.length);
  const next = answer.nextChecks[0];
  if (!next || done >= MOST_CHECKS) return null;
  const { id, side, index } = answer.candidates[next.candidate];
  return (
    <section className="rounded-2xl border border-line p-4 text-sm">
      <h2 className="font-semibold">Check by pressing</h2>
      <p className="mt-1 text-muted">
        {done === 0 ? 'Pressing a few spots makes the list surer.' : `${done} of at most ${MOST_CHECKS} checked.`} The spot that would tell most now:
      </p>
      <button type="button" onClick={() => select({ id, side })} className="button mt-2 w-full">{side} {atlas.points[index].commonName}</button>
    </section>
  );
}
