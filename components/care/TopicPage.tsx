import Link from 'next/link';
import type { ReactNode } from 'react';
import { TOPICS, topicOf, type TopicSlug } from '../../data/care/topics.ts';
import type { Strength } from '../../data/care/types.ts';
import type { SourceId } from '../../data/types.ts';
import { PageSources } from '../evidence/PageSources.tsx';
import { CarePicture } from './CarePicture.tsx';
import { nth } from '../../engine/math/nth.ts';
import { m } from '../../data/words.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { AsServed } from '../ui/AsServed.tsx';

/** Pages of which an answer that forbids pressing leaves out a part: what to do stands there. On the others it stands first, for heat or a cream is no answer to an emergency. */
const BAR_THEMSELVES: ReadonlySet<TopicSlug> = new Set([
  'chair-and-desk',
  'home-checks',
  'muscle-balance',
  'trigger-points',
]);

/** Frame of a care page: what it is about, its picture, and the way on. */
export function TopicPage({
  slug,
  parts,
  strengths,
  more = [],
  pictured = true,
  children,
}: {
  slug: TopicSlug;
  parts: readonly (readonly [id: string, name: string])[];
  /** Everything the page says with a mark; their works are listed at its foot. */
  strengths: readonly Strength[];
  /** Works that it names apart from those marks. */
  more?: readonly SourceId[];
  /** Whether the topic's picture stands at the top; false where a part of the page shows it. */
  pictured?: boolean;
  children: ReactNode;
}) {
  const { title, lead, ...topic } = topicOf(slug),
    picture = pictured ? topic.picture : undefined;
  const at = TOPICS.findIndex((topic) => topic.slug === slug),
    next = nth(TOPICS, (at + 1) % TOPICS.length);
  return (
    <article className="page prose-page">
      <p className="no-print text-sm">
        <Link href="/care/" className="link">
          {m.ui_place_care()}
        </Link>
      </p>
      <div className={picture ? 'grid items-center gap-6 sm:grid-cols-[3fr_2fr]' : ''}>
        <div>
          <h1>{title}</h1>
          <p className="mt-4 text-lg">{lead}</p>
        </div>
        {picture && <CarePicture name={picture} className="mx-auto max-h-72 max-w-64" />}
      </div>
      <nav aria-label={m.ui_on_this_page()} className="no-print">
        <ul className="flex list-none flex-wrap gap-x-2 pl-0">
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} className="chip min-h-9 hover:bg-raised">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AsServed />
      {!BAR_THEMSELVES.has(slug) && <UnlessBarred words={m.safety_barred_first()} />}
      {children}
      <PageSources ids={[...strengths.flatMap(({ sources }) => sources), ...more]} />
      <nav
        aria-label={m.care_more()}
        className="no-print mt-12 flex flex-wrap justify-between gap-4 border-t border-line pt-6"
      >
        <Link href="/care/" className="link">
          {m.care_all()}
        </Link>
        <Link href={`/care/${next.slug}/`} className="link">
          {m.care_next({ title: next.title })}
        </Link>
      </nav>
    </article>
  );
}
