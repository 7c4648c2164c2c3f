'use client';
import { Brush, Eraser, Hand, PenLine, Redo2, ShieldCheck, Trash2, Undo2 } from 'lucide-react';
import { useId, type ComponentType } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { clear, redo, setIntensity, setRadius, setTool, undo, useSession, type Session } from '../../state/session.ts';
import { RangeSlider } from '../ui/RangeSlider.tsx';
import { m } from '../../data/words.ts';

const TOOLS: readonly {
  readonly tool: Session['tool'];
  readonly name: () => string;
  /** Stands under the icon: the beginning of the name. */
  readonly short: () => string;
  readonly Icon: ComponentType<{ className?: string }>;
}[] = [
  { tool: 'mark', name: m.locate_tool_mark, short: m.locate_tool_mark_short, Icon: PenLine },
  { tool: 'erase', name: m.locate_tool_erase, short: m.locate_tool_erase_short, Icon: Eraser },
  { tool: 'free', name: m.locate_tool_free, short: m.locate_tool_free_short, Icon: ShieldCheck },
  { tool: 'turn', name: m.locate_tool_turn, short: m.locate_tool_turn_short, Icon: Hand },
];

/** In words, since a number alone says little to a person in pain. */
const strength = (intensity: number) =>
  intensity <= 3
    ? m.locate_strength_mild()
    : intensity <= 6
      ? m.locate_strength_moderate()
      : intensity <= 8
        ? m.locate_strength_strong()
        : m.locate_strength_very();

const ICON =
  'grid h-11 w-[clamp(1.9rem,9vw,2.75rem)] shrink-0 place-items-center rounded-xl text-ink hover:bg-raised disabled:text-muted disabled:opacity-40 disabled:hover:bg-transparent';

/** The brush: what it does, how wide and how strong; and the way back. One row; on a narrow screen the sliders open from a button. */
export function Toolbar() {
  const { tool, marks, undoable, redoable } = useSession(
    useShallow(({ tool, drawing, past, future }) => ({
      tool,
      marks: drawing.strokes.length,
      undoable: past.length > 0,
      redoable: future.length > 0,
    })),
  );
  const sliders = useId();
  return (
    <div
      role="toolbar"
      aria-label={m.locate_tools()}
      className="flex items-center justify-between rounded-2xl border border-line bg-surface p-1.5 shadow-card [scrollbar-width:none] max-[20rem]:overflow-x-auto sm:gap-2"
    >
      <div role="radiogroup" aria-label={m.locate_tool()} className="flex gap-0.5">
        {TOOLS.map(({ tool: value, name, short, Icon }) => (
          <label
            key={value}
            title={name()}
            className="relative flex h-11 w-[clamp(2.6rem,12.5vw,3.5rem)] shrink-0 flex-col items-center justify-center gap-0.5 rounded-xl text-muted hover:bg-raised has-checked:bg-mine has-checked:text-surface has-focus-visible:outline-3 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`${sliders}-tool`}
              aria-label={name()}
              checked={tool === value}
              onChange={() => setTool(value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <Icon aria-hidden="true" className="size-[1.125rem]" />
            <span aria-hidden="true" className="text-[11px] leading-none font-medium">
              {short()}
            </span>
          </label>
        ))}
      </div>
      <div className="hidden w-72 gap-4 @min-[40rem]:flex">
        <Sliders />
      </div>
      <button
        type="button"
        popoverTarget={sliders}
        aria-label={m.locate_brush()}
        title={m.locate_brush()}
        className={`${ICON} @min-[40rem]:hidden`}
      >
        <Brush aria-hidden="true" className="size-5" />
      </button>
      <div
        id={sliders}
        popover="auto"
        className="inset-auto right-4 bottom-[calc(var(--glimpse)+4.75rem)] left-4 m-0 w-auto beside:right-auto beside:bottom-24 beside:w-80 rounded-2xl border border-line bg-surface p-4 text-ink shadow-card @min-[40rem]:hidden"
      >
        <div className="flex gap-5">
          <Sliders />
        </div>
      </div>
      <div className="flex gap-0.5">
        <button
          type="button"
          aria-label={m.locate_undo()}
          title={m.locate_undo()}
          disabled={!undoable}
          onClick={undo}
          className={ICON}
        >
          <Undo2 aria-hidden="true" className="size-5" />
        </button>
        <button
          type="button"
          aria-label={m.locate_redo()}
          title={m.locate_redo()}
          disabled={!redoable}
          onClick={redo}
          className={`${ICON} max-sm:disabled:hidden`}
        >
          <Redo2 aria-hidden="true" className="size-5" />
        </button>
        <button
          type="button"
          aria-label={m.locate_clear()}
          title={m.locate_clear()}
          disabled={marks === 0}
          onClick={clear}
          className={ICON}
        >
          <Trash2 aria-hidden="true" className="size-5" />
        </button>
      </div>
    </div>
  );
}

function Sliders() {
  const radiusMm = useSession((session) => session.radiusMm),
    intensity = useSession((session) => session.intensity);
  return (
    <>
      <RangeSlider
        label={m.locate_brush_size()}
        value={radiusMm}
        min={10}
        max={60}
        step={5}
        words={m.locate_cm({ n: (radiusMm / 10).toFixed(1).replace('.0', '') })}
        onChange={setRadius}
      />
      <RangeSlider
        label={m.locate_brush_pain()}
        value={intensity}
        min={1}
        max={10}
        step={1}
        words={m.locate_strength({ n: intensity, strength: strength(intensity) })}
        short={m.locate_intensity({ n: intensity })}
        onChange={setIntensity}
      />
    </>
  );
}
