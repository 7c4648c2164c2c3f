import Link from 'next/link';
import { MUSCLE_PICTURES } from '../../data/care/pictures.ts';
import { STRETCHES } from '../../data/care/stretches.ts';
import type { MusclePair } from '../../data/care/types.ts';
import { MuscleLinks } from './MuscleLinks.tsx';
import { Picture } from './Picture.tsx';

/** The name of a stretch of ours. Throws when there is none. */
function nameOf(id: string): string {
  const found = STRETCHES.find((stretch) => stretch.id === id);
  if (!found) throw new Error(`stretch ${id}: not among the stretches`);
  return found.name;
}

export function PairCard({ pair: { id, name, front, back, loosen, strengthen, feelCheck } }: { pair: MusclePair }) {
  return (
    <section id={id} className="card keep-together mt-6 space-y-4 print:mt-3 print:space-y-2 print:p-3">
      <h3 className="mt-0">{name}</h3>
      <p>{feelCheck}</p>
      <Picture name={MUSCLE_PICTURES[id]} className="mx-auto max-w-lg print:max-w-72" />
      <div className="grid gap-4 sm:grid-cols-2">
        <MuscleLinks title="In front" muscles={front} />
        <MuscleLinks title="Behind" muscles={back} />
      </div>
      <p>
        <span className="font-medium">Loosen: </span>
        {loosen.map((one, i) => (
          <span key={i}>
            {i > 0 && ', '}
            {'stretch' in one ? <Link href={`/care/chair-and-desk/#${one.stretch}`} className="link">{nameOf(one.stretch)}</Link> : one.words}
          </span>
        ))}
      </p>
      <p><span className="font-medium">Strengthen: </span>{strengthen.join(', ')}</p>
    </section>
  );
}
