'use client';

import { useEffect, useRef } from 'react';
import { doneOf, type ItemDone, type Phase, type RoutineRun } from '../../engine/guide/routine.ts';
import type { Routine } from '../../engine/guide/routine-of.ts';
import { play } from '../guide/tones.ts';
import { speak } from '../guide/voice.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { m } from '../../data/words.ts';

const WORDS: Readonly<Record<ItemDone, () => string>> = {
  all: m.care_routine_done_all,
  part: m.care_routine_done_part,
  none: m.care_routine_done_none,
};
const MARKS: Readonly<Record<ItemDone, string>> = { all: '✓', part: '◐', none: '–' };

/** The end of a routine: what was done, and the way back. */
export function RoutineEnd({
  routine: { name, items },
  phases,
  run,
  onAgain,
  onBack,
}: {
  readonly routine: Routine;
  readonly phases: readonly Phase[];
  readonly run: RoutineRun;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const { speech, tones } = useRunSettings.getState();
    if (tones) play('end');
    if (speech) speak(m.care_routine_say_over());
  }, []);
  return (
    <>
      <div className="mx-auto w-full max-w-2xl flex-1 space-y-5 px-5 pt-6 pb-8">
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-4xl font-semibold tracking-tight outline-none">
            {m.care_routine_over()}
          </h2>
          <p className="text-lg text-muted">{name}</p>
        </div>
        <ul className="divide-y divide-line border-y border-line">
          {items.map((item, at) => {
            const done = doneOf(phases, run.done, at);
            return (
              <li key={item.id} className="flex items-baseline gap-3 py-3 text-xl">
                <span aria-hidden="true" className={`w-6 shrink-0 ${done === 'all' ? 'text-accent' : 'text-muted'}`}>
                  {MARKS[done]}
                </span>
                <span className="flex-1">{item.name}</span>
                <span className={done === 'all' ? 'text-base font-medium' : 'text-base text-muted'}>
                  {WORDS[done]()}
                </span>
              </li>
            );
          })}
        </ul>
        <p>{m.care_routine_after()}</p>
      </div>
      <div className="sticky bottom-0 border-t border-line bg-paper">
        <div className="mx-auto flex max-w-2xl flex-wrap gap-3 px-5 py-3">
          <button type="button" className="button-primary min-h-16 flex-1 text-xl" onClick={onBack}>
            {m.care_routine_back()}
          </button>
          <button type="button" className="button min-h-16 text-lg" onClick={onAgain}>
            {m.care_routine_again()}
          </button>
        </div>
      </div>
    </>
  );
}
