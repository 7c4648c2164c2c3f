import type { Strength } from '../../data/care/types.ts';
import { GradeMark } from './GradeMark.tsx';
import { SourceList } from './SourceList.tsx';

/** What the evidence lets us say, how sure it is, and behind a fold how we know. */
export function EvidenceNote({ evidence: { grade, say, detail, sources } }: { evidence: Strength }) {
  return (
    <div className="keep-together rounded-xl bg-raised/60 px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5"><GradeMark grade={grade} /><span>{say}</span></p>
      <details className="mt-1 text-sm">
        <summary className="py-1.5 text-muted underline decoration-dotted underline-offset-4">How we know ({sources.length} {sources.length === 1 ? 'source' : 'sources'})</summary>
        {detail && <p className="mt-1 text-muted">{detail}</p>}
        <SourceList ids={sources} />
      </details>
    </div>
  );
}
