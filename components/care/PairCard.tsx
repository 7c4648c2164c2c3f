import Link from 'next/link';
import { MUSCLE_PICTURES } from '../../data/care/pictures.ts';
import { careExercise } from '../../data/care/exercises.ts';
import { stretchOf } from '../../data/care/stretches.ts';
import type { MusclePair } from '../../data/care/types.ts';
import { skipOf } from '../../engine/guide/left-out.ts';
import { optionsOf } from './exercise-options.tsx';
import { ForYou, type Option } from './ForYou.tsx';
import { MuscleLinks } from './MuscleLinks.tsx';
import { CarePicture } from './CarePicture.tsx';
import { m } from '../../data/words.ts';

function loosening(one: MusclePair['loosen'][number]): readonly Option[] {
  if ('exercise' in one) return optionsOf(careExercise(one.exercise), ({ name }) => name);
  const { id, name, loads } = stretchOf(one.stretch);
  return [
    {
      name,
      skip: skipOf(loads),
      content: (
        <Link href={`/care/chair-and-desk/#${id}`} className="link">
          {name}
        </Link>
      ),
    },
  ];
}

export function PairCard({ pair: { id, name, front, back, loosen, strengthen, feelCheck } }: { pair: MusclePair }) {
  const picture = MUSCLE_PICTURES[id];
  return (
    <section id={id} className="card keep-together mt-6 space-y-4 print:mt-3 print:space-y-2 print:p-3">
      <h3 className="mt-0">{name}</h3>
      <p>{feelCheck}</p>
      {picture && <CarePicture name={picture} className="mx-auto max-w-lg print:max-w-72" />}
      <div className="grid gap-4 sm:grid-cols-2">
        <MuscleLinks title={m.care_pair_front()} muscles={front} />
        <MuscleLinks title={m.care_pair_back()} muscles={back} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <h4 className="font-medium">{m.care_pair_loosen()}</h4>
          <ul className="mt-1">
            {loosen.map((one) => (
              <li key={'stretch' in one ? one.stretch : one.exercise}>
                <ForYou options={loosening(one)} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4 className="font-medium">{m.care_pair_strengthen()}</h4>
          <ul className="mt-1">
            {strengthen.map((one) => (
              <li key={one}>
                <ForYou options={optionsOf(careExercise(one), ({ name }) => name)} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
