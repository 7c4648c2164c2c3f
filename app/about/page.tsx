import type { Metadata } from 'next';
import { AboutPage } from '../../components/about/AboutPage.tsx';
import { ABOUT } from '../../data/about.ts';

export const metadata: Metadata = { title: ABOUT.title, description: ABOUT.description };

export default function Page() {
  return <AboutPage />;
}
