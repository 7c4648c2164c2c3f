import { careExercise } from '../../data/care/exercises.ts';
import type { Programme } from '../../data/care/types.ts';
import { routineMinutes, phasesOf } from '../../engine/guide/routine.ts';
import { planKey, routineOf } from '../../engine/guide/routine-of.ts';
import { trainingDays } from '../../engine/guide/week-plan.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { optionsOf } from './exercise-options.tsx';
import { ForYou } from './ForYou.tsx';
import { StartRoutine } from './StartRoutine.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

const WEEK = [
  m.care_week_mon,
  m.care_week_tue,
  m.care_week_wed,
  m.care_week_thu,
  m.care_week_fri,
  m.care_week_sat,
  m.care_week_sun,
] as const;

/** What a button starts. One exercise may stand in the place of several of a plan, and their buttons would be called alike. */
const startName = (one: { readonly name: string }, own: { readonly name: string }): string =>
  one.name === own.name ? own.name : m.care_routine_in_place({ name: one.name, own: own.name });

/** An exercise plan: which days of the week, and what to do on them. */
export function WeekPlan({
  programme: { id, name, bestFor, exercises, daysPerWeek, weeks, progress, effect, caution, evidence },
}: {
  programme: Programme;
}) {
  const days = trainingDays(daysPerWeek),
    items = routineOf(planKey(id), new Set())?.items ?? [];
  return (
    <section id={id} className="card keep-together mt-6 space-y-4 print:mt-3 print:space-y-2 print:p-3">
      <h3 className="mt-0">{name}</h3>
      <p>{bestFor}</p>
      {caution && (
        <FramedNote as="p" tone="caution" className="px-4 py-2">
          {caution}
        </FramedNote>
      )}
      <div>
        <p className="text-sm text-muted">
          {m.care_week_dose({
            days: daysPerWeek === 7 ? m.care_week_every_day() : m.care_week_days({ n: daysPerWeek }),
            n: weeks,
          })}
        </p>
        <ol className="mt-2 grid max-w-md list-none grid-cols-7 gap-1 pl-0 text-center text-sm">
          {WEEK.map((day, i) => (
            <li
              key={i}
              className={
                days.includes(i)
                  ? 'rounded-lg bg-accent py-2 font-semibold text-on-accent'
                  : 'rounded-lg border border-line py-2 text-muted'
              }
            >
              {day()}
              <span className="sr-only">: {days.includes(i) ? m.care_week_train() : m.care_week_rest()}</span>
            </li>
          ))}
        </ol>
      </div>
      <StartRoutine of={planKey(id)} name={name} plan={{ days, minutes: routineMinutes(phasesOf(items)) }} />
      <dl className="divide-y divide-line border-y border-line">
        {exercises.map(({ exercise, dose, amount }) => (
          <div key={exercise} className="grid gap-x-6 py-2 sm:grid-cols-2">
            <dt>{careExercise(exercise).name}</dt>
            <dd>
              <ForYou
                options={optionsOf(careExercise(exercise), (one) => (
                  <div className="flex flex-wrap items-center justify-between gap-2">
                    <p className="text-muted">{dose}</p>
                    {amount && (
                      <StartRoutine of={planKey(id, exercise)} name={startName(one, careExercise(exercise))} quiet />
                    )}
                  </div>
                ))}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">
        <span className="font-medium">{m.care_week_step_up()} </span>
        {progress}
      </p>
      <EvidenceNote evidence={evidence} found={effect} />
    </section>
  );
}
