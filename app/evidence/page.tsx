import type { Metadata } from 'next';
import { EvidencePage } from '../../components/evidence/EvidencePage.tsx';
import { DEBATE_WORDS } from '../../data/debate/words.ts';

export const metadata: Metadata = { title: DEBATE_WORDS.title, description: DEBATE_WORDS.description };

export default function Page() {
  return <EvidencePage />;
}
