import Link from 'next/link';
import { MUSCLE_PAIRS } from '../../data/care/muscle-pairs.ts';
import { STRETCH_PICTURES } from '../../data/care/pictures.ts';
import { stretchOf } from '../../data/care/stretches.ts';
import type { Stretch } from '../../data/care/types.ts';
import { skipOf } from '../../engine/guide/left-out.ts';
import { rangeWords } from '../../engine/guide/range-words.ts';
import { stretchKey } from '../../engine/guide/routine-of.ts';
import { ForYou, type Option } from './ForYou.tsx';
import { CarePicture } from './CarePicture.tsx';
import { StartRoutine } from './StartRoutine.tsx';
import { m } from '../../data/words.ts';

/** A stretch, and where to find the one in its place. */
function options(stretch: Stretch): readonly Option[] {
  const other = stretch.instead === undefined ? null : stretchOf(stretch.instead);
  return [
    { name: stretch.name, skip: skipOf(stretch.loads), content: <HowTo stretch={stretch} /> },
    ...(other
      ? [
          {
            name: other.name,
            skip: skipOf(other.loads),
            content: (
              <p>
                <Link href={`#${other.id}`} className="link">
                  {m.care_stretch_how({ name: other.name })}
                </Link>
              </p>
            ),
          },
        ]
      : []),
  ];
}

export function StretchCard({ stretch }: { stretch: Stretch }) {
  const { id, name } = stretch;
  const pairs = MUSCLE_PAIRS.filter(({ loosen }) => loosen.some((one) => 'stretch' in one && one.stretch === id));
  return (
    <section id={id} className="card keep-together mt-6 space-y-3">
      <h3 className="mt-0">{name}</h3>
      <ForYou options={options(stretch)} />
      {pairs.length > 0 && (
        <p className="text-sm">
          {m.care_stretch_pairs()}{' '}
          {pairs.map((pair, at) => (
            <span key={pair.id}>
              {at > 0 && ', '}
              <Link href={`/care/muscle-balance/#${pair.id}`} className="link">
                {pair.name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function HowTo({ stretch: { id, name, level, position, steps, dose, suits } }: { stretch: Stretch }) {
  const picture = STRETCH_PICTURES[id];
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {picture && <CarePicture name={picture} className="max-h-72" />}
      <div className="space-y-3">
        <p className="text-sm text-muted">
          {level === 1 ? m.care_stretch_gentle() : m.care_stretch_stronger()} {suits}
        </p>
        <p>{position}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="text-sm">
          {m.care_stretch_dose({
            hold: rangeWords(dose.holdS),
            n: dose.reps[1],
            reps: rangeWords(dose.reps),
            sessions: rangeWords(dose.sessionsPerDay),
          })}
        </p>
        <StartRoutine of={stretchKey(id)} name={name} />
      </div>
    </div>
  );
}
