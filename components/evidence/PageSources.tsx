import { sourceOf } from '../../data/sources/every.ts';
import type { SourceId } from '../../data/types.ts';
import { SourceEntries } from './SourceEntries.tsx';
import { m } from '../../data/words.ts';

/** The works a page rests on, once each, by name. */
export function PageSources({ ids }: { ids: readonly SourceId[] }) {
  const sources = [...new Set(ids)].map(sourceOf).sort((a, b) => a.citation.localeCompare(b.citation, 'en'));
  return (
    <section id="sources" className="space-y-4">
      <h2>{m.evidence_sources()}</h2>
      <SourceEntries sources={sources} />
    </section>
  );
}
