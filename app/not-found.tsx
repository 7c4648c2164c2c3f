import type { Metadata } from 'next';
import Link from 'next/link';
import { NOT_FOUND } from '../data/not-found.ts';

export const metadata: Metadata = { title: NOT_FOUND.title, description: NOT_FOUND.lead };

export default function NotFound() {
  return (
    <article className="page prose-page">
      <h1>{NOT_FOUND.title}</h1>
      <p className="text-lg">{NOT_FOUND.lead}</p>
      <ul>
        {NOT_FOUND.ways.map(({ to, words }) => (
          <li key={to}>
            <Link href={to} className="link">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
