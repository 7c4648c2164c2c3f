import { m } from '../../data/words.ts';

/** A small whole number, changed by two buttons. */
export function Stepper({
  label,
  value,
  range: [low, high],
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (value: number) => void;
}) {
  return (
    <div role="group" aria-label={label} className="flex items-center justify-between gap-3">
      <span className="font-medium">{label}</span>
      <span className="flex items-center gap-2">
        <button
          type="button"
          className="button size-12 text-xl"
          aria-label={m.guide_fewer()}
          disabled={value <= low}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <output className="w-8 text-center text-xl font-semibold tabular-nums">{value}</output>
        <button
          type="button"
          className="button size-12 text-xl"
          aria-label={m.guide_more()}
          disabled={value >= high}
          onClick={() => onChange(value + 1)}
        >
          +
        </button>
      </span>
    </div>
  );
}
