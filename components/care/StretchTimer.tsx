'use client';

import { useEffect, useRef, useState } from 'react';
import { stretchingAt } from '../../engine/guide/stretch-timer.ts';
import { m } from '../../data/words.ts';

/** Milliseconds between looks at the clock: under a second shows late, much less is work for nothing. */
const LOOK = 200;

const WORDS = { hold: m.care_timer_hold, rest: m.care_timer_rest, done: m.care_timer_done } as const;

/** Counts the holds of a stretch. The clock is read, not counted, so a slow or hidden page does not stretch the seconds. */
export function StretchTimer({
  name,
  reps,
  holdS,
  held = false,
  onDone,
}: {
  name: string;
  reps: number;
  holdS: number;
  /** It stands until the person lets it go on. */
  held?: boolean;
  onDone?: () => void;
}) {
  const [elapsedS, setElapsedS] = useState<number | null>(null);
  const [running, setRunning] = useState(false);
  if (held && running) setRunning(false);
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
    <div className="no-print flex flex-wrap items-center gap-3" role="group" aria-label={m.care_timer_name({ name })}>
      <button type="button" className="button-primary" onClick={running ? () => setRunning(false) : begin}>
        {running
          ? m.care_timer_pause()
          : now === null
            ? m.care_timer_start()
            : done
              ? m.care_timer_again()
              : m.care_timer_go_on()}
      </button>
      <p className="min-h-8 flex-1 text-lg font-semibold tabular-nums">
        {now === null ? (
          <span className="text-sm font-normal text-muted">{m.care_timer_plan({ n: reps, seconds: holdS })}</span>
        ) : (
          <>
            <span aria-live="polite">
              {done ? WORDS.done() : m.care_timer_count({ phase: WORDS[now.phase](), n: now.rep, of: reps })}
            </span>
            {!done && <span aria-hidden="true">{m.care_timer_left({ n: now.leftS })}</span>}
          </>
        )}
      </p>
    </div>
  );
}
