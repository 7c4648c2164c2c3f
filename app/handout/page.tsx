import type { Metadata } from 'next';
import { HandoutPage } from '../../components/handout/HandoutPage.tsx';
import { NoScript } from '../../components/ui/NoScript.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = {
  title: m.handout_name(),
  description: m.handout_description(),
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
