import type { Source } from '../../data/types.ts';

const READ: Readonly<Record<string, string>> = {
  page: 'the page was read',
  abstract: 'the abstract was read',
  excerpt: 'an excerpt was read',
  data: 'the data were read',
  no: 'not read for this map',
};

/** The numbered sources of a page, with how much of each was read. */
export function MuscleSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-line pt-8">
      <h2 id="sources" className="text-xl font-semibold">
        Sources
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
            <span className="text-muted">({READ[read] ?? read})</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
