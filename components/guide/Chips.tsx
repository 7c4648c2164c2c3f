/** One of a few by name, as chips in a row that wraps. */
export function Chips<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(([id, name]) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line bg-surface px-3.5 py-1 leading-tight has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold"
          >
            <input
              type="radio"
              name={label}
              className="size-4 shrink-0 accent-accent"
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
