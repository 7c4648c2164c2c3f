import type { Metadata } from 'next';
import { HandoutPage } from '../../components/handout/HandoutPage.tsx';
import { NoScript } from '../../components/ui/NoScript.tsx';

export const metadata: Metadata = {
  title: 'Handout',
  description: 'One page to take home: the marked pain, the spots that may be sending it, and what to do.',
  robots: { index: false },
};

export default function Page() {
  return (
    <>
      <NoScript />
      <HandoutPage />
    </>
  );
}
