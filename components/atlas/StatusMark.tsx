import type { Evidence, SourceId, Status } from '../../data/types.ts';
import { m } from '../../data/words.ts';

const STATUS_WORDS: Readonly<Record<Status, readonly [mark: string, words: () => string]>> = {
  confirmed: ['●', m.atlas_status_confirmed],
  partly: ['◐', m.atlas_status_partly],
  general: ['○', m.atlas_status_general],
};

/** How well a statement is supported, by a mark that differs in shape; with `numbers`, those of its sources in the list below. */
export function StatusMark({
  evidence,
  numbers,
}: {
  readonly evidence: Evidence;
  readonly numbers?: ReadonlyMap<SourceId, number>;
}) {
  const [mark, words] = STATUS_WORDS[evidence.status];
  const cited = evidence.sources
    .map((id) => numbers?.get(id))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
  return (
    <span className="ml-1 text-[0.75em] font-normal whitespace-nowrap text-muted">
      <span title={words()} aria-hidden="true">
        {mark}
      </span>
      <span className="sr-only"> ({words()})</span>
      {cited.map((number, k) => (
        <span key={number}>
          {k > 0 ? ',' : ''}{' '}
          <a href={`#source-${number}`} aria-label={m.atlas_source({ n: number })} className="hover:underline">
            {number}
          </a>
        </span>
      ))}
    </span>
  );
}

export function StatusKey({ numbered = true }: { readonly numbered?: boolean }) {
  return (
    <ul className="space-y-0.5 text-xs text-muted">
      {Object.values(STATUS_WORDS).map(([mark, words]) => (
        <li key={mark}>
          <span aria-hidden="true" className="mr-1.5">
            {mark}
          </span>
          {words()}
        </li>
      ))}
      {numbered && (
        <li>
          <span className="mr-1.5">3</span>
          {m.atlas_source_number()}
        </li>
      )}
    </ul>
  );
}
