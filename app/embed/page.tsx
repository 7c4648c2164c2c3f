import type { Metadata } from 'next';
import { EmbedPage } from '../../components/embed/EmbedPage.tsx';
import { NoScript } from '../../components/ui/NoScript.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.embed_page_title(), robots: { index: false }, alternates: {} };

export default function Page() {
  return (
    <>
      <NoScript />
      <EmbedPage />
    </>
  );
}
