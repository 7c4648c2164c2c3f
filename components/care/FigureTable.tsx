import type { Figure } from '../../data/care/types.ts';
import { m } from '../../data/words.ts';

/** What was counted, and the count. */
export function FigureTable({ title = m.care_figures(), figures }: { title?: string; figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <div className="keep-together">
      <p className="eyebrow">{title}</p>
      <dl className="mt-2 divide-y divide-line border-y border-line text-sm">
        {figures.map(({ what, value }) => (
          <div key={what} className="grid gap-x-6 py-2 sm:grid-cols-2">
            <dt className="text-muted">{what}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
