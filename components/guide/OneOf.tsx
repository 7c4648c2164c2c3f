import type { Side } from '../../data/types.ts';
import { m } from '../../data/words.ts';

export const SIDES: readonly (readonly [side: Side, name: string])[] = [
  ['left', m.guide_setup_left()],
  ['right', m.guide_setup_right()],
];

const LOOK = {
  boxes: { row: 'grid grid-cols-2', box: 'min-h-12 rounded-xl p-3', dot: 'size-5' },
  chips: { row: 'flex flex-wrap', box: 'min-h-11 rounded-full px-3.5 py-1', dot: 'size-4' },
} as const;

/** One of a few: as boxes under their heading, or as chips in a row that wraps, where a heading stands already. */
export function OneOf<T extends string>({
  label,
  options,
  value,
  onChange,
  look = 'boxes',
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly look?: keyof typeof LOOK;
}) {
  const { row, box, dot } = LOOK[look];
  return (
    <fieldset>
      <legend className={look === 'boxes' ? 'mb-2 text-lg font-semibold' : 'sr-only'}>{label}</legend>
      <div className={`${row} gap-2`}>
        {options.map(([id, name]) => (
          <label
            key={id}
            className={`${box} flex cursor-pointer items-center gap-2.5 border border-line bg-surface leading-tight has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold`}
          >
            <input
              type="radio"
              name={label}
              className={`${dot} shrink-0 accent-accent`}
              checked={value === id}
              onChange={() => onChange(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
