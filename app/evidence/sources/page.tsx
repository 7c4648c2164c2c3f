import type { Metadata } from 'next';
import Link from 'next/link';
import { SOURCES_PAGE } from '../../../data/about.ts';
import { SHELVES } from '../../../data/sources/shelves.ts';

export const metadata: Metadata = { title: SOURCES_PAGE.title, description: SOURCES_PAGE.description };

export default function Page() {
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/" className="link">
          Evidence
        </Link>
      </p>
      <h1>{SOURCES_PAGE.title}</h1>
      <p className="text-lg">{SOURCES_PAGE.lead}</p>
      <ul className="grid list-none gap-3 pl-0 sm:grid-cols-3">
        {SHELVES.map(({ slug, first, last, sources }) => (
          <li key={slug}>
            <Link
              href={`/evidence/sources/${slug}/`}
              className="card flex items-baseline justify-between hover:border-accent"
            >
              <span className="text-lg font-semibold">{first === last ? first : `${first} to ${last}`}</span>
              <span className="text-sm text-muted">{sources.length} works</span>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
