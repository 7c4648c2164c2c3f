'use client';
import { useMemo } from 'react';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { EXPLAIN } from '../../data/explain-words.ts';
import type { Atlas } from '../../engine/atlas.ts';
import { bodyCharts, CHART_INKS, tellingSides, type BodyChart, type Inks } from '../../engine/body-chart.ts';
import type { Body } from '../../engine/body.ts';
import { chartMarkup } from '../../engine/chart-svg.ts';
import { EMPTY_DRAWING } from '../../engine/drawing.ts';
import { setCompare } from '../../state/board.ts';
import { useMap } from '../../state/map.ts';
import { useSession, type Selection } from '../../state/session.ts';

/** The second pattern's ink: blue, so that it differs from red for every eye, and in lightness for grey. */
const SECOND: Inks = { ...CHART_INKS.colour, core: '#1c5d99' };
const OFFERED = 12;
/** Line around the upper pattern, as a share of the picture's height: the lower one shows through it. */
const OUTLINE = 0.008;
/** Width / height of one figure. */
const CROP = 0.8;

/** Two patterns, side by side or one over the other, on flat charts that can be read from across a room. */
export function Compare({ a, b, how, body, atlas, nameOf }: { readonly a: Selection; readonly b: Selection; readonly how: 'side' | 'over'; readonly body: Body; readonly atlas: Atlas; readonly nameOf: (one: Selection) => string }) {
  const { drawing, board } = useSession();
  const answer = useMap((map) => map.answer);
  const mine = board.hidden.includes('drawing') ? EMPTY_DRAWING : drawing;
  const [first, second] = useMemo(() => [[a, CHART_INKS.colour], [b, SECOND]].map(([one, inks]) => {
    const { id, side } = one as Selection, point = atlas.points.find((other) => other.id === id);
    return bodyCharts(body, lines, { drawing: mine, knots: point ? [{ point, side }] : [] }, inks as Inks, CROP);
  }), [a, b, mine, body, atlas]);
  const faces = useMemo(() => {
    const joint = first.map((chart, k) => ({ ...chart, share: (chart.share + second[k].share) / 2, knots: [...chart.knots, ...second[k].knots.map((knot) => ({ ...knot, number: 2 }))] }));
    return tellingSides(joint, 2).map(({ face }) => face);
  }, [first, second]);
  const upper = (chart: BodyChart, inks: Inks): BodyChart => ({ ...chart, shapes: chart.shapes.flatMap((shape) => (shape.fill === inks.core ? [{ ...shape, fillOpacity: 0.25, stroke: inks.core, strokeWidth: chart.box.height * OUTLINE }] : shape.stroke === inks.core ? [shape] : [])), knots: chart.knots.map((knot) => ({ ...knot, number: 2 })) });
  const others = answer?.candidates.slice(0, OFFERED) ?? [];
  const choices: Selection[] = [b, ...others.filter(({ id, side }) => (id !== a.id || side !== a.side) && (id !== b.id || side !== b.side)), ...atlas.points.filter(({ id }) => id !== a.id && id !== b.id && !others.some((one) => one.id === id)).map(({ id }) => ({ id, side: a.side }))];
  // Both figures of a side show the same part of the body, so that they can be compared.
  const boxesOf = (face: BodyChart['face']) => {
    const both = [first, second].flatMap((charts) => charts.filter((one) => one.face === face)), telling = both.filter(({ share }) => share > 0);
    return (telling.length > 0 ? telling : both).map(({ box }) => box);
  };
  const show = (charts: readonly BodyChart[], over?: readonly BodyChart[]) => faces.map((face) => {
    const chart = charts.find((one) => one.face === face), top = over?.find((one) => one.face === face);
    if (!chart) return null;
    const { x, y, width, height } = joined(boxesOf(face));
    return <svg key={face} viewBox={`${x} ${y} ${width} ${height}`} className="h-full min-w-0 flex-1" role="img" aria-label={face} dangerouslySetInnerHTML={{ __html: chartMarkup(chart) + (top ? chartMarkup(upper(top, SECOND)) : '') }} />;
  });
  return (
    <section aria-label={EXPLAIN.compare} className="pointer-events-auto absolute inset-0 z-10 flex flex-col gap-3 bg-paper p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-2">
        <label className="text-sm"><span className="sr-only">{EXPLAIN.compareWith}</span>
          <select value={`${b.id} ${b.side}`} onChange={({ target }) => { const [id, side] = target.value.split(' '); setCompare({ with: { id, side: side === 'left' ? 'left' : 'right' }, how }); }} className="h-11 max-w-72 rounded-xl border border-line bg-surface px-3">
            {choices.map((one) => <option key={`${one.id} ${one.side}`} value={`${one.id} ${one.side}`}>{nameOf(one)}</option>)}
          </select>
        </label>
        {(['side', 'over'] as const).map((way) => <button key={way} type="button" aria-pressed={how === way} className="button aria-pressed:bg-accent aria-pressed:text-on-accent" onClick={() => setCompare({ with: b, how: way })}>{EXPLAIN[way]}</button>)}
        <button type="button" className="button ml-auto" onClick={() => setCompare(null)}>{EXPLAIN.leave}</button>
      </div>
      {how === 'side' ? (
        <div className="grid min-h-0 flex-1 grid-cols-2 gap-4">
          {([[a, first], [b, second]] as const).map(([one, charts], k) => <figure key={k} className="flex min-h-0 flex-col"><figcaption className={`explain-title ${k === 0 ? 'explain-first' : 'explain-second'}`}>{nameOf(one)}</figcaption><div className="mt-2 flex min-h-0 flex-1 justify-center">{show(charts)}</div></figure>)}
        </div>
      ) : (
        <figure className="flex min-h-0 flex-1 flex-col">
          <figcaption className="explain-title"><span className="explain-first">1 {nameOf(a)}</span> <span className="explain-second ml-6">2 {nameOf(b)}</span></figcaption>
          <div className="mt-2 flex min-h-0 flex-1 justify-center">{show(first, second)}</div>
        </figure>
      )}
    </section>
  );
}

/** The least frame around frames. */
function joined(boxes: readonly BodyChart['box'][]): BodyChart['box'] {
  const x = Math.min(...boxes.map((box) => box.x)), y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
