import { sourceOf } from '../../data/sources/every.ts';
import type { SourceId } from '../../data/types.ts';

/** Works, each with how much of it was read. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  return (
    <ul className="mt-2 list-none space-y-2 pl-0 text-sm text-muted">
      {ids.map((id) => {
        const { citation, address, read, note } = sourceOf(id);
        return (
          <li key={id} className="break-words">
            {citation}{' '}
            {address && <a className="link" href={address} rel="noreferrer">Open<span className="sr-only"> the source: {citation.slice(0, 60)}</span></a>}
            <span className="block">{read === 'no' ? 'Not read again for this page.' : `Read: ${read}.`}{note && ` ${note}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
