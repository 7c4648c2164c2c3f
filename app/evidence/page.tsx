import type { Metadata } from 'next';
import { EvidencePage } from '../../components/evidence/EvidencePage.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.evidence_debate_title(), description: m.evidence_debate_description() };

export default function Page() {
  return <EvidencePage />;
}
