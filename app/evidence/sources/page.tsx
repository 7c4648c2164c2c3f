import type { Metadata } from 'next';
import Link from 'next/link';
import { shelfName } from '../../../components/evidence/shelf-name.ts';
import { SHELVES } from '../../../data/sources/shelves.ts';
import { m } from '../../../data/words.ts';

export const metadata: Metadata = { title: m.about_sources_title(), description: m.about_sources_description() };

export default function Page() {
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/" className="link">
          {m.evidence_name()}
        </Link>
      </p>
      <h1>{m.about_sources_title()}</h1>
      <p className="text-lg">{m.about_sources_lead()}</p>
      <ul className="grid list-none gap-3 pl-0 sm:grid-cols-3">
        {SHELVES.map((shelf) => (
          <li key={shelf.slug}>
            <Link
              href={`/evidence/sources/${shelf.slug}/`}
              className="card flex items-baseline justify-between hover:border-accent"
            >
              <span className="text-lg font-semibold">{shelfName(shelf)}</span>
              <span className="text-sm text-muted">{m.evidence_works({ n: shelf.sources.length })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
