import type { Metadata } from 'next';
import { SessionsPage } from '../../components/sessions/SessionsPage.tsx';
import { NoScript } from '../../components/ui/NoScript.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = {
  title: m.guide_sessions_title(),
  description: m.guide_sessions_lead(),
  robots: { index: false },
};

export default function Page() {
  return (
    <>
      <NoScript />
      <SessionsPage />
    </>
  );
}
