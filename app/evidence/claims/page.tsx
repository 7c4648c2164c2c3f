import type { Metadata } from 'next';
import Link from 'next/link';
import { ClaimList } from '../../../components/evidence/ClaimList.tsx';
import { CLAIMS_PAGE } from '../../../data/claims/claims.ts';

export const metadata: Metadata = { title: CLAIMS_PAGE.title, description: CLAIMS_PAGE.description };

export default function Page() {
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/" className="link">
          Evidence
        </Link>
      </p>
      <h1>{CLAIMS_PAGE.title}</h1>
      <p className="text-lg">{CLAIMS_PAGE.lead}</p>
      <p>{CLAIMS_PAGE.limits}</p>
      <ClaimList />
    </article>
  );
}
