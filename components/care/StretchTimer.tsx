'use client';

import { useEffect, useRef, useState } from 'react';
import { stretchingAt } from '../../engine/guide/stretch-timer.ts';

/** Milliseconds between looks at the clock: under a second shows late, much less is work for nothing. */
const LOOK = 200;

const WORDS = { hold: 'Hold', rest: 'Come back and breathe', done: 'Done' } as const;

/** Counts the holds of a stretch. The clock is read, not counted, so a slow or hidden page does not stretch the seconds. */
export function StretchTimer({
  name,
  reps,
  holdS,
  onDone,
}: {
  name: string;
  reps: number;
  holdS: number;
  onDone?: () => void;
}) {
  const [elapsedS, setElapsedS] = useState<number | null>(null);
  const [running, setRunning] = useState(false);
  const before = useRef(0);
  const now = elapsedS === null ? null : stretchingAt(elapsedS, { reps, holdS });
  const done = now?.phase === 'done';

  useEffect(() => {
    if (!running) return;
    const start = performance.now();
    const timer = window.setInterval(() => {
      const at = before.current + (performance.now() - start) / 1000;
      setElapsedS(at);
      if (stretchingAt(at, { reps, holdS }).phase !== 'done') return;
      setRunning(false);
      onDone?.();
    }, LOOK);
    return () => {
      window.clearInterval(timer);
      before.current += (performance.now() - start) / 1000;
    };
  }, [running, reps, holdS, onDone]);

  const begin = () => {
    if (now === null || done) {
      before.current = 0;
      setElapsedS(0);
    }
    setRunning(true);
  };
  return (
    <div className="no-print flex flex-wrap items-center gap-3" role="group" aria-label={`Timer for ${name}`}>
      <button type="button" className="button-primary" onClick={running ? () => setRunning(false) : begin}>
        {running ? 'Pause' : now === null ? 'Start timer' : done ? 'Again' : 'Go on'}
      </button>
      <p className="min-h-8 flex-1 text-lg font-semibold tabular-nums">
        {now === null ? (
          <span className="text-sm font-normal text-muted">
            {reps} times, {holdS} seconds each
          </span>
        ) : (
          <>
            <span aria-live="polite">
              {WORDS[now.phase]}
              {!done && ` (${now.rep} of ${reps})`}
            </span>
            {!done && <span aria-hidden="true">: {now.leftS} s</span>}
          </>
        )}
      </p>
    </div>
  );
}
