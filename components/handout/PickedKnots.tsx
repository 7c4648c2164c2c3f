import { muscleOfPoint } from '../../data/muscle-index.ts';
import { isSamePointOnSide } from '../../engine/atlas/point-on-side.ts';
import { select, useSession } from '../../state/session.ts';
import { clinicalName } from '../../engine/atlas/clinical-name.ts';
import { m } from '../../data/words.ts';
import { nameOnSide } from '../../engine/text/sides.ts';

/** The spots of a handout whose address was typed: there are no marks, and so no candidates, to find them by. */
export function PickedKnots() {
  const selected = useSession((session) => session.selected),
    picked = useSession(({ board }) => board.picked),
    isMarked = useSession(({ drawing }) => drawing.strokes.length > 0);
  if (!picked || picked.length === 0 || isMarked) return null;
  return (
    <section aria-labelledby="picked-knots">
      <h2 id="picked-knots" className="text-lg font-semibold">
        {m.handout_yours()}
      </h2>
      <ol className="mt-2 space-y-1.5">
        {picked.map((one, k) => {
          const muscle = muscleOfPoint(one.id),
            point = muscle?.points.find(({ id }) => id === one.id);
          return (
            <li key={`${one.id} ${one.side}`}>
              <button
                type="button"
                aria-pressed={selected !== null && isSamePointOnSide(selected, one)}
                onClick={() => select(one)}
                className="flex min-h-12 w-full items-center gap-3 rounded-xl border border-line bg-surface px-3 py-2 text-left hover:bg-raised aria-pressed:border-accent aria-pressed:bg-accent-soft"
              >
                <span className="grid size-7 shrink-0 place-items-center rounded-full bg-[#1f2327] text-sm font-semibold text-white">
                  {k + 1}
                </span>
                <span>
                  {nameOnSide(point?.commonName ?? one.id, one.side)}
                  {muscle && point && (
                    <span className="block text-sm text-muted">{clinicalName(muscle.name, point.number, ' ')}</span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
