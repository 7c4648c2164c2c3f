'use client';
import { FlipHorizontal2, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import { namedPlace, strokeWords } from '../../engine/drawing/stroke-words.ts';
import { zoneOfStroke } from '../../engine/drawing/zone-strokes.ts';
import type { Body } from '../../engine/skin/body.ts';
import { useMap } from '../../state/map.ts';
import { addStrokes, removeStroke, setComplete, useSession } from '../../state/session.ts';
import { nth } from '../../engine/math/nth.ts';
import { m } from '../../data/words.ts';
import { markChips, otherSide } from './mark-chips.ts';
import { areaName } from './zone-name.ts';

/** What a mark is called; one that answers a question about an area is called as the area was. */
function markWords(body: Body, atlas: Atlas, stroke: Stroke): string {
  const area = zoneOfStroke(body, atlas, stroke);
  return area ? areaName(area) : strokeWords(body, atlas, stroke);
}

/**
 * Each mark that is still there in words, so that a mistaken side shows at once; an area that was named is one mark.
 * `seen`: for each stroke whether some of it is still to be seen.
 */
export function MarkedList({ seen }: { readonly seen: readonly boolean[] }) {
  const drawing = useSession((session) => session.drawing);
  const body = useMap((map) => map.body);
  const atlas = useMap((map) => map.atlas);
  const names = useMap((map) => map.names);
  const marks = useMemo(
    () =>
      markChips(drawing.strokes)
        .filter(({ from, count }) => seen.slice(from, from + count).includes(true))
        .map((chip) => {
          const stroke = nth(drawing.strokes, chip.from);
          const words =
            chip.area ??
            (body && atlas
              ? markWords(body, atlas, stroke)
              : ((names && namedPlace(names, stroke)) ?? m.locate_mark_unnamed()));
          return { ...chip, stroke, words, other: otherSide(drawing.strokes, chip) };
        }),
    [drawing.strokes, seen, body, atlas, names],
  );
  return (
    <section aria-labelledby="marked-heading" className="marked">
      <h2 id="marked-heading" className="panel-label mb-2 eyebrow">
        {m.locate_marked_title()}
      </h2>
      {marks.length === 0 && <p className="text-sm text-muted">{m.locate_marked_none()}</p>}
      <ul className="flex flex-wrap gap-1.5">
        {marks.map(({ from, count, stroke, words, other }) => (
          <li key={from} className="inline-flex min-h-9 items-center gap-1 rounded-full bg-mine-soft pl-3 text-sm">
            <span>
              {stroke.kind === 'pain' && stroke.intensity === 0 && (
                <span className="text-muted">{m.locate_mark_free()} </span>
              )}
              {words}
              {stroke.kind === 'pain' && stroke.intensity > 0 && (
                <span className="ml-1.5 text-muted tabular-nums">{m.locate_intensity({ n: stroke.intensity })}</span>
              )}
            </span>
            {other.length > 0 && (
              <button
                type="button"
                onClick={() => addStrokes(other)}
                aria-label={m.locate_mark_mirror({ mark: words })}
                title={m.locate_mark_mirror({ mark: words })}
                className="-mr-1 grid size-9 shrink-0 place-items-center rounded-full hover:bg-surface"
              >
                <FlipHorizontal2 aria-hidden="true" className="size-4" />
              </button>
            )}
            <button
              type="button"
              onClick={() => removeStroke(from, count)}
              aria-label={m.locate_mark_remove({ mark: words })}
              className="grid size-9 shrink-0 place-items-center rounded-full hover:bg-surface"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          </li>
        ))}
      </ul>
      <label className="mt-1 flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={drawing.complete}
          onChange={(event) => setComplete(event.target.checked)}
          className="size-5 accent-mine"
        />
        {m.locate_everywhere()}
      </label>
    </section>
  );
}
