import type { Metadata } from 'next';
import { GuideList } from '../../components/guide/GuideList.tsx';
import { GUIDES } from '../../data/guides/all.ts';

export const metadata: Metadata = {
  title: 'Guides: ease a sore muscle by yourself, safely',
  description: `${GUIDES.length} guides, one per muscle: what to press with, how hard and how long, what to stretch and strengthen, and when to leave it alone.`,
};

export default function Page() {
  return <GuideList />;
}
