'use client';
import { ArrowDown, ArrowUp, Undo2, X } from 'lucide-react';
import { useMemo, useState, type SubmitEvent } from 'react';
import { move, setMode, strike } from '../../state/board.ts';
import { listed, sidesOf, type ListedMuscle } from '../../state/listed.ts';
import { useMap } from '../../state/map.ts';
import { useSession } from '../../state/session.ts';
import { struckMuscles } from '../../state/struck-muscles.ts';
import { answerName, answerPoints } from '../../engine/atlas/muscle-name.ts';
import { nth } from '../../engine/math/nth.ts';
import { nameOnSides } from '../../engine/text/sides.ts';
import { m } from '../../data/words.ts';
import { OpenFile } from '../import/OpenFile.tsx';
import { LinkAlong } from '../ui/LinkAlong.tsx';

/** Rows that can be moved: more are never discussed. */
const MOST = 8;
const ICON = 'grid size-10 shrink-0 place-items-center rounded-full hover:bg-raised disabled:opacity-35';

/** Explaining, the handout, and the order of the list by hand. */
export function TherapistTools() {
  const board = useSession((session) => session.board),
    answer = useMap((map) => map.answer),
    atlas = useMap((map) => map.atlas);
  const [asking, setAsking] = useState<string | null>(null);
  const rows = useMemo(() => (answer ? listed(answer, board) : []), [answer, board]),
    leads = rows.map(({ candidates }) => nth(candidates, 0));
  const confirm = (event: SubmitEvent<HTMLFormElement>, row: ListedMuscle) => {
    event.preventDefault();
    const why = new FormData(event.currentTarget).get('why');
    for (const side of sidesOf(row))
      for (const one of answerPoints(row.muscle, side)) strike(one, typeof why === 'string' ? why : '');
    setAsking(null);
  };
  return (
    <details className="rounded-2xl border border-line px-4 py-2 text-sm">
      <summary className="min-h-9 py-2 font-medium">{m.locate_therapist_title()}</summary>
      <div className="flex flex-wrap gap-2 pt-1 pb-2">
        <button type="button" className="button" onClick={() => setMode('explain')}>
          {m.locate_therapist_explain()}
        </button>
        <LinkAlong page="/handout/" className="button">
          {m.locate_therapist_handout()}
        </LinkAlong>
        <OpenFile />
      </div>
      {rows.length > 0 && (
        <>
          <p className="mt-2 font-medium">{m.locate_therapist_list()}</p>
          <ol className="mt-1">
            {rows.slice(0, MOST).map((row, k) => {
              const key = `${row.muscle} ${row.side}`,
                name = nameOnSides(answerName(row.muscle), row);
              return (
                <li key={key} className="border-t border-line first:border-0">
                  <div className="flex items-center gap-1 py-0.5">
                    <span className="min-w-0 flex-1">{name}</span>
                    <button
                      type="button"
                      aria-label={m.locate_therapist_up({ name })}
                      disabled={k === 0}
                      onClick={() => move(leads, nth(leads, k), -1)}
                      className={ICON}
                    >
                      <ArrowUp aria-hidden className="size-4" />
                    </button>
                    <button
                      type="button"
                      aria-label={m.locate_therapist_down({ name })}
                      disabled={k === Math.min(MOST, rows.length) - 1}
                      onClick={() => move(leads, nth(leads, k), 1)}
                      className={ICON}
                    >
                      <ArrowDown aria-hidden className="size-4" />
                    </button>
                    <button
                      type="button"
                      aria-label={m.locate_therapist_strike({ name })}
                      onClick={() => setAsking(key)}
                      className={ICON}
                    >
                      <X aria-hidden className="size-4" />
                    </button>
                  </div>
                  {asking === key && (
                    <form onSubmit={(event) => confirm(event, row)} className="flex flex-wrap gap-2 pb-2">
                      <input
                        name="why"
                        autoFocus
                        maxLength={200}
                        aria-label={m.locate_therapist_why()}
                        placeholder={m.locate_therapist_why()}
                        className="h-10 min-w-0 flex-1 rounded-xl border border-line bg-surface px-3"
                      />
                      <button type="submit" className="button min-h-10">
                        {m.locate_therapist_confirm()}
                      </button>
                      <button type="button" className="button min-h-10" onClick={() => setAsking(null)}>
                        {m.locate_therapist_cancel()}
                      </button>
                    </form>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
      {board.struck.length > 0 && (
        <>
          <p className="mt-2 font-medium">{m.locate_therapist_struck()}</p>
          <ul className="mt-1">
            {struckMuscles(board.struck, atlas).map(({ name, why, points }) => (
              <li key={name} className="flex items-center gap-1">
                <span className="min-w-0 flex-1 text-muted">
                  <s>{name}</s>
                  {why && ` (${why})`}
                </span>
                <button
                  type="button"
                  aria-label={m.locate_therapist_restore({ name })}
                  onClick={() => points.forEach((one) => strike(one, null))}
                  className={ICON}
                >
                  <Undo2 aria-hidden className="size-4" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 pb-1 text-muted">{m.locate_therapist_link()}</p>
    </details>
  );
}
