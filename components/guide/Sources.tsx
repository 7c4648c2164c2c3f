import { GUIDANCE_SOURCES } from '../../data/sources/guidance.ts';
import type { SourceId } from '../../data/types.ts';
import { m } from '../../data/words.ts';

/** The works behind a page, each once, with how much of it was read. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const works = [...new Set(ids)]
    .flatMap((id) => GUIDANCE_SOURCES.get(id) ?? [])
    .sort((a, b) => a.citation.localeCompare(b.citation));
  return (
    <details className="mt-10 rounded-xl border border-line bg-surface p-4">
      <summary className="font-semibold">{m.evidence_sources_count({ n: works.length })}</summary>
      <ul className="mt-3 space-y-2 text-sm wrap-anywhere print:columns-2 print:text-[7.5pt]">
        {works.map(({ id, citation, address, read, kind }) => (
          <li key={id} id={`source-${id}`}>
            {address ? (
              <a className="link" href={address} rel="noreferrer">
                {citation}
              </a>
            ) : (
              citation
            )}{' '}
            <span className="text-muted">
              ({kind}; {read === 'no' ? m.guide_read_no() : m.guide_read({ what: read })})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
