import Link from 'next/link';
import { careOf } from '../../data/care/by-muscle.ts';
import { TOPICS, type TopicSlug } from '../../data/care/topics.ts';
import type { Guide, GuideRegion } from '../../data/guides/types.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { m } from '../../data/words.ts';

const SITTING: readonly GuideRegion[] = ['neck', 'neck_shoulder', 'upper_back', 'mid_back', 'low_back'];
/** What the care pages have for whoever follows a guide: warmth for all, the chair where sitting loads the muscle. */
const topicsFor = ({ region }: Guide): readonly TopicSlug[] =>
  SITTING.includes(region) ? ['heat-or-cold', 'chair-and-desk'] : ['heat-or-cold'];

/** Where a guide leads: its muscles, on the body and on their pages, and the care pages that speak of them. */
export function GuideLinks({ guide }: { readonly guide: Guide }) {
  const muscles = guide.muscleIds.flatMap((id) => findMuscle(id) ?? []),
    [point] = muscles.flatMap(({ points }) => points);
  const care = new Map([
    ...guide.muscleIds.flatMap(careOf).map(({ address, title }) => [address, title] as const),
    ...topicsFor(guide).flatMap((slug) =>
      TOPICS.filter((topic) => topic.slug === slug).map(({ title }) => [`/care/${slug}/`, title] as const),
    ),
  ]);
  return (
    <nav aria-label={m.guide_page_links()} className="no-print">
      <h2>{m.guide_page_links()}</h2>
      <ul>
        {point && (
          <li>
            <Link href={`/#v=1&k=${point.id}.right`}>{m.guide_page_on_body()}</Link>
          </li>
        )}
        {muscles.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/muscles/${id}/`}>{m.guide_page_muscle({ name })}</Link>
          </li>
        ))}
        {[...care].map(([address, title]) => (
          <li key={address}>
            <Link href={address}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
