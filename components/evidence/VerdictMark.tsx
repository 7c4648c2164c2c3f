import { VERDICTS } from '../../data/claims/claims.ts';
import type { Claim } from '../../data/claims/types.ts';
import { m } from '../../data/words.ts';

const CONFIDENCE: Readonly<Record<Claim['confidence'], () => string>> = {
  high: m.evidence_claims_sure_high,
  moderate: m.evidence_claims_sure_moderate,
  low: m.evidence_claims_sure_low,
};

/** The verdict in words and a sign, and how sure it is. */
export function VerdictMark({ claim: { verdict, confidence, opinion } }: { claim: Claim }) {
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <span className="chip font-medium">
        <span aria-hidden="true">{VERDICTS[verdict].sign}</span>
        {VERDICTS[verdict].label}
      </span>
      <span className="text-muted">
        {CONFIDENCE[confidence]()}
        {opinion && ` ${m.evidence_claims_opinion()}`}
      </span>
    </p>
  );
}
