import { LAYERS } from '../../state/board-record.ts';
import { toggleLayer } from '../../state/board.ts';
import { MUSCLE_VIEWS, setBones, setMuscles, setNoPress, useLayers } from '../../state/layers.ts';
import { useSession } from '../../state/session.ts';
import { CHIP } from './ToolButton.tsx';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';

const LAYER_NAMES = {
  drawing: m.explain_layers_drawing,
  essential: m.explain_layers_essential,
  spillover: m.explain_layers_spillover,
  knot: m.explain_layers_knot,
  ink: m.explain_layers_ink,
} as const;
const VIEWS = {
  off: m.explain_muscle_views_off,
  chosen: m.explain_muscle_views_chosen,
  superficial: m.explain_muscle_views_superficial,
  deep: m.explain_muscle_views_deep,
  both: m.explain_muscle_views_both,
} as const;

/** What each number key does, from 1: parts of the explanation, then what is drawn on the body. */
export const LAYER_KEYS: readonly (() => void)[] = [
  ...LAYERS.map((layer) => () => toggleLayer(layer)),
  () => {
    const { muscles } = useLayers.getState();
    setMuscles(nth(MUSCLE_VIEWS, (MUSCLE_VIEWS.indexOf(muscles) + 1) % MUSCLE_VIEWS.length));
  },
  () => setBones(!useLayers.getState().bones),
  () => setNoPress(!useLayers.getState().noPress),
];

/** The layers as buttons, each with its key. */
export function LayerKeys() {
  const hidden = useSession(({ board }) => board.hidden),
    { muscles, bones, noPress } = useLayers();
  const rows: readonly (readonly [name: string, on: boolean])[] = [
    ...LAYERS.map((layer) => [LAYER_NAMES[layer](), !hidden.includes(layer)] as const),
    [`${m.explain_muscles()}: ${VIEWS[muscles]()}`, muscles !== 'off'],
    [m.explain_bones(), bones],
    [m.explain_no_press(), noPress],
  ];
  return (
    <div role="group" aria-label={m.explain_layers_name()} className="explain-row flex flex-wrap gap-1">
      {rows.map(([name, on], k) => (
        <button
          key={k}
          type="button"
          aria-pressed={on}
          aria-keyshortcuts={String(k + 1)}
          onClick={LAYER_KEYS[k]}
          className={`border border-line ${CHIP}`}
        >
          <kbd aria-hidden="true" className="mr-1 font-sans text-xs">
            {k + 1}
          </kbd>
          {name}
        </button>
      ))}
    </div>
  );
}
