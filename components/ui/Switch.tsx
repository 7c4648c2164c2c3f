/** Something that is on or off, with a line about it. */
export const Switch = ({
  name,
  note,
  on,
  onChange,
}: {
  readonly name: string;
  readonly note: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-xl border border-line bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft">
    <input
      type="checkbox"
      role="switch"
      className="mt-0.5 size-5 shrink-0 accent-accent"
      checked={on}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span>
      <span className="font-medium">{name}</span>
      <span className="block text-sm text-muted">{note}</span>
    </span>
  </label>
);
