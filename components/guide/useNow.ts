import { useEffect, useState } from 'react';

/** Milliseconds between looks at the clock: short enough that no second is skipped. */
const LOOK = 250;

/** The wall clock, looked at four times a second while `running`, and at once when the page comes back to the front. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);
  return now;
}
