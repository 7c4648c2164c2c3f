import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Board } from '../../../state/board-record.ts';
import { listed } from '../../../state/listed.ts';
import { useMap } from '../../../state/map.ts';
import { select, useSession } from '../../../state/session.ts';
import { pairOf } from '../compared.ts';
import { knotsCompared, knotsToShow, labelledSpots, type LabelledPoint } from '../knots.ts';
import type { Studio } from '../studio.ts';
import { knotLabels } from './knot-labels.ts';
import { m } from '../../../data/words.ts';

/** Pixels: least distance between the middles of two badges. */
const GAP = 24;
/** Pixels: a badge that had to make way by more than this gets a line to its knot. */
const LEADER = 9;

/** The spots of a handout, which stand in for candidates while nothing is marked. */
const pickedOf = ({ atlas }: Studio, { picked }: Board): readonly LabelledPoint[] =>
  (picked ?? []).flatMap(({ id, side }, k) => {
    const index = atlas.points.findIndex((one) => one.id === id);
    return index < 0 ? [] : [{ index, id, side, label: String(k + 1) }];
  });

/**
 * The numbers on the knots. They keep their size, never hide each other nor what the person marked, and are not drawn through the body: how many are
 * behind it stands at the edge, and leads there. Beside a chosen one the others are small, so that its pattern is seen.
 */
export function KnotBadges({ studio }: { studio: Studio }) {
  const answer = useMap((map) => map.answer),
    selected = useSession((session) => session.selected),
    // With that in hand all that is on the body is to be erased. A finger need not even hit a button: browsers give a tap to one that is near.
    isErasing = useSession(({ tool }) => tool === 'erase' || tool === 'free');
  const board = useSession((session) => session.board);
  const pair = useMemo(
    () => (board.compare?.how === 'over' ? pairOf(studio.atlas, selected, board) : null),
    [studio, selected, board],
  );
  const knots = useMemo(
    () =>
      pair
        ? knotsCompared(studio.body, studio.atlas, pair)
        : knotsToShow(
            studio.body,
            studio.atlas,
            answer ? labelledSpots(listed(answer, board), selected) : pickedOf(studio, board),
            selected,
          ),
    [studio, answer, selected, board, pair],
  );
  const layer = useRef<HTMLDivElement>(null);
  /** Keys of the knots behind the body, in one line: a render only when they change. */
  const [behind, setBehind] = useState('');
  /** The badge on which a finger or a button went down: one that appears under a finger that marks the skin would otherwise take its click. */
  const pressed = useRef<string | null>(null);

  useLayoutEffect(() => {
    studio.show.knots(knots);
    const place = () => {
      const element = layer.current;
      if (!element) return;
      const buttons = element.querySelectorAll<HTMLButtonElement>('button[data-knot]'),
        lines = element.querySelectorAll('line');
      const labels = knotLabels(studio, GAP);
      setBehind(knots.flatMap(({ key }, k) => (labels[k]?.visible === false ? [key] : [])).join('|'));
      labels.forEach(({ x, y, visible, at }, k) => {
        const button = buttons[k],
          line = lines[k];
        if (!button || !line) return;
        button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
        button.style.visibility = visible ? 'visible' : 'hidden';
        line.setAttribute('visibility', visible && Math.hypot(at.x - x, at.y - y) > LEADER ? 'visible' : 'hidden');
        for (const [name, value] of [
          ['x1', at.x],
          ['y1', at.y],
          ['x2', x],
          ['y2', y],
        ] as const)
          line.setAttribute(name, value.toFixed(1));
      });
    };
    place();
    return studio.afterFrame(place);
  }, [studio, knots]);

  return (
    <div
      ref={layer}
      role="group"
      aria-label={m.body_knots()}
      className="pointer-events-none absolute inset-0 overflow-hidden"
    >
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        {knots.map(({ key }) => (
          <line key={key} visibility="hidden" className="stroke-ink" strokeWidth="1.5" />
        ))}
      </svg>
      {knots.map(({ key, id, side, label, name, chosen, deep, under, mark }) => {
        const said = deep ? `${name}, ${under ? m.body_deep_under({ under }) : m.body_deep()}` : name;
        return (
          <button
            key={key}
            data-knot
            type="button"
            tabIndex={-1}
            aria-pressed={chosen}
            aria-label={(mark ?? label) ? `${mark ?? label}. ${said}` : said}
            title={said}
            onPointerDown={() => (pressed.current = key)}
            onClick={({ detail }) => {
              if (detail > 0 && pressed.current !== key) return;
              pressed.current = null;
              if (mark) studio.aim.knot({ id, side });
              else select(chosen ? null : { id, side });
            }}
            className={`absolute top-0 left-0 flex touch-none items-center justify-center rounded-full border-white leading-none font-semibold text-white tabular-nums shadow-over ${isErasing ? '' : 'pointer-events-auto before:absolute before:-inset-2.5 before:rounded-full'} ${
              mark || chosen
                ? 'z-10 size-[26px] border-2 text-[12px]'
                : `size-[18px] border-[1.5px] text-[11px] ${selected ? 'opacity-75' : ''}`
            } ${mark === 'B' ? 'bg-[#0b5fa8]' : chosen ? 'bg-[#b3261e]' : deep ? 'bg-[#1f2327]/65' : 'bg-[#1f2327]'} ${deep ? 'border-dashed' : ''}`}
          >
            {mark ?? label ?? '•'}
            {deep && chosen && (
              <span
                aria-hidden="true"
                className="absolute top-full mt-1 rounded bg-[#1f2327]/85 px-1 py-0.5 text-[11px] leading-none font-medium"
              >
                {m.body_deep()}
              </span>
            )}
          </button>
        );
      })}
      {behind !== '' && (
        <button
          type="button"
          tabIndex={-1}
          onClick={() => {
            const [first] = behind.split('|'),
              knot = knots.find(({ key }) => key === first);
            if (knot) studio.aim.knot(knot);
          }}
          className="pointer-events-auto absolute right-2 bottom-2 min-h-9 rounded-full border border-line bg-surface px-3 text-sm font-medium shadow-over hover:bg-raised"
        >
          {m.body_behind({ n: behind.split('|').length })}
        </button>
      )}
    </div>
  );
}
