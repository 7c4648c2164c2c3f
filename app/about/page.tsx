import type { Metadata } from 'next';
import { AboutPage } from '../../components/about/AboutPage.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.about_title(), description: m.about_description() };

export default function Page() {
  return <AboutPage />;
}
