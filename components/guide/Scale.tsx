/** A choice from 0 to 10, as eleven buttons of one radio group. */
export function Scale({
  label,
  note,
  value,
  onChange,
}: {
  readonly label: string;
  readonly note?: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}) {
  return (
    <fieldset>
      <legend className="text-lg font-semibold">{label}</legend>
      {note && <p className="text-sm text-muted">{note}</p>}
      <div className="mt-2 grid grid-cols-6 gap-1.5 sm:grid-cols-11">
        {Array.from({ length: 11 }, (_, at) => (
          <label
            key={at}
            className="relative flex min-h-12 cursor-pointer items-center justify-center rounded-xl border border-line bg-surface text-lg tabular-nums has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              className="absolute inset-0 cursor-pointer opacity-0"
              name={label}
              checked={value === at}
              onChange={() => onChange(at)}
              aria-label={String(at)}
            />
            <span aria-hidden="true">{at}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
