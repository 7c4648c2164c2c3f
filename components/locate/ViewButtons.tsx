'use client';
import { RotateCcw } from 'lucide-react';
import { showView, type ViewName } from '../body/camera/views.ts';
import { useStage } from '../body/api.ts';
import { m } from '../../data/words.ts';

const BUTTONS: readonly {
  readonly view: ViewName;
  readonly name: () => string;
  /** On a narrow stage. */
  readonly short?: () => string;
}[] = [
  { view: 'back', name: m.text_face_back },
  { view: 'front', name: m.text_face_front },
  { view: 'left', name: m.text_face_left },
  { view: 'right', name: m.text_face_right },
  { view: 'neck', name: m.locate_view_neck, short: m.locate_view_neck_short },
];
const BUTTON =
  'min-h-9 shrink-0 rounded-full border border-line bg-surface px-2 text-sm @min-[30rem]:px-3 font-medium hover:bg-raised';

/** Where the body is seen from. */
export function ViewButtons() {
  const hand = useStage((stage) => stage.hand);
  return (
    <div
      role="group"
      aria-label={m.locate_view()}
      className="pointer-events-auto flex w-fit max-w-full gap-1 overflow-x-auto @min-[30rem]:gap-1.5 [scrollbar-width:none]"
    >
      {BUTTONS.map(({ view, name, short }) => (
        <button
          key={view}
          type="button"
          onClick={() => showView(view, hand?.picture)}
          aria-label={short && name()}
          className={BUTTON}
        >
          {short && <span className="@min-[30rem]:hidden">{short()}</span>}
          <span className={short && 'hidden @min-[30rem]:inline'}>{name()}</span>
        </button>
      ))}
      <button
        type="button"
        onClick={() => showView('reset')}
        aria-label={m.locate_view_reset()}
        title={m.locate_view_reset()}
        className={BUTTON}
      >
        <RotateCcw aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
