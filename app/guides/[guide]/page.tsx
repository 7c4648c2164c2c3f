import type { Metadata } from 'next';
import { GuidePage } from '../../../components/guide/GuidePage.tsx';
import { GUIDES } from '../../../data/guides/all.ts';
import type { Guide } from '../../../data/guides/types.ts';
import { m } from '../../../data/words.ts';

interface Props {
  readonly params: Promise<{ readonly guide: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => GUIDES.map(({ id }) => ({ guide: id }));

async function find({ params }: Props): Promise<Guide> {
  const { guide: id } = await params;
  const guide = GUIDES.find((entry) => entry.id === id);
  if (!guide) throw new Error(`guides: expected one of the guides, got ${id}`);
  return guide;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, plainName, mode } = await find(props),
    description = mode === 'no_self_pressure' ? m.guide_page_description_exercise : m.guide_page_description;
  return { title: m.guide_page_title({ name }), description: description({ name, plainName }) };
}

export default async function Page(props: Props) {
  return <GuidePage guide={await find(props)} />;
}
