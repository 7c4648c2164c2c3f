import type { Metadata } from 'next';
import Link from 'next/link';
import { ClaimList } from '../../../components/evidence/ClaimList.tsx';
import { CLAIM_COUNT } from '../../../data/claims/claims.ts';
import { m } from '../../../data/words.ts';

export const metadata: Metadata = {
  title: m.evidence_claims_title({ n: CLAIM_COUNT }),
  description: m.evidence_claims_description(),
};

export default function Page() {
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/" className="link">
          {m.evidence_name()}
        </Link>
      </p>
      <h1>{m.evidence_claims_title({ n: CLAIM_COUNT })}</h1>
      <p className="text-lg">{m.evidence_claims_lead()}</p>
      <p>{m.evidence_claims_limits()}</p>
      <ClaimList />
    </article>
  );
}
