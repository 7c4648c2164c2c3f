import { Cross } from './marks.tsx';
import { m } from '../../data/words.ts';

/** Closes a dialog, in the corner of its bar. */
export const CloseButton = ({ onClick }: { readonly onClick: () => void }) => (
  <button
    type="button"
    onClick={onClick}
    aria-label={m.guide_player_close()}
    className="grid size-11 place-items-center rounded-full border border-line bg-surface"
  >
    <Cross />
  </button>
);
