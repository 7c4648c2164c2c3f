/** One step of said probability: mean said, share that was true (both 0 to 1), and how many times. */
export interface ReliabilityBin {
  readonly said: number;
  readonly was: number;
  readonly count: number;
}

/** Picture units: the square the curve lies in, and the room for its labels. */
const SIDE = 260,
  LEFT = 52,
  TOP = 12,
  BOTTOM = 46;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const x = (value: number) => LEFT + value * SIDE,
  y = (value: number) => TOP + (1 - value) * SIDE;
const percent = (value: number) => `${Math.round(value * 100)}`;

/** How often a muscle was there, against how likely it was called. On the diagonal the two are the same. */
export function ReliabilityChart({
  title,
  said,
  was,
  bins,
}: {
  title: string;
  said: string;
  was: string;
  bins: readonly ReliabilityBin[];
}) {
  const most = Math.max(...bins.map(({ count }) => count));
  return (
    <figure className="keep-together">
      <svg
        role="img"
        aria-label={title}
        viewBox={`0 0 ${LEFT + SIDE + 16} ${TOP + SIDE + BOTTOM}`}
        className="h-auto w-full max-w-sm text-muted"
      >
        <g className="fill-none stroke-line" strokeWidth="1">
          {TICKS.map((tick) => (
            <path key={tick} d={`M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}`} />
          ))}
        </g>
        <path
          d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`}
          className="fill-none stroke-muted"
          strokeWidth="1.5"
          strokeDasharray="5 4"
        />
        <path
          d={bins.map((bin, i) => `${i === 0 ? 'M' : 'L'}${x(bin.said).toFixed(1)} ${y(bin.was).toFixed(1)}`).join('')}
          className="fill-none stroke-accent"
          strokeWidth="2"
        />
        {bins.map((bin) => (
          <circle
            key={bin.said}
            cx={x(bin.said)}
            cy={y(bin.was)}
            r={3 + 4 * Math.sqrt(bin.count / most)}
            className="fill-accent stroke-surface"
            strokeWidth="1.5"
          />
        ))}
        <g className="fill-muted text-[11px] tabular-nums">
          {TICKS.map((tick) => (
            <g key={tick}>
              <text x={x(tick)} y={y(0) + 16} textAnchor="middle">
                {percent(tick)}
              </text>
              <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
                {percent(tick)}
              </text>
            </g>
          ))}
          <text x={x(0.5)} y={y(0) + 36} textAnchor="middle">
            {said}
          </text>
          <text transform={`translate(14 ${y(0.5)}) rotate(-90)`} textAnchor="middle">
            {was}
          </text>
        </g>
      </svg>
      <figcaption className="text-sm text-muted">{title}</figcaption>
    </figure>
  );
}
