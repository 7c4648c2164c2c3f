import type { Source } from '../../data/types.ts';
import { m } from '../../data/words.ts';

const READ: Readonly<Partial<Record<Source['read'], () => string>>> = {
  page: m.atlas_read_page,
  abstract: m.atlas_read_abstract,
  excerpt: m.atlas_read_excerpt,
  data: m.atlas_read_data,
  no: m.atlas_read_no,
};

/** The numbered sources of a page, with how much of each was read. */
export function MuscleSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-line pt-8">
      <h2 id="sources" className="text-xl font-semibold">
        {m.evidence_sources()}
      </h2>
      <ol className="mt-3 list-decimal space-y-2 pl-7 text-sm marker:text-muted print:columns-2 print:gap-x-8 print:text-[7.5pt]">
        {sources.map(({ id, citation, address, read }, k) => (
          <li
            key={id}
            id={`source-${k + 1}`}
            className="max-w-prose scroll-mt-16 break-inside-avoid break-words target:bg-accent-soft"
          >
            {address ? (
              <a href={address} rel="noreferrer" className="link">
                {citation}
              </a>
            ) : (
              citation
            )}{' '}
            <span className="text-muted">({READ[read]?.() ?? read})</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
