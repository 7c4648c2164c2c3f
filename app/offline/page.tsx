import type { Metadata } from 'next';
import { TryAgain } from '../../components/ui/TryAgain.tsx';
import { Ways } from '../../components/ui/Ways.tsx';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.ui_offline_title(), robots: { index: false }, alternates: {} };

/** The offline worker shows it under the address of a page that this device did not keep. */
export default function OfflinePage() {
  return (
    <article className="page prose-page">
      <h1>{m.ui_offline_title()}</h1>
      <p className="text-lg">{m.ui_offline_lead()}</p>
      <TryAgain />
      <Ways />
    </article>
  );
}
