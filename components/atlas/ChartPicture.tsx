import type { PatternPicture } from '../../data/charts.ts';
import { m } from '../../data/words.ts';

const FACES: Readonly<Record<PatternPicture['face'], () => string>> = {
  front: m.atlas_face_front,
  back: m.atlas_face_back,
  left: m.atlas_face_left,
  right: m.atlas_face_right,
};
/** The knot's mark, millimetres on the chart per millimetre of picture height, so that it has one size in every picture. */
const MARK = 0.016;

/** A pattern on the body: solid where nearly everyone feels it, dotted where it may spread, a cross where the knot is. */
export function ChartPicture({
  picture,
  label,
  caption,
  mark = 1,
  className = '',
}: {
  readonly picture: PatternPicture;
  readonly label: string;
  readonly caption?: string;
  /** Times the usual size of the knot's mark. */ readonly mark?: number;
  readonly className?: string;
}) {
  const { face, box, essential, spillover, knots } = picture;
  const r = box.height * MARK * mark;
  return (
    <figure className={className}>
      <svg
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={m.atlas_chart({ label, face: FACES[face]() })}
        className="chart w-full rounded-xl border border-line bg-surface"
      >
        <ChartBody face={face} />
        <path d={spillover} fill={`url(#chart-dots-${dotsOf(box.height)})`} className="chart-spill" />
        <path d={essential} className="chart-core" />
        {knots.map(({ x, y, deep }) => (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${r})`} className="chart-knot">
            <circle r="1" className={deep ? 'chart-knot-deep' : ''} />
            <path d="M-.42-.42.42.42M.42-.42-.42.42" />
          </g>
        ))}
      </svg>
      <figcaption className="mt-1.5 text-center text-xs text-muted">
        {caption && <span className="block text-sm font-medium text-ink">{caption}</span>}
        {FACES[face]()}
      </figcaption>
    </figure>
  );
}

/** The body itself is one file for the whole site, drawn in this page's colours. */
const ChartBody = ({ face }: { readonly face: PatternPicture['face'] }) => <use href={`/charts/body.svg#${face}`} />;

const DOT_SIZES = [7, 13, 20] as const;
const dotsOf = (height: number) => DOT_SIZES[height < 450 ? 0 : height < 800 ? 1 : 2];

/** The dots that pictures on this page fill areas with; once a page. */
export function ChartDots() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {DOT_SIZES.map((size) => (
          <pattern
            key={size}
            id={`chart-dots-${size}`}
            width={size * 1.732}
            height={size}
            patternUnits="userSpaceOnUse"
            className="chart-dot"
          >
            <circle cx={size * 0.433} cy={size * 0.25} r={size * 0.26} />
            <circle cx={size * 1.299} cy={size * 0.75} r={size * 0.26} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
