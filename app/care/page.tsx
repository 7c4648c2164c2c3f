import type { Metadata } from 'next';
import { CareHome } from '../../components/care/CareHome.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.care_title(), description: m.care_description() };

export default function Page() {
  return <CareHome />;
}
