import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ClaimReasons } from '../../../../components/evidence/ClaimReasons.tsx';
import { PageSources } from '../../../../components/evidence/PageSources.tsx';
import { CLAIM_SECTIONS } from '../../../../data/claims/claims.ts';
import type { ClaimSection } from '../../../../data/claims/types.ts';
import { m } from '../../../../data/words.ts';

interface Props {
  readonly params: Promise<{ section: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => CLAIM_SECTIONS.map(({ id }) => ({ section: id }));

async function sectionOf({ params }: Props): Promise<ClaimSection> {
  const { section } = await params;
  return CLAIM_SECTIONS.find(({ id }) => id === section) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = await sectionOf(props);
  return {
    title: m.evidence_claims_of({ part: title }),
    description: m.evidence_claims_part_description({ part: title }),
  };
}

export default async function Page(props: Props) {
  const { title, claims } = await sectionOf(props);
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/claims/" className="link">
          {m.evidence_claims_all()}
        </Link>
      </p>
      <h1>{m.evidence_claims_of({ part: title })}</h1>
      <ClaimReasons claims={claims} />
      <PageSources ids={claims.flatMap(({ sources }) => sources)} />
    </article>
  );
}
