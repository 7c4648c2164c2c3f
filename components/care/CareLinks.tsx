import Link from 'next/link';
import { careOf } from '../../data/care/by-muscle.ts';
import { m } from '../../data/words.ts';

/** Care pages that speak of a muscle; nothing when there are none. */
export function CareLinks({ muscleId }: { muscleId: string }) {
  const links = careOf(muscleId);
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="care" className="no-print keep-together mt-12 border-t border-line pt-8">
      <h2 id="care" className="text-xl font-semibold">
        {m.care_by_muscle()}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {links.map(({ title, address }) => (
          <li key={address}>
            <Link href={address} className="button">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
