import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MusclePage } from '../../../components/atlas/MusclePage.tsx';
import { loadMuscle, MUSCLE_INDEX } from '../../../data/muscle-index.ts';
import { SITE_URL } from '../../../data/site.ts';
import { leadPlaces, saidWithin } from '../../../engine/text/lead-places.ts';
import { m } from '../../../data/words.ts';

interface Props {
  readonly params: Promise<{ readonly muscle: string }>;
}

/** Letters of a description that those who search show. */
const MOST_DESCRIBED = 160;

export const dynamicParams = false;
export const generateStaticParams = () => MUSCLE_INDEX.map(({ id }) => ({ muscle: id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadMuscle((await params).muscle);
  if (!found) return {};
  const { muscle, points } = found,
    title = m.atlas_page_of({ name: muscle.name }),
    description = saidWithin(
      leadPlaces(points),
      (places) => m.atlas_page_about({ name: muscle.name, places }),
      MOST_DESCRIBED,
    );
  const picture = {
    url: `/social/${muscle.id}.png`,
    width: 1200,
    height: 630,
    alt: m.atlas_picture({ name: muscle.name }),
  };
  return {
    metadataBase: new URL(SITE_URL),
    title,
    description,
    openGraph: { title, description, type: 'article', siteName: m.ui_name(), images: [picture] },
    twitter: { card: 'summary_large_image', images: [picture] },
  };
}

export default async function Page({ params }: Props) {
  const found = await loadMuscle((await params).muscle);
  if (!found) notFound();
  return <MusclePage {...found} />;
}
