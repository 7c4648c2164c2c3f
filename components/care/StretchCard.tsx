import Link from 'next/link';
import { MUSCLE_PAIRS } from '../../data/care/muscle-pairs.ts';
import { STRETCH_PICTURES } from '../../data/care/pictures.ts';
import { STRETCH_LEVELS } from '../../data/care/stretches.ts';
import { CARE } from '../../data/care/topics.ts';
import type { Stretch } from '../../data/care/types.ts';
import { rangeWords } from '../../engine/range-words.ts';
import { Picture } from './Picture.tsx';
import { StretchTimer } from './StretchTimer.tsx';

export function StretchCard({ stretch: { id, name, level, position, steps, dose, suits } }: { stretch: Stretch }) {
  const picture = STRETCH_PICTURES[id];
  const pairs = MUSCLE_PAIRS.filter(({ loosen }) => loosen.some((one) => 'stretch' in one && one.stretch === id));
  return (
    <section id={id} className="card keep-together mt-6 grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {picture && <Picture name={picture} className="max-h-72" />}
      <div className="space-y-3">
        <h3 className="mt-0">{name}</h3>
        <p className="text-sm text-muted">{STRETCH_LEVELS[level]} {suits}</p>
        <p>{position}</p>
        <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p className="text-sm">Hold {rangeWords(dose.holdS)} seconds, {rangeWords(dose.reps)} {dose.reps[1] === 1 ? 'time' : 'times'}, {rangeWords(dose.sessionsPerDay)} a day.</p>
        <StretchTimer name={name} reps={dose.reps[0]} holdS={dose.holdS[0]} />
        {pairs.length > 0 && (
          <p className="text-sm">{CARE.inPairs}{pairs.map((pair, at) => <span key={pair.id}>{at > 0 && ', '}<Link href={`/care/muscle-balance/#${pair.id}`} className="link">{pair.name}</Link></span>)}</p>
        )}
      </div>
    </section>
  );
}
