'use client';

import { useSyncExternalStore } from 'react';
import { useCautions } from '../../state/cautions.ts';
import { openRoutine } from '../../state/routine-open.ts';
import { openTones } from '../guide/tones.ts';
import { m } from '../../data/words.ts';
import { neverChanges } from '../ui/never-changes.ts';

/** Monday 0 to Sunday 6, by the person's own clock. */
const weekdayNow = (): number => (new Date().getDay() + 6) % 7;

/** Opens a routine: of a plan, whose days are told apart, or of one exercise. */
export function StartRoutine({
  of,
  name,
  quiet = false,
  plan,
}: {
  /** engine/guide/routine-of.ts */
  readonly of: string;
  readonly name: string;
  /** One of several in a row. */
  readonly quiet?: boolean;
  /** The days of its week, and how long it takes whoever ticked nothing. Left out for one exercise. */
  readonly plan?: { readonly days: readonly number[]; readonly minutes: number };
}) {
  const today = useSyncExternalStore<number | null>(neverChanges, weekdayNow, () => null);
  const isTicked = useCautions(({ ticked }) => ticked.size > 0);
  const start = () => {
    openTones(); // sound is allowed from a touch only
    openRoutine(of);
  };
  if (!plan)
    return (
      <button
        type="button"
        className={`no-print ${quiet ? 'button' : 'button-primary'}`}
        aria-label={m.care_routine_start_name({ name })}
        onClick={start}
      >
        {m.care_routine_start()}
      </button>
    );
  const isDay = today === null || plan.days.includes(today);
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
      <button
        type="button"
        className="button-primary min-h-12 px-6"
        aria-label={isDay ? m.care_routine_today_name({ name }) : m.care_routine_other_day_name({ name })}
        onClick={start}
      >
        {isDay ? m.care_routine_today() : m.care_routine_other_day()}
      </button>
      <p className="text-sm text-muted">
        {/* With conditions it may be shorter: the routine says how long. */}
        {!isTicked && m.care_routine_minutes({ n: plan.minutes })}
        {!isDay && <span className="block">{m.care_routine_rest_day()}</span>}
      </p>
    </div>
  );
}
