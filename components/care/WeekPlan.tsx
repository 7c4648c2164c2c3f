import type { Programme } from '../../data/care/types.ts';
import { trainingDays } from '../../engine/week-plan.ts';
import { EvidenceNote } from './EvidenceNote.tsx';

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** An exercise plan laid out over one week. */
export function WeekPlan({ programme: { id, name, bestFor, exercises, daysPerWeek, weeks, progress, effect, caution, evidence } }: { programme: Programme }) {
  const days = trainingDays(daysPerWeek);
  return (
    <section id={id} className="card keep-together mt-6 space-y-4">
      <h3 className="mt-0">{name}</h3>
      <p>{bestFor}</p>
      {caution && <p className="rounded-xl border border-caution bg-caution-soft px-4 py-2">{caution}</p>}
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={`Week plan: ${name}`}>
        <table className="w-full min-w-md text-sm">
          <caption className="pb-2 text-left text-muted">A week: {daysPerWeek} days, for {weeks} weeks</caption>
          <thead>
            <tr className="border-b border-line text-left">
              <th scope="col" className="py-2 pr-3">Exercise</th>
              {WEEK.map((day) => <th key={day} scope="col" className="px-1 text-center">{day}</th>)}
            </tr>
          </thead>
          <tbody>
            {exercises.map((exercise) => (
              <tr key={exercise.name} className="border-b border-line">
                <th scope="row" className="py-2 pr-3 text-left font-normal">{exercise.name}<span className="block text-muted">{exercise.dose}</span></th>
                {WEEK.map((day, i) => (
                  <td key={day} className="px-1 text-center">
                    {days.includes(i) ? <><span aria-hidden="true" className="inline-block size-3 rounded-full bg-accent" /><span className="sr-only">do it</span></> : <span className="sr-only">rest</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="text-sm"><span className="font-medium">Step up: </span>{progress}</p>
      <EvidenceNote evidence={evidence} />
      <details className="text-sm">
        <summary className="py-1.5 text-muted underline decoration-dotted underline-offset-4">What trials found</summary>
        <p className="mt-1">{effect}</p>
      </details>
    </section>
  );
}
