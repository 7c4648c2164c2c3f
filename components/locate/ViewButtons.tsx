'use client';
import { RotateCcw } from 'lucide-react';
import { showView, type ViewName } from '../body/camera/views.ts';

const BUTTONS: readonly { readonly view: ViewName; readonly name: string }[] = [
  { view: 'back', name: 'Back' },
  { view: 'front', name: 'Front' },
  { view: 'left', name: 'Left' },
  { view: 'right', name: 'Right' },
  { view: 'neck', name: 'Neck and shoulders' },
];
const BUTTON = 'min-h-9 shrink-0 rounded-full border border-line bg-surface px-3 text-sm font-medium hover:bg-raised';

/** Where the body is seen from. */
export function ViewButtons() {
  return (
    <div role="group" aria-label="View" className="flex gap-1.5 overflow-x-auto [scrollbar-width:none]">
      {BUTTONS.map(({ view, name }) => (
        <button key={view} type="button" onClick={() => showView(view)} className={BUTTON}>
          {name}
        </button>
      ))}
      <button
        type="button"
        onClick={() => showView('reset')}
        aria-label="Reset the view"
        title="Reset the view"
        className={BUTTON}
      >
        <RotateCcw aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
