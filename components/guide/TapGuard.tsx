import type { MouseEvent, ReactNode } from 'react';
import { useSecondTap } from './useSecondTap.ts';

/** What is pressed within: the second tap of a double tap is taken away, and where the visit's questions are old they come before what is pressed. */
export function TapGuard({
  screen,
  askIfOld,
  children,
}: {
  /** Which screen stands there; another one where it has changed. */
  readonly screen: string;
  readonly askIfOld: (event: MouseEvent) => void;
  readonly children: ReactNode;
}) {
  const { takeSecond, takeHeld } = useSecondTap(screen);
  return (
    <div
      className="contents"
      onClickCapture={(event) => {
        if (!takeSecond(event)) askIfOld(event);
      }}
      onKeyDownCapture={takeHeld}
    >
      {children}
    </div>
  );
}
