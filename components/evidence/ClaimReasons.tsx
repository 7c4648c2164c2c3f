import type { Claim } from '../../data/claims/types.ts';
import { SourceRefs } from './SourceRefs.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** Claims with what the evidence says and where it stands. */
export function ClaimReasons({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul className="list-none space-y-5 pl-0">
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id} className="card keep-together space-y-2 target:border-accent">
          <p className="text-muted">
            <span className="sr-only">{m.evidence_claims_article()} </span>
            {m.evidence_claims_quote({ claim: claim.claim })}
          </p>
          <p className="text-lg font-medium">{claim.wording}</p>
          <VerdictMark claim={claim} />
          {claim.redFlagRisk && (
            <FramedNote as="p" tone="caution" className="px-4 py-2 text-sm">
              {m.evidence_claims_careful({ risk: claim.redFlagRisk })}
            </FramedNote>
          )}
          <p>
            <span className="font-medium">{m.evidence_how_is()} </span>
            {claim.evidenceToday}
            {claim.missingContext && ` ${m.evidence_claims_missing({ what: claim.missingContext })}`}
          </p>
          <p className="text-sm text-muted">
            {m.evidence_sources_of()} <SourceRefs ids={claim.sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
