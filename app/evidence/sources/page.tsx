import type { Metadata } from 'next';
import Link from 'next/link';
import { SHELVES } from '../../../data/sources/shelves.ts';
import { m } from '../../../data/words.ts';

export const metadata: Metadata = { title: m.about_sources_title(), description: m.about_sources_description() };

export default function Page() {
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/" className="link">
          Evidence
        </Link>
      </p>
      <h1>{m.about_sources_title()}</h1>
      <p className="text-lg">{m.about_sources_lead()}</p>
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
