import type { Metadata } from 'next';
import Link from 'next/link';
import { NOT_FOUND } from '../data/not-found.ts';
import { m } from '../data/words.ts';

export const metadata: Metadata = { title: m.ui_not_found_title(), description: m.ui_not_found_lead() };

export default function NotFound() {
  return (
    <article className="page prose-page">
      <h1>{m.ui_not_found_title()}</h1>
      <p className="text-lg">{m.ui_not_found_lead()}</p>
      <ul>
        {NOT_FOUND.ways.map(({ to, words }) => (
          <li key={to}>
            <Link href={to} className="link">
              {words()}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
