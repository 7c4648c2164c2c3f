import type { Metadata } from 'next';
import { SafetyPage } from '../../components/safety/SafetyPage.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.safety_page_title(), description: m.safety_page_description() };

export default function Page() {
  return <SafetyPage />;
}
