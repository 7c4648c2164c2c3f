import { addressOnShelf } from '../../data/sources/shelves.ts';
import { sourceOf } from '../../data/sources/every.ts';
import type { SourceId } from '../../data/types.ts';
import { shortCitation } from '../../engine/report/short-citation.ts';
import { m } from '../../data/words.ts';

/** Works in short, each once, a way to its entry in the list of all sources: for pages that rest on more works than they should carry. */
export function ShelfRefs({ ids }: { readonly ids: readonly SourceId[] }) {
  const works = [...new Set(ids)]
    .map((id) => ({ id, words: shortCitation(sourceOf(id).citation) }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en'));
  return (
    <details className="mt-10 rounded-xl border border-line bg-surface p-4">
      <summary className="font-semibold">{m.evidence_sources_count({ n: works.length })}</summary>
      <p className="mt-3 text-sm">
        {works.map(({ id, words }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <a className="link" href={addressOnShelf(id)}>
              {words}
            </a>
          </span>
        ))}
      </p>
    </details>
  );
}
