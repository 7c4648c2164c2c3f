'use client';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Answer } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { CONSTANTS } from '../../engine/inference/constants.ts';
import { isSomethingElse } from '../../engine/inference/plausible.ts';
import { shownFirst } from '../../engine/inference/shown-first.ts';
import { listed, rowOf, type ListedMuscle } from '../../state/listed.ts';
import { useMap } from '../../state/map.ts';
import { select, useSession } from '../../state/session.ts';
import { countMarks, isNearMarks } from '../../engine/drawing/near-marks.ts';
import { joinWords } from '../../engine/text/join-words.ts';
import { nth } from '../../engine/math/nth.ts';
import { nameOnSides, sidesWords } from '../../engine/text/sides.ts';
import { muscleReasons, type MarksInShort } from './muscle-reasons.ts';
import { likelyWords, namesOf } from './muscle-row.ts';
import { m } from '../../data/words.ts';

/** Probability of the best set of two or three from which it is worth saying that they may act together. */
const TOGETHER = 0.2;
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

const keyOf = ({ muscle, side }: ListedMuscle) => `knot-${muscle}-${side}`;
const choose = ({ candidates }: ListedMuscle) => {
  const { id, side } = nth(candidates, 0);
  select({ id, side });
};

/**
 * Some rows of a list in runs of the same tie, one number behind the other; what a hand put in its place stands alone, and rows of different words are
 * no tie to a reader: "cannot tell 2 and 3 apart" over a possible and a less likely one contradicts itself.
 */
