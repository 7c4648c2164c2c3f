import Link from 'next/link';
import type { NamedMuscle } from '../../data/muscle-index.ts';
import { m } from '../../data/words.ts';

/** A muscle in a list: its name and the numbers of its points, and a line below. */
export function MuscleListItem({ muscle, line }: { readonly muscle: NamedMuscle; readonly line: React.ReactNode }) {
  return (
    <Link href={`/muscles/${muscle.id}/`} className="group block rounded-xl px-3 py-2.5 hover:bg-raised">
      <span className="font-medium group-hover:underline">{muscle.name}</span>
      <span className="block text-sm text-muted">{line}</span>
    </Link>
  );
}
/** The points of a muscle as a line: "TrP1 inner part, TrP2 outer part". The muscle's own name is not said again. */
export function pointLine({ name, points }: NamedMuscle): string {
  const line = points
    .map(({ number, commonName }) => {
      const own = commonName.toLowerCase().startsWith(name.toLowerCase())
        ? commonName.slice(name.length).replace(/^[, ]+/, '')
        : commonName;
      return /^trp/i.test(number) ? `${number} ${own}`.trim() : own;
    })
    .filter((text) => text !== '')
    .join(' · ');
  return line === '' ? m.atlas_one_knot() : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
