'use client';

import { useId, useState } from 'react';
import type { SelfCheck } from '../../data/care/types.ts';
import { readCheck, type CheckReading } from '../../engine/guide/self-check.ts';
import { discardNote, keepNote } from '../../state/check-notes.ts';
import { MEASURE_WORDS } from './measure-words.ts';
import { useCheckNotes } from './useCheckNotes.ts';
import { m } from '../../data/words.ts';

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

function words(reading: CheckReading, unit: string): string {
  switch (reading.kind) {
    case 'reading':
      return reading.band.say;
    case 'empty':
      return '';
    case 'not-a-number':
      return m.care_check_not_a_number();
    case 'out-of-range':
      return m.care_check_out_of_range({ low: reading.low, high: reading.high, unit });
  }
}

/** A number, its plain reading, and the choice to keep it on this device. */
export function CheckForm({
  id,
  name,
  measure,
  bands,
}: Pick<SelfCheck, 'id' | 'name' | 'bands'> & { measure: keyof typeof MEASURE_WORDS }) {
  const field = useId(),
    [typed, setTyped] = useState(''),
    [notes, change] = useCheckNotes();
  const unit = MEASURE_WORDS[measure].unit(),
    reading = readCheck({ measure, bands }, typed),
    own = notes.filter((note) => note.check === id);
  return (
    <form
      className="no-print space-y-3 rounded-xl border border-line px-4 py-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="flex flex-wrap items-end gap-3">
        <label htmlFor={field} className="text-sm">
          {m.care_check_number({ unit: MEASURE_WORDS[measure].name() })}
          <input
            id={field}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby={`${field}-reading`}
            aria-invalid={reading.kind === 'not-a-number' || reading.kind === 'out-of-range'}
            className="mt-1 block h-11 w-28 rounded-lg border border-muted bg-surface px-3 text-base"
          />
        </label>
        {reading.kind === 'reading' && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                change((all) => keepNote(all, { check: id, value: reading.value, day: today() }));
                setTyped('');
              }}
            >
              {m.care_check_keep()}
            </button>
            <button type="button" className="button" onClick={() => setTyped('')}>
              {m.care_check_discard()}
            </button>
          </>
        )}
      </div>
      <p id={`${field}-reading`} role="status" className="min-h-6 font-medium">
        {words(reading, unit)}
      </p>
      {own.length > 0 && (
        <div>
          <p className="text-sm text-muted">{m.care_check_kept()}</p>
          <ul className="mt-1 list-none space-y-1 pl-0">
            {own.map((note) => (
              <li key={note.day} className="flex flex-wrap items-center gap-3">
                <span className="tabular-nums">
                  <time dateTime={note.day}>{note.day}</time>: {note.value} {unit}
                </span>
                <button
                  type="button"
                  className="button min-h-9 px-3 py-1"
                  aria-label={m.care_check_discard_of({ name, day: note.day })}
                  onClick={() => change((all) => discardNote(all, note))}
                >
                  {m.care_check_discard()}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
