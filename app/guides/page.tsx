import type { Metadata } from 'next';
import { GuideList } from '../../components/guide/GuideList.tsx';
import { GUIDES } from '../../data/guides/all.ts';
import { m } from '../../data/words.ts';

export const metadata: Metadata = {
  title: m.guide_list_title(),
  description: m.guide_list_description({ n: GUIDES.length }),
};

export default function Page() {
  return <GuideList />;
}
