import { useLayoutEffect, useMemo, useRef } from 'react';
import { BODY_WORDS } from '../../data/body-words.ts';
import { useMap } from '../../state/map.ts';
import { select, useSession } from '../../state/session.ts';
import { declutter } from './declutter.ts';
import { knotsToShow } from './knots.ts';
import type { Studio } from './studio.ts';

/** Pixels: least distance between the middles of two badges, and from the edge of the picture. */
const GAP = 32, MARGIN = 18;
/** Pixels: a badge that had to make way by more than this gets a line to its knot. */
const LEADER = 9;

/** The numbers on the knots. They keep their size, never hide each other, and fade when their knot is behind the body. */
export function KnotBadges({ studio }: { studio: Studio }) {
  const answer = useMap((map) => map.answer), selected = useSession((session) => session.selected);
  const knots = useMemo(() => knotsToShow(studio.body, studio.atlas, answer, selected), [studio, answer, selected]);
  const layer = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    studio.showKnots(knots);
    const place = () => {
      const element = layer.current;
      if (!element) return;
      const buttons = element.querySelectorAll<HTMLButtonElement>('button'), lines = element.querySelectorAll('line');
      const seen = knots.map(({ point }) => studio.see(studio.placeOf(point)));
      const placed = declutter(seen.map(({ x, y }, k) => ({ x, y, fixed: knots[k].chosen })), GAP, studio.size, MARGIN);
      knots.forEach((_, k) => {
        const { x, y } = placed[k], { visible } = seen[k], button = buttons[k], line = lines[k];
        if (!button || !line) return;
        button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
        button.dataset['hidden'] = String(!visible);
        const far = Math.hypot(seen[k].x - x, seen[k].y - y);
        line.setAttribute('visibility', far > LEADER && visible ? 'visible' : 'hidden');
        line.setAttribute('x1', seen[k].x.toFixed(1));
        line.setAttribute('y1', seen[k].y.toFixed(1));
        line.setAttribute('x2', x.toFixed(1));
        line.setAttribute('y2', y.toFixed(1));
      });
    };
    place();
    return studio.afterFrame(place);
  }, [studio, knots]);

  return (
    <div ref={layer} role="group" aria-label={BODY_WORDS.knots} className="pointer-events-none absolute inset-0 overflow-hidden">
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        {knots.map(({ key }) => <line key={key} visibility="hidden" className="stroke-ink" strokeWidth="1.5" />)}
      </svg>
      {knots.map(({ key, id, side, number, name, chosen, deep }) => (
        <button
          key={key} type="button" tabIndex={-1} aria-pressed={chosen} aria-label={number === null ? name : `${number}. ${name}`} title={name}
          onClick={() => select(chosen ? null : { id, side })}
          className={`pointer-events-auto absolute top-0 left-0 flex size-7 items-center justify-center rounded-full border-2 text-[13px] leading-none font-semibold tabular-nums shadow-md transition-opacity duration-150 before:absolute before:-inset-2.5 before:rounded-full data-[hidden=true]:opacity-35 ${
            chosen ? 'z-10 size-8 border-white bg-pain text-white dark:text-ink' : 'border-white bg-[#1f2327] text-white'} ${deep ? 'border-dashed' : ''}`}
        >
          {number ?? '•'}
        </button>
      ))}
    </div>
  );
}
