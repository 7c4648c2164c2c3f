'use client';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, for those who hear it. */
  readonly words: string;
  /** The value as shown; `words` when left out. */
  readonly short?: string;
  readonly onChange: (value: number) => void;
}

/** A slider with its name and value beside it. */
export function RangeSlider({ label, value, min, max, step, words, short, onChange }: Props) {
  const id = useId();
  return (
    <div className="min-w-28 flex-1">
      <div className="flex justify-between gap-2 text-xs">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span aria-hidden="true" className="text-muted tabular-nums">
          {short ?? words}
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-7 w-full accent-mine"
      />
    </div>
  );
}
