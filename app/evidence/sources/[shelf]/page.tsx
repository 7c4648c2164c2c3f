import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { MovedEntries, SourceEntries } from '../../../../components/evidence/SourceEntries.tsx';
import { shelfName } from '../../../../components/evidence/shelf-name.ts';
import { FORMER_SHELVES, SHELVES, type Shelf } from '../../../../data/sources/shelves.ts';
import { m } from '../../../../data/words.ts';

interface Props {
  readonly params: Promise<{ shelf: string }>;
}

const ALL = [...SHELVES, ...FORMER_SHELVES];

export const dynamicParams = false;
export const generateStaticParams = () => ALL.map(({ slug }) => ({ shelf: slug }));

const titleOf = (shelf: Shelf) => m.about_sources_of({ shelf: shelfName(shelf) });

async function shelfOf({ params }: Props): Promise<Shelf> {
  const { shelf } = await params;
  return ALL.find(({ slug }) => slug === shelf) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const shelf = await shelfOf(props);
  return {
    title: titleOf(shelf),
    description: m.about_sources_shelf_description({ shelf: shelfName(shelf) }),
    ...(FORMER_SHELVES.includes(shelf) && { robots: { index: false } }),
  };
}

export default async function Page(props: Props) {
  const shelf = await shelfOf(props);
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/evidence/sources/" className="link">
          {m.about_sources_title()}
        </Link>
      </p>
      <h1>{titleOf(shelf)}</h1>
      {FORMER_SHELVES.includes(shelf) ? (
        <MovedEntries sources={shelf.sources} />
      ) : (
        <SourceEntries sources={shelf.sources} />
      )}
    </article>
  );
}
