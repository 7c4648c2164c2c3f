import type { ComponentType } from 'react';

/** A button with a picture; its name is read out and shown on pointing. */
export function Tool({ name, Icon, on, onClick, disabled }: { readonly name: string; readonly Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>; readonly on?: boolean; readonly onClick: () => void; readonly disabled?: boolean }) {
  return <button type="button" aria-label={name} title={name} aria-pressed={on} disabled={disabled} onClick={onClick} className="explain-tool"><Icon aria-hidden className="size-5" /></button>;
}
