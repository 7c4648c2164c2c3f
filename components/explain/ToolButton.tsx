import type { ComponentType } from 'react';

/** The look of a tool, for links as well. */
export const TOOL =
  'grid size-11 place-items-center rounded-xl hover:bg-raised disabled:opacity-40 aria-pressed:bg-accent aria-pressed:text-on-accent';
/** The look of a button with words. */
export const CHIP =
  'explain-chip min-h-11 shrink-0 rounded-xl whitespace-nowrap text-muted aria-pressed:bg-accent-soft aria-pressed:text-ink';
/** A box around buttons that belong together. */
export const BOX = 'flex items-center rounded-2xl border border-line bg-surface p-1';

/** A button with a picture; its name is read out and shown on pointing. */
export function ToolButton({
  name,
  Icon,
  on,
  onClick,
  disabled,
}: {
  readonly name: string;
  readonly Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
  readonly on?: boolean;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={on}
      disabled={disabled}
      onClick={onClick}
      className={TOOL}
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}
