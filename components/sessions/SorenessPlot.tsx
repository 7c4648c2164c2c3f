import type { GuideSession } from '../../engine/guide/sessions.ts';
import { m } from '../../data/words.ts';

/** Units of the drawing. */
const WIDTH = 300,
  HEIGHT = 110,
  LEFT = 18,
  EDGE = 8;
const yOf = (soreness: number) => HEIGHT - EDGE - (soreness / 10) * (HEIGHT - 2 * EDGE);

/** Soreness 0-10 before (ring) and after (dot, which fits into a ring that it meets) each session, by date, the two of a session joined. The words beside it say the same. */
export function SorenessPlot({ sessions }: { readonly sessions: readonly [GuideSession, ...GuideSession[]] }) {
  const from = sessions[0].at,
    span = Math.max(1, (sessions.at(-1)?.at ?? from) - from);
  const xOf = (at: number) =>
    sessions.length === 1 ? (LEFT + WIDTH) / 2 : LEFT + EDGE + ((at - from) / span) * (WIDTH - LEFT - 2 * EDGE);
  const said = sessions.filter(({ before, after }) => before !== null || after !== null);
  if (said.length === 0) return null;
  return (
    <figure className="!my-2">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full" aria-hidden="true">
        {[0, 5, 10].map((soreness) => (
          <g key={soreness}>
            <line
              x1={LEFT}
              x2={WIDTH}
              y1={yOf(soreness)}
              y2={yOf(soreness)}
              className="stroke-line"
              strokeWidth={soreness === 0 ? 1.5 : 1}
            />
            <text x={LEFT - 5} y={yOf(soreness) + 3.5} textAnchor="end" className="fill-muted text-[10px]">
              {soreness}
            </text>
          </g>
        ))}
        {said.map(({ at, before, after }) => {
          const x = xOf(at);
          return (
            <g key={at}>
              {before !== null && after !== null && (
                <line x1={x} x2={x} y1={yOf(before)} y2={yOf(after)} className="stroke-muted" strokeWidth="1.5" />
              )}
              {before !== null && (
                <circle cx={x} cy={yOf(before)} r="5" className="fill-surface stroke-ink" strokeWidth="1.5" />
              )}
              {after !== null && <circle cx={x} cy={yOf(after)} r="3" className="fill-accent" />}
            </g>
          );
        })}
      </svg>
      <figcaption className="!mt-0 flex gap-4 text-sm text-muted">
        <span>
          <span
            aria-hidden="true"
            className="mr-1.5 inline-block size-2.5 rounded-full border-[1.5px] border-ink bg-surface"
          />
          {m.guide_sessions_key_before()}
        </span>
        <span>
          <span aria-hidden="true" className="mr-1.5 inline-block size-2.5 rounded-full bg-accent" />
          {m.guide_sessions_key_after()}
        </span>
      </figcaption>
    </figure>
  );
}
