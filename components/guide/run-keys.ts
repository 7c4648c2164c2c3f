const ON_CONTROLS = 'button, input, a, select, textarea, summary';
/** Keys that lead on and back in a run that goes on by itself: of a keyboard, and of the clickers that lecturers hold. */
const ON: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown', 'MediaTrackNext']),
  BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp', 'MediaTrackPrevious']);

/** What a key asks of a run that goes by the clock; null: nothing, or it is for the control that has the focus. */
export function askedByKey({ key, target }: KeyboardEvent): 'toggle' | 'next' | 'back' | null {
  if (target instanceof Element && target.closest(ON_CONTROLS)) return null;
  return key === ' ' ? 'toggle' : ON.has(key) ? 'next' : BACK.has(key) ? 'back' : null;
}
