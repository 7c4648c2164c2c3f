import type { Metadata } from 'next';
import { EmbedPage } from '../../components/embed/EmbedPage.tsx';
import { NoScript } from '../../components/ui/NoScript.tsx';

export const metadata: Metadata = { title: 'Embedded map', robots: { index: false } };

export default function Page() {
  return (
    <>
      <NoScript />
      <EmbedPage />
    </>
  );
}
