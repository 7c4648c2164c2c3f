import { sourceOf } from '../../data/sources/every.ts';
import type { SourceId } from '../../data/types.ts';
import { shortCitation } from '../../engine/report/short-citation.ts';

/** Works in short, each a way to its entry in the list at the foot of the page. */
export function SourceRefs({ ids }: { ids: readonly SourceId[] }) {
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a className="link" href={`#source-${id}`}>
            {shortCitation(sourceOf(id).citation)}
          </a>
        </span>
      ))}
    </>
  );
}
