import { useCallback, useEffect, useState, type SyntheticEvent } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { askAnewWhenOld } from '../../state/gate.ts';
import { recallStopped } from '../../state/stopped.ts';

/**
 * Asks the visit's questions anew when they are old: when the guide, or what else asks to press (null), is opened, when its page comes back to the
 * front, and before a press on a page that stood open. `times` counts how often they were; `askIfOld` catches a press and takes it away where it came too late.
 */
export function useAskAnew(id: GuideId | null): {
  readonly times: number;
  readonly askIfOld: (event: SyntheticEvent | KeyboardEvent) => void;
} {
  const [times, setTimes] = useState(0);
  const look = useCallback((): boolean => {
    recallStopped();
    const anew = askAnewWhenOld(id);
    if (anew) setTimes((before) => before + 1);
    return anew;
  }, [id]);
  const askIfOld = useCallback(
    (event: SyntheticEvent | KeyboardEvent) => {
      if (!look()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [look],
  );
  useEffect(() => {
    recallStopped();
    askAnewWhenOld(id);
    const back = ({ type, target }: Event) => {
      if (type === 'focus' && target !== window) return; // a control, not the page
      if (document.visibilityState !== 'hidden') look();
    };
    // Before the run's own look at the clock, which takes a timed phase to be followed again.
    const first = { capture: true };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === ' ') askIfOld(event);
    };
    const events = ['visibilitychange', 'pageshow', 'focus'] as const;
    for (const name of events) window.addEventListener(name, back, first);
    window.addEventListener('keydown', onKey, first);
    return () => {
      for (const name of events) window.removeEventListener(name, back, first);
      window.removeEventListener('keydown', onKey, first);
    };
  }, [id, look, askIfOld]);
  return { times, askIfOld };
}