function tiesOf(some: readonly ListedMuscle[], rows: readonly ListedMuscle[]): readonly (readonly ListedMuscle[])[] {
  const groups: ListedMuscle[][] = [];
  for (const row of some) {
    const last = groups.at(-1),
      before = last?.at(-1);
    const next = before && rows.indexOf(before) + 1 === rows.indexOf(row);
    const alike = before && before.tie === row.tie && before.word === row.word;
    if (last && next && alike && !before.placed && !row.placed) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** What the sentences need to know of the marks; of marks that are known by name only, how far a zone lies from them is not known. */
function useMarks(): MarksInShort {
  const strokes = useSession((session) => session.drawing.strokes),
    body = useMap((map) => map.body),
    atlas = useMap((map) => map.atlas);
  return useMemo(
    () => ({
      count: countMarks(strokes),
      isClear: ({ index, side }, zone) => {
        const point = atlas?.points[index],
          laid = point?.zones[zone];
        return (
          body !== null && point !== undefined && laid !== undefined && !isNearMarks(body, point, laid, side, strokes)
        );
      },
    }),
    [strokes, body, atlas],
  );
}

/** The muscles that may send the pain, most likely first; choosing by pointer or arrow keys. */
export function LikelyKnots({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const selected = useSession((session) => session.selected),
    board = useSession((session) => session.board),
    complete = useSession((session) => session.drawing.complete);
  const marks = useMarks();
  const [all, setAll] = useState(false),
    [numbers, setNumbers] = useState(false);
  const rows = useMemo(() => listed(answer, board), [answer, board]);
  const { first, chosen, shown } = useMemo(() => {
    const first = shownFirst(rows),
      chosen = rowOf(rows, selected)?.row ?? null;
    if (all) return { first, chosen, shown: rows };
    // A chosen one stays in sight, also when an answer lets it fall behind the first.
    return { first, chosen, shown: chosen && !first.includes(chosen) ? [...first, chosen] : first };
  }, [rows, selected, all]);
  const reasons = useMemo(() => muscleReasons(shown, atlas, marks), [shown, atlas, marks]);
  const at = chosen ? shown.indexOf(chosen) : -1;
  const ties = tiesOf(shown, rows),
    tellsLittle =
      !isSomethingElse(answer) &&
      first[0] !== undefined &&
      !first[0].placed &&
      (first[0].word === 'less-likely' || (first.length > 1 && tiesOf(first, rows).length === 1));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault(); // the arrows move the selection, not the page
    const to = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (!to) return;
    choose(to);
    document.getElementById(keyOf(to))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <section aria-labelledby="knots-heading">
      <h2 id="knots-heading" className="eyebrow knots-beside">
        {m.locate_knots()}
      </h2>
      {tellsLittle && (
        <p className="knots-beside mt-1 text-sm">{complete ? m.locate_knots_little() : m.locate_knots_little_mark()}</p>
      )}
      <div
        role="listbox"
        aria-label={m.locate_knots()}
        tabIndex={0}
        onKeyDown={onKeyDown}
        aria-activedescendant={at >= 0 ? keyOf(nth(shown, at)) : undefined}
        className="knot-list mt-2 flex flex-col gap-2 rounded-xl"
      >
        {ties.map((tie) => {
          const leader = nth(tie, 0),
            from = shown.indexOf(leader),
            rank = rows.indexOf(leader) + 1;
          const items = tie.map((row, k) => (
            <Row
              key={keyOf(row)}
              row={row}
              rank={rank + k}
              reason={nth(reasons, from + k)}
              numbers={numbers}
              selected={from + k === at}
            />
          ));
          // One tie of all that is shown is what the line over the list says already.
          if (tie.length === 1 || (tellsLittle && tie.length === shown.length)) return items;
          return (
            <Group key={`tie-${keyOf(leader)}`} words={tieWords(leader, rank, rank + tie.length - 1)}>
              {items}
            </Group>
          );
        })}
      </div>
      <Together answer={answer} rows={rows} shown={shown} />
      <div className="knots-beside mt-2 flex flex-wrap items-center justify-between gap-x-4">
        {rows.length > first.length && (
          <button type="button" onClick={() => setAll(!all)} className="link min-h-9 text-sm">
            {all ? m.locate_knots_fewer() : m.locate_knots_more({ n: rows.length })}
          </button>
        )}
        <button type="button" onClick={() => setNumbers(!numbers)} className="link min-h-9 text-sm">
          {numbers ? m.locate_knots_numbers_hide() : m.locate_knots_numbers()}
        </button>
      </div>
      {numbers && <p className="knots-beside text-sm text-muted">{m.locate_knots_numbers_mean()}</p>}
    </section>
  );
}

function tieWords({ probability }: ListedMuscle, from: number, to: number): string {
  if (probability < CONSTANTS.leastNamed) return m.locate_knots_less();
  return (to - from === 1 ? m.locate_knots_tied_two : m.locate_knots_tied)({ from, to });
}

/** When the best explanation is more than one muscle: which, by their numbers in the list. */
function Together({
  answer: { candidates, sets },
  rows,
  shown,
}: {
  readonly answer: Answer;
  readonly rows: readonly ListedMuscle[];
  readonly shown: readonly ListedMuscle[];
}) {
  const [best] = sets;
  if (!best || best.probability < TOGETHER) return null;
  const ranks = [
    ...new Set(
      best.members.map((member) => {
        const found = rowOf(rows, nth(candidates, member));
        return found && shown.includes(found.row) ? found.rank : 0;
      }),
    ),
  ];
  if (ranks.length < 2 || ranks.includes(0)) return null;
  return (
    <p className="knots-beside mt-3 text-sm">
      {(ranks.length === 2 ? m.locate_knots_two : m.locate_knots_three)({
        numbers: joinWords(ranks.sort((a, b) => a - b).map(String)),
      })}
    </p>
  );
}

/** Rows under a line that says why they stand together. */
function Group({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={words} className="flex flex-col gap-2">
      <p aria-hidden="true" className="knots-beside text-sm text-muted">
        {words}
      </p>
      {children}
    </div>
  );
}

function Row({
  row,
  rank,
  reason,
  numbers,
  selected,
}: {
  readonly row: ListedMuscle;
  readonly rank: number;
  readonly reason: string;
  readonly numbers: boolean;
  readonly selected: boolean;
}) {
  const { plain, clinical } = namesOf(row),
    likely = likelyWords(row, numbers),
    why = `${keyOf(row)}-why`;
  return (
    <div
      id={keyOf(row)}
      role="option"
      aria-selected={selected}
      onClick={() => choose(row)}
      aria-label={m.locate_knots_row({ rank, side: sidesWords(row), plain, clinical, likely })}
      aria-describedby={why}
      className="knot-row flex cursor-pointer gap-3 rounded-xl border border-line bg-surface p-3 hover:border-accent aria-selected:border-accent aria-selected:bg-accent-soft"
    >
      <span
        aria-hidden="true"
        className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-ink text-sm font-semibold text-paper tabular-nums"
      >
        {rank}
      </span>
      <div aria-hidden="true" className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-x-3 max-[17rem]:flex-wrap">
          <span className="leading-snug font-semibold">{plain}</span>
          <span
            className={`knots-beside shrink-0 text-sm tabular-nums ${row.word === 'less-likely' ? 'text-muted' : 'font-semibold text-accent'}`}
          >
            {likely}
          </span>
        </div>
        <p className="knots-beside text-sm text-muted">{nameOnSides(clinical, row)}</p>
        <p id={why} className="knots-beside mt-1 text-sm">
          {reason}
        </p>
      </div>
    </div>
  );
}
