import { ACTIONS, URGENCIES } from '../../data/safety/actions.ts';
import type { SignPlace } from '../../data/safety/types.ts';
import { signsAt } from '../../engine/safety/signs.ts';
import { m } from '../../data/words.ts';

/**
 * The warning signs that bear on some places, under what each asks for, the most urgent first; what counts as a yes is folded away. Where there is
 * little room, the less urgent groups are folded too.
 */
export function SignsOf({ places, fold = false }: { readonly places: readonly SignPlace[]; readonly fold?: boolean }) {
  const signs = signsAt(places);
  return URGENCIES.map((action) => {
    const some = signs.filter((sign) => sign.action === action);
    if (some.length === 0) return null;
    const list = (
      <>
        <ul className="mt-1 list-disc space-y-1 pl-5 marker:text-caution print:columns-2">
          {some.map(({ id, short }) => (
            <li key={id}>{short}</li>
          ))}
        </ul>
        <details className="no-print mt-1">
          <summary className="min-h-8 text-muted">{m.atlas_page_signs_more()}</summary>
          <dl className="mt-1 space-y-1.5">
            {some.map(({ id, short, more }) => (
              <div key={id}>
                <dt className="font-medium">{short}</dt>
                <dd className="text-muted">{more}</dd>
              </div>
            ))}
          </dl>
        </details>
      </>
    );
    const label = `${ACTIONS[action].label}:`;
    if (!fold || action === URGENCIES[0])
      return (
        <div key={action} className="mt-3">
          <p className="font-medium">{label}</p>
          {list}
        </div>
      );
    return (
      <details key={action} className="mt-2">
        <summary className="min-h-8 font-medium">
          {label} {m.atlas_page_signs_count({ n: some.length })}
        </summary>
        {list}
      </details>
    );
  });
}
