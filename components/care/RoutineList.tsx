'use client';

import { useEffect, useRef, useState } from 'react';
import { EXERCISE_STOPS } from '../../data/care/exercise-stops.ts';
import { routineMinutes, type Phase } from '../../engine/guide/routine.ts';
import { forbidsPressing, type Outcome } from '../../engine/safety/screening.ts';
import type { Routine } from '../../engine/guide/routine-of.ts';
import { PLACE_CONDITIONS, topicsOf } from '../../engine/guide/left-out.ts';
import { PressingBarred } from '../safety/PressingBarred.tsx';
import { FramedNote } from '../ui/FramedNote.tsx';
import { openTones } from '../guide/tones.ts';
import { PlaceNote } from './PlaceNote.tsx';
import { amountWords } from './routine-words.ts';
import { m } from '../../data/words.ts';

/** What a routine holds for this person, what was changed for them, and when to stop; read before it begins. */
export function RoutineList({
  routine: { name, items, leftOut, through, caution, told, wait },
  phases,
  outcome,
  onBegin,
}: {
  readonly routine: Routine;
  readonly phases: readonly Phase[];
  /** How the visit's answers stand; nothing in them leaves out exercises. */
  readonly outcome: Outcome;
  readonly onBegin: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [agreed, setAgreed] = useState(false);
  const mayBegin = items.length > 0 && wait !== 'today';
  return (
    <>
      <div className="mx-auto w-full max-w-2xl flex-1 space-y-5 px-5 pt-5 pb-4">
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-3xl font-semibold tracking-tight outline-none">
            {name}
          </h2>
          {items.length > 0 && <p className="text-muted">{m.care_routine_minutes({ n: routineMinutes(phases) })}</p>}
        </div>
        {caution && (
          <FramedNote as="p" tone="caution" className="px-4 py-2">
            {caution}
          </FramedNote>
        )}
        {forbidsPressing(outcome.action) && <PressingBarred outcome={outcome} words={m.care_routine_gently()} short />}
        {told.length > 0 && (
          <FramedNote role="note" tone="caution" className="space-y-1 px-4 py-3">
            {wait === 'today' && <p className="text-lg font-semibold">{m.care_routine_not_today()}</p>}
            <ul className="list-disc space-y-1 pl-5">
              {told.map(({ topic, say }) => (
                <li key={topic}>
                  <span className="font-medium">{topic}:</span> {say}
                </li>
              ))}
            </ul>
          </FramedNote>
        )}
        <PlaceNote conditions={PLACE_CONDITIONS} />
        {leftOut.length > 0 && (
          <FramedNote role="note" tone="caution" className="space-y-1 px-4 py-3">
            <p className="font-medium">{m.care_routine_changed()}</p>
            <ul className="list-disc space-y-1 pl-5 text-sm">
              {leftOut.map(({ name: left, because, instead }) => {
                const topics = topicsOf(because);
                return (
                  <li key={left}>
                    {instead
                      ? m.care_routine_swapped({ name: left, instead, topics })
                      : m.care_routine_left_out({ name: left, topics })}
                  </li>
                );
              })}
            </ul>
          </FramedNote>
        )}
        {items.length === 0 && <p className="text-lg">{m.care_routine_nothing()}</p>}
        {items.length > 0 && (
          <section>
            <h3 className="text-xl font-semibold">{m.care_routine_list()}</h3>
            <ol className="mt-2 divide-y divide-line border-y border-line">
              {items.map((item, at) => (
                <li key={item.id} className="flex gap-3 py-2.5">
                  <span aria-hidden="true" className="w-5 shrink-0 text-muted tabular-nums">
                    {at + 1}
                  </span>
                  <span>
                    <span className="block text-lg leading-snug font-medium">{item.name}</span>
                    <span className="text-muted">{amountWords(item)}</span>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {through.length > 0 && (
          <p className="text-sm">
            <span className="font-medium">{m.care_routine_through()}: </span>
            {through.map((one) => m.care_routine_through_line(one)).join('; ')}
          </p>
        )}
        {mayBegin && (
          <>
            <section className="rounded-xl border border-line p-4">
              <h3 className="font-semibold">{m.care_routine_stop_title()}</h3>
              <ul className="mt-1 list-disc space-y-0.5 pl-5">
                {EXERCISE_STOPS.filter(({ id }) => id !== 'other').map(({ id, short }) => (
                  <li key={id}>{short}</li>
                ))}
              </ul>
            </section>
            <p className="text-muted">{m.care_routine_lead()}</p>
          </>
        )}
      </div>
      {mayBegin && (
        <div className="sticky bottom-0 border-t border-line bg-paper">
          <div className="mx-auto max-w-2xl space-y-2 px-5 py-3">
            {wait === 'ask' && (
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  className="size-6 shrink-0 accent-accent"
                  checked={agreed}
                  onChange={({ target }) => setAgreed(target.checked)}
                />
                {m.care_routine_agreed()}
              </label>
            )}
            <button
              type="button"
              className="button-primary min-h-16 w-full text-xl"
              disabled={wait === 'ask' && !agreed}
              onClick={() => {
                openTones();
                onBegin();
              }}
            >
              {m.care_routine_begin()}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
