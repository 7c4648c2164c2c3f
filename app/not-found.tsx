import type { Metadata } from 'next';
import { Ways } from '../components/ui/Ways.tsx';
import { m } from '../data/words.ts';

export const metadata: Metadata = { title: m.ui_not_found_title(), description: m.ui_not_found_lead(), alternates: {} };

export default function NotFound() {
  return (
    <article className="page prose-page">
      <h1>{m.ui_not_found_title()}</h1>
      <p className="text-lg">{m.ui_not_found_lead()}</p>
      <Ways />
    </article>
  );
}
