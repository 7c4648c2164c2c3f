import { addressOnShelf } from '../../data/sources/shelves.ts';
import type { Source } from '../../data/types.ts';
import { m } from '../../data/words.ts';

/** How much of a work was read, as its record says. */
const readWords = (read: Source['read']): string =>
  read === 'no' ? m.evidence_read_no() : m.evidence_read({ what: read });

/** Works in full, each with how much of it was read. */
export function SourceEntries({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="list-none space-y-3 pl-0 text-sm print:columns-2 print:gap-x-8 print:text-[7.5pt]">
      {sources.map(({ id, citation, address, read, note }) => (
        <li key={id} id={`source-${id}`} className="break-words target:rounded-lg target:bg-accent-soft">
          {citation}{' '}
          {address && (
            <a className="link" href={address} rel="noreferrer">
              {new URL(address).host}
              <span className="sr-only">: {citation.slice(0, 60)}</span>
            </a>
          )}
          <span className="block text-muted">
            {readWords(read)}
            {note && ` ${note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Works of a shelf that was cut, each leading to its entry: an old address of one lands here. */
export function MovedEntries({ sources }: { sources: readonly Source[] }) {
  return (
    <>
      <p>{m.evidence_shelf_moved()}</p>
      <ul className="list-none pl-0 text-sm">
        {sources.map(({ id, citation }) => (
          <li key={id} id={`source-${id}`} className="break-words target:rounded-lg target:bg-accent-soft">
            <a className="link block py-1" href={addressOnShelf(id)}>
              {citation}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
