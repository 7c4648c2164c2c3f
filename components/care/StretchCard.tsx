import { STRETCH_PICTURES } from '../../data/care/pictures.ts';
import type { Range, Stretch } from '../../data/care/types.ts';
import { Picture } from './Picture.tsx';
import { StretchTimer } from './StretchTimer.tsx';

const range = ([low, high]: Range) => (low === high ? String(low) : `${low} to ${high}`);

export function StretchCard({ stretch: { id, name, level, position, steps, dose, suits } }: { stretch: Stretch }) {
  const picture = STRETCH_PICTURES[id];
  return (
    <section id={id} className="card keep-together mt-6 grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {picture && <Picture name={picture} className="max-h-72" />}
      <div className="space-y-3">
        <h3 className="mt-0">{name}</h3>
        <p className="text-sm text-muted">{level === 1 ? 'Gentle.' : 'Stronger: healthy bones only.'} {suits}</p>
        <p>{position}</p>
        <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p className="text-sm">Hold {range(dose.holdS)} seconds, {range(dose.reps)} {dose.reps[1] === 1 ? 'time' : 'times'}, {range(dose.sessionsPerDay)} a day.</p>
        <StretchTimer name={name} reps={dose.reps[0]} holdS={dose.holdS[0]} />
      </div>
    </section>
  );
}
