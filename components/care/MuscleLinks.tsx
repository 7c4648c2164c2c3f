import Link from 'next/link';
import type { MusclePart } from '../../data/care/types.ts';
import { findMuscle } from '../../data/muscle-index.ts';

/** Muscles by name, each a way to its page and its place on the body. */
export function MuscleLinks({ title, muscles }: { title: string; muscles: readonly MusclePart[] }) {
  if (muscles.length === 0) return null;
  return (
    <div>
      <p className="eyebrow">{title}</p>
      <ul className="mt-2 flex list-none flex-wrap gap-2 pl-0">
        {muscles.map(({ muscle, part }) => {
          const found = findMuscle(muscle);
          if (!found) throw new Error(`muscle ${muscle}: not in the index`);
          return (
            <li key={muscle + (part ?? '')}>
              <Link href={`/muscles/${muscle}/`} className="chip min-h-9 hover:bg-raised">
                {found.name}
                {part && `, ${part}`}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
