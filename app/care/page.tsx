import type { Metadata } from 'next';
import { CareHome } from '../../components/care/CareHome.tsx';
import { CARE } from '../../data/care/topics.ts';

export const metadata: Metadata = { title: CARE.title, description: CARE.description };

export default function Page() {
  return <CareHome />;
}
