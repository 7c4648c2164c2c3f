import type { Strength } from '../../data/care/types.ts';
import { SourceRefs } from '../evidence/SourceRefs.tsx';
import { GradeMark } from './GradeMark.tsx';
import { m } from '../../data/words.ts';

/** What the evidence lets us say, how sure it is, and behind a fold how we know. */
export function EvidenceNote({
  evidence: { grade, say, detail, sources },
  found,
}: {
  evidence: Strength;
  found?: string;
}) {
  return (
    <div className="keep-together rounded-xl bg-raised/60 px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <GradeMark grade={grade} />
        <span>{say}</span>
      </p>
      <details className="mt-1 text-sm text-muted">
        <summary className="py-1.5 underline decoration-dotted underline-offset-4">{m.evidence_how()}</summary>
        {found && <p className="mt-1">{found}</p>}
        {detail && <p className="mt-1">{detail}</p>}
        <p className="mt-1">
          {m.evidence_sources_of()} <SourceRefs ids={sources} />
        </p>
      </details>
    </div>
  );
}
