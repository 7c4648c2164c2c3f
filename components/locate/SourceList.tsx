'use client';
import { useCallback } from 'react';
import { findSource } from '../../data/sources/find.ts';
import type { Source, SourceId } from '../../data/types.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';

const READ: Readonly<Partial<Record<Source['read'], () => string>>> = {
  page: m.locate_read_page,
  abstract: m.locate_read_abstract,
  excerpt: m.locate_read_excerpt,
  data: m.locate_read_data,
  no: m.locate_read_no,
};

/** Sources by id, with how much of each was read. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const key = ids.join(' ');
  const load = useCallback(
    async () =>
      (await Promise.all(key.split(' ').map(findSource))).filter((source): source is Source => source !== undefined),
    [key],
  );
  return (
    <LatePiece
      load={load}
      what={m.ui_late_name_sources()}
      waiting={<p className="text-sm text-muted">{m.locate_sources_loading()}</p>}
    >
      {(sources) => (
        <ul className="space-y-2 text-sm">
          {sources.map(({ id, citation, read, address }) => (
            <li key={id}>
              {address ? (
                <a href={address} rel="noreferrer" className="link break-words">
                  {citation}
                </a>
              ) : (
                citation
              )}{' '}
              <span className="text-muted">({READ[read]?.() ?? read})</span>
            </li>
          ))}
        </ul>
      )}
    </LatePiece>
  );
}
