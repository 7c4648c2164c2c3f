'use client';
import { useMemo } from 'react';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { EXPLAIN } from '../../data/explain-words.ts';
import type { Atlas } from '../../engine/atlas.ts';
import { bodyCharts, CHART_INKS, tellingSides, type BodyChart, type Inks } from '../../engine/body-chart.ts';
import type { Body } from '../../engine/body.ts';
import { chartMarkup } from '../../engine/chart-svg.ts';
import { EMPTY_DRAWING } from '../../engine/drawing.ts';
import { useSession, type Selection } from '../../state/session.ts';
import type { Pair } from '../body/compared.ts';

/** The second pattern's ink: blue, so that it differs from red for every eye, and in lightness for grey. */
const SECOND: Inks = { ...CHART_INKS.colour, core: '#1c5d99' };
/** Line around the upper pattern, as a share of the picture's height: the lower one shows through it. */
const OUTLINE = 0.008;
/** Width / height of one figure. */
const CROP = 0.8;

/** Two patterns side by side on flat charts that can be read from across a room; one over the other where there is no 3D body to lay them on. */
export function CompareCharts({ pair, over, a, b, body, atlas }: { readonly pair: Pair; readonly over: boolean; readonly a: string; readonly b: string; readonly body: Body; readonly atlas: Atlas }) {
  const { drawing, board } = useSession();
  const mine = board.hidden.includes('drawing') ? EMPTY_DRAWING : drawing;
  const [first, second] = useMemo(() => ([[pair.A, CHART_INKS.colour], [pair.B, SECOND]] as const).map(([list, inks]: readonly [readonly Selection[], Inks]) => {
    const knots = list.flatMap(({ id, side }) => atlas.points.filter((one) => one.id === id).map((point) => ({ point, side })));
    return bodyCharts(body, lines, { drawing: mine, knots }, inks, CROP);
  }), [pair, mine, body, atlas]);
  const faces = useMemo(() => {
    const joint = first.map((chart, k) => ({ ...chart, share: (chart.share + second[k].share) / 2, knots: [...chart.knots, ...second[k].knots.map((knot) => ({ ...knot, number: knot.number + 100 }))] }));
    return tellingSides(joint, 2).map(({ face }) => face);
  }, [first, second]);
  const upper = (chart: BodyChart): BodyChart => ({ ...chart, shapes: chart.shapes.flatMap((shape) => (shape.fill === SECOND.core ? [{ ...shape, fillOpacity: 0.25, stroke: SECOND.core, strokeWidth: chart.box.height * OUTLINE }] : shape.stroke === SECOND.core ? [shape] : [])) });
  // Both figures of a side show the same part of the body, so that they can be compared.
  const boxesOf = (face: BodyChart['face']) => {
    const both = [first, second].flatMap((charts) => charts.filter((one) => one.face === face)), telling = both.filter(({ share }) => share > 0);
    return (telling.length > 0 ? telling : both).map(({ box }) => box);
  };
  const show = (charts: readonly BodyChart[], top?: readonly BodyChart[]) => faces.map((face) => {
    const chart = charts.find((one) => one.face === face), above = top?.find((one) => one.face === face);
    if (!chart) return null;
    const { x, y, width, height } = joined(boxesOf(face));
    return <svg key={face} viewBox={`${x} ${y} ${width} ${height}`} className="h-full min-h-0 min-w-0 flex-1" role="img" aria-label={face} dangerouslySetInnerHTML={{ __html: chartMarkup(chart) + (above ? chartMarkup(upper(above)) : '') }} />;
  });
  const figures = over ? [] : [['A', a, first, 'explain-first'], ['B', b, second, 'explain-second']] as const;
  return (
    <section aria-label={EXPLAIN.compare} className="explain-charts">
      {over && <div className="flex min-h-0 flex-1 justify-center">{show(first, second)}</div>}
      {figures.map(([letter, name, charts, ink]) => (
        <figure key={letter} className="flex min-h-0 flex-1 flex-col"><figcaption className="explain-text"><strong className={ink}>{letter}</strong> {name}</figcaption><div className="mt-2 flex min-h-0 flex-1 justify-center gap-2">{show(charts)}</div></figure>
      ))}
    </section>
  );
}

/** The least frame around frames. */
function joined(boxes: readonly BodyChart['box'][]): BodyChart['box'] {
  const x = Math.min(...boxes.map((box) => box.x)), y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
