import type { Side } from '../../data/types.ts';
import { m } from '../../data/words.ts';

export const SIDES: readonly (readonly [side: Side, name: string])[] = [
  ['left', m.guide_setup_left()],
  ['right', m.guide_setup_right()],
];

/** One of a few, each with a line about it. */
export function OneOf<T extends string>({
  label,
  note,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly (readonly [value: T, name: string, note?: string])[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend className="text-lg font-semibold">{label}</legend>
      {note && <p className="text-sm text-muted">{note}</p>}
      <div className={`mt-2 grid gap-2 sm:grid-cols-2 ${options.some(([, , more]) => more) ? '' : 'grid-cols-2'}`}>
        {options.map(([id, name, more]) => (
          <label
            key={id}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-xl border border-line bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={label}
              className="mt-0.5 size-5 shrink-0 accent-accent"
              checked={value === id}
              onChange={() => onChange(id)}
            />
            <span>
              <span className="font-medium">{name}</span>
              {more && <span className="block text-sm text-muted">{more}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
